// A file for a spreadsheet: what is in a cell stays text, whoever wrote it.

import { expect, test } from 'vitest'
import { csv, csvBestand } from './csv.ts'

const cel = (waarde: string | number | null) => csv(['Kop'], [[waarde]]).split('\r\n')[1]

for (const [wat, waarde, geschreven] of [
  ['a name', 'De Wit', '"De Wit"'],
  ['quotes and the separator', 'Jan "de Bouwer"; Elst', '"Jan ""de Bouwer""; Elst"'],
  ['a line within a cell', 'een\ntwee', '"een\ntwee"'],
  ['nothing', null, '""'],
  ['a figure with a decimal', 12.5, '12,5'],
  ['a figure below nought stays a figure', -3, '-3'],
  ['a formula', '=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['a plus', '+31 6', `"'+31 6"`],
  ['a minus', '-cmd', `"'-cmd"`],
  ['an at sign', '@SUM(A1)', `"'@SUM(A1)"`],
  ['a full-width formula', '＝1+1', `"'＝1+1"`],
  ['a full-width plus', '＋1', `"'＋1"`],
  ['a full-width minus', '－1', `"'－1"`],
  ['a full-width at sign', '＠SUM(A1)', `"'＠SUM(A1)"`],
  ['a formula behind a tab', '\t=1+1', `"'\t=1+1"`],
  ['a formula behind a space', ' =1+1', `"' =1+1"`],
] as const)
  test(`${wat}`, () => expect(cel(waarde)).toBe(geschreven))

test('the file says it is UTF-8, twice, and is to be saved', () => {
  const bestand = csvBestand('werk.csv', csv(['Één'], []))
  expect(csv(['Één'], [])).toBe('\uFEFF"Één"\r\n')
  expect(bestand.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(bestand.headers.get('content-disposition')).toBe('attachment; filename="werk.csv"')
})
