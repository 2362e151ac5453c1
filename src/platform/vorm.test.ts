// What a file is stands in its bytes: the table of what may come in, and of what only says so.

import { expect, test } from 'vitest'
import { blik, typeVan } from './vorm.ts'

const zip = (...namen: string[]) =>
  Buffer.from(`PK\u0003\u0004${'\0'.repeat(26)}${namen.join('\0')}`, 'latin1')
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0])
const odt = 'mimetypeapplication/vnd.oasis.opendocument.text'

test.each([
  ['a PDF', Buffer.from('%PDF-1.7\n…\n%%EOF\n'), 'PDF'],
  ['a PDF that was cut off', Buffer.from('%PDF-1.7\n…'), 'tekst'],
  ['a PNG', png, 'PNG'],
  ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0]), 'JPEG'],
  ['a photo of a telephone', Buffer.from('\0\0\0\u0018ftypheic\0'), 'HEIC'],
  ['a film', Buffer.from('\0\0\0\u0018ftypisom\0'), undefined],
  ['a Word file', zip('[Content_Types].xml', 'word/document.xml'), 'Word'],
  [
    'a Word file with macros',
    zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'),
    undefined,
  ],
  ['an Excel file', zip('[Content_Types].xml', 'xl/workbook.xml'), 'Excel'],
  ['an OpenDocument text', zip(odt), 'OpenDocument'],
  ['an OpenDocument text with macros', zip(odt, 'Basic/script-lc.xml'), undefined],
  ['any zip', zip('readme.txt'), undefined],
  ['plain text', Buffer.from('Ik wil thuis blijven wonen.\r\n\tAnna Wít'), 'tekst'],
  ['a web page', Buffer.from(' \n<!DOCTYPE html><p>'), undefined],
  ['a drawing that can hold a script', Buffer.from('<svg xmlns="x"><script>'), undefined],
  ['a program of Windows', Buffer.from('MZ\u0090\0\u0003', 'latin1'), undefined],
  ['a program of Linux', Buffer.from('\u007fELF\u0002', 'latin1'), undefined],
] as const)('%s', (_, bytes, soort) => {
  const kijk = blik()
  for (let at = 0; at < bytes.length; at += 5) kijk.zie(bytes.subarray(at, at + 5))
  expect(typeVan(kijk.vorm())?.soort).toBe(soort)
})

test.each([
  ['UTF-8', Buffer.from('André en Wít'), 'text/plain; charset=utf-8'],
  [
    'the letters of an older Windows program',
    Buffer.from('Andr\u00e9', 'latin1'),
    'text/plain; charset=windows-1252',
  ],
  [
    'a last letter that was cut in two',
    Buffer.from('André').subarray(0, -1),
    'text/plain; charset=windows-1252',
  ],
] as const)('a text is handed over in its own letters: %s', (_, bytes, mime) => {
  const kijk = blik()
  for (const byte of bytes) kijk.zie(Buffer.from([byte]))
  expect(typeVan(kijk.vorm())?.mime).toBe(mime)
})
