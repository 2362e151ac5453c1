// A form with a file as a browser sends it, and as nobody should: the words come back, the file comes once, or nothing does.

import { expect, test } from 'vitest'
import { readBody } from './body.ts'
import type { Bytes, Stuk } from './opslag.ts'
import { maxBestand } from './upload.ts'

const weg: string[] = []
async function ontvang(bytes: Bytes): Promise<Stuk> {
  let n = 0
  for await (const part of bytes) n += part.length
  const niets = async () => {}
  const leeg = {
    hash: 'h',
    bestand: 'b',
    vorm: { kop: Buffer.alloc(0), staart: Buffer.alloc(0), isTekst: true },
  }
  return { ...leeg, bytes: n, lees: () => bytes, plaats: niets, weg: async () => void weg.push('weg') }
}
const formulier = (inhoud: string | Buffer, naam = 'brief.txt') => {
  const form = new FormData()
  form.append('toelichting', 'Van de huisarts, é')
  form.append('bestand', new Blob([new Uint8Array(Buffer.from(inhoud))]), naam)
  form.append('erna', 'ja')
  return new Request('http://localhost/', { method: 'POST', body: form })
}
const lees = (request: Request, mag = true) =>
  readBody(request, { upload: true, ontvang: mag ? ontvang : undefined })

test('words before and after the file, and the file with its own name', async () => {
  expect(await lees(formulier('Beste Anna', '../brief é.txt'))).toMatchObject({
    velden: new URLSearchParams({ toelichting: 'Van de huisarts, é', erna: 'ja' }),
    bestand: { naam: '../brief é.txt', isTeGroot: false, stuk: { bytes: 10 } },
  })
})

test('a file that is too large is thrown away; the words come back', async () => {
  const gelezen = await lees(formulier(Buffer.alloc(maxBestand + 1)))
  expect(gelezen).toMatchObject({ bestand: { isTeGroot: true, stuk: undefined } })
  expect(typeof gelezen === 'object' && gelezen.velden.get('erna')).toBe('ja')
  expect(weg).toEqual(['weg'])
})

test('of somebody who may not send it the words are kept and the file passes unread', async () => {
  const gelezen = await lees(formulier('Beste Anna'), false)
  expect(gelezen).toMatchObject({ bestand: { stuk: undefined } })
})

test('no file chosen is no file; a form without one is read as ever', async () => {
  expect(await lees(formulier('', ''))).not.toHaveProperty('bestand')
  const gewoon = new Request('http://localhost/', { method: 'POST', body: new URLSearchParams({ a: 'b' }) })
  expect(await lees(gewoon)).toEqual({ velden: new URLSearchParams({ a: 'b' }) })
})

test('a route that asks for no file takes none', async () => {
  expect(await readBody(formulier('x'), { upload: false, ontvang })).toBe('geen_formulier')
})

test.each([
  ['no boundary', 'multipart/form-data', 'x'],
  ['nothing of what was said', 'multipart/form-data; boundary=x', 'zomaar iets'],
  [
    'broken off in the file',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="bestand"; filename="a.txt"\r\n\r\nhalf',
  ],
])('%s: no form of ours', async (_, type, body) => {
  const request = new Request('http://localhost/', {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  })
  expect(await lees(request)).toBe('geen_formulier')
})

test('a disk that is full is our fault and not that of who sends', async () => {
  const vol = async () => {
    throw new Error('ENOSPC')
  }
  const kop = '--x\r\nContent-Disposition: form-data; name="bestand"; filename="a.txt"\r\n\r\n'
  const request = new Request('http://localhost/', {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: `${kop}${'x'.repeat(3_000_000)}\r\n--x--\r\n`,
  })
  await expect(readBody(request, { upload: true, ontvang: vol })).rejects.toThrow('could not be received')
})
