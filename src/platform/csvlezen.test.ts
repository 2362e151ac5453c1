// Which files of cells are read, and where the others are wrong.

import { describe, expect, test } from 'vitest'
import { leesCsv } from './csvlezen.ts'

const grenzen = { regels: 3, tekens: 40 }
const lees = (tekst: string) => leesCsv(new TextEncoder().encode(tekst), grenzen)
const cellen = (tekst: string) => {
  const uit = lees(tekst)
  return uit.ok ? uit.regels.map(({ cellen }) => cellen) : uit
}

describe('a file of cells', () => {
  test.each([
    ['semicolons, as a Dutch spreadsheet writes them', 'a;b\n1;2', [['1', '2']]],
    ['commas', 'a,b\n1,2', [['1', '2']]],
    ['tabs', 'a\tb\n1\t2', [['1', '2']]],
    ['the mark of UTF-8, which is no part of the first cell', '\uFEFFa;b\r\n1;2\r\n', [['1', '2']]],
    ['a separator in quotes', 'a;b\n"1;2";3', [['1;2', '3']]],
    ['a doubled quote', 'a;b\n"zei ""ja""";3', [['zei "ja"', '3']]],
    ['an empty cell at the end', 'a;b\n1;', [['1', '']]],
    ['an empty quoted cell', 'a;b\n"";2', [['', '2']]],
    ['an empty line, which is no line', 'a;b\n\n1;2\n', [['1', '2']]],
  ])('%s', (_, tekst, verwacht) => expect(cellen(tekst)).toEqual(verwacht))

  test('keeps the number of the line as an editor shows it', () =>
    expect(lees('a;b\n\n1;2')).toMatchObject({ kop: ['a', 'b'], regels: [{ nr: 3 }] }))
})

describe('what is no such file', () => {
  test.each([
    ['nothing', '', 'leeg', 1],
    ['a head alone', 'a;b\n', 'leeg', 1],
    ['more lines than are taken', 'a\n1\n2\n3\n4\n', 'te_veel_regels', 5],
    ['a line too long', `a\n${'x'.repeat(41)}`, 'regel_te_lang', 2],
    ['a nought byte', 'a\n1\u0000', 'vreemd_teken', 2],
    ['a character that turns the reading', 'a\n1\u202e', 'vreemd_teken', 2],
    ['a quote that stays open', 'a;b\n1;2\n"3;4', 'aanhalingsteken_open', 3],
    ['words after a quoted cell', 'a;b\n"1"x;4', 'tekst_na_aanhalingsteken', 2],
  ])('%s', (_, tekst, fout, nr) => expect(lees(tekst)).toEqual({ ok: false, fout, nr }))

  test('bytes of another encoding', () =>
    expect(leesCsv(new Uint8Array([0x61, 0x0a, 0xe9]), grenzen)).toEqual({
      ok: false,
      fout: 'geen_utf8',
      nr: 1,
    }))

  test('exactly as many lines as are taken is a file', () =>
    expect(lees('a\n1\n2\n3\n')).toMatchObject({ ok: true }))
})
