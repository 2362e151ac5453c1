// The question of a sum: what is read, and one sentence for each part that is wrong.

import { expect, test } from 'vitest'
import { berekenTermijn } from './termijnberekening.ts'

const reken = (vraag: string) => berekenTermijn(new URLSearchParams(vraag))
const einde = (vraag: string) => {
  const uitkomst = reken(vraag)
  return uitkomst.ok ? uitkomst.value.einddatum : uitkomst.fouten.map((f) => `${f.parameter}: ${f.code}`)
}

for (const [vraag, dag] of [
  ['begin=2026-02-20&duur=P6W', '2026-04-07'],
  ['begin=2026-02-20&duur=P6W&awt=nee', '2026-04-03'],
  ['begin=2026-12-23&werkdagen=3', '2026-12-29'],
  ['begin=2026-03-02&duur=P2W&pauze=2026-03-04/2026-03-14', '2026-03-25'],
  // 9 and 3 days: 16 + 12 = Saturday 28, so Monday 30.
  ['begin=2026-03-02&duur=P2W&pauze=2026-03-04/2026-03-14&pauze=2026-03-17/2026-03-21', '2026-03-30'],
  ['begin=2026-06-01&duur=-P10W&awt=nee', '2026-03-23'],
  ['begin=%202026-02-20%20&duur=P6W', '2026-04-07'],
] as const)
  test(`${vraag} ends on ${dag}`, () => {
    expect(einde(vraag)).toBe(dag)
  })

for (const [vraag, fouten] of [
  ['', ['begin: ontbreekt', 'duur: een_van_twee']],
  ['begin=morgen&duur=P6W', ['begin: datum']],
  ['begin=20-2-2026&duur=P6W', ['begin: datum']],
  ['begin=2026-02-30&duur=P6W', ['begin: datum']],
  ['begin=2014-12-31&duur=P6W', ['begin: jaar_buiten_kalender']],
  ['begin=2032-12-01&duur=P6W', ['begin: jaar_buiten_kalender']],
  ['begin=2026-02-20&duur=6', ['duur: duur_onbekend']],
  ['begin=2026-02-20&duur=PT72H', ['duur: duur_onbekend']],
  ['begin=2026-02-20&duur=P521W', ['duur: te_lang']],
  ['begin=2026-02-20&duur=P6W&werkdagen=3', ['duur: een_van_twee']],
  ['begin=2026-02-20&werkdagen=0', ['werkdagen: geen_getal']],
  ['begin=2026-02-20&werkdagen=drie', ['werkdagen: geen_getal']],
  ['begin=2026-02-20&werkdagen=1001', ['werkdagen: te_lang']],
  ['begin=2026-02-20&duur=P6W&pauze=2026-03-02', ['pauze: vorm']],
  ['begin=2026-02-20&duur=P6W&pauze=2026-03-02/gisteren', ['pauze: datum']],
  ['begin=2026-02-20&duur=P6W&pauze=2026-03-10/2026-03-02', ['pauze: pauze_omgekeerd']],
  [`begin=2026-02-20&duur=P6W${'&pauze=2026-03-02/2026-03-10'.repeat(21)}`, ['pauze: te_veel']],
  ['begin=2026-02-20&duur=P6W&awt=misschien', ['awt: ja_of_nee']],
  ['begin=2026-02-20&begin=2026-02-21&duur=P6W', ['begin: meer_dan_een']],
  ['begin=2026-02-20&duur=P6W&pauzes=2026-03-02/2026-03-10', ['pauzes: onbekend']],
] as const)
  test(`refused: ${vraag.slice(0, 70) || 'nothing asked'}`, () => {
    expect(einde(vraag)).toEqual(fouten)
  })

test('every refusal is a whole Dutch sentence', () => {
  const uitkomst = reken('begin=x&duur=y&pauze=z&awt=q&wat=1')
  const zinnen = uitkomst.ok ? [] : uitkomst.fouten.map(({ zin }) => zin)
  expect(zinnen).toHaveLength(5)
  for (const zin of zinnen) expect(zin).toMatch(/^["A-Z].*[.]$/)
})
