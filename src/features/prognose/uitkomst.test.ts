// What the page shows of a prognose, worked out by hand.

import { describe, expect, test } from 'vitest'
import type { Kostenmaatregel } from './kostenmaatregel.ts'
import type { Categoriejaar } from './prognose.ts'
import { basisjaren, type Keuze, uitkomstVan } from './uitkomst.ts'

const inwoners = (kind: number, oud: number) =>
  Array.from({ length: 101 }, (_, leeftijd) => (leeftijd === 9 ? kind : leeftijd === 80 ? oud : 0))

const van = (categorie: Categoriejaar['categorie'], jaar: number, clienten: number): Categoriejaar => ({
  ...{ categorie, jaar, clienten, bedrag: clienten * 1_000, bedragMetLeeftijd: clienten * 1_000 },
  perLeeftijd: [{ leeftijd: categorie.startsWith('jeugd') ? 9 : 80, clienten }],
})

// Youth: 10 of 100 children in 2018 and 2019, for 1.000 each. Wmo: 20 of 100 of eighty. Dagbesteding has four clients in 2019.
// 2030 has 80 children and 200 of eighty: 8.000 and 40.000.
const basis = {
  jaren: [
    ...[van('jeugd_zonder_verblijf', 2017, 8), van('jeugd_zonder_verblijf', 2018, 10)],
    ...[
      van('jeugd_zonder_verblijf', 2019, 10),
      van('wmo_huishouden', 2019, 20),
      van('wmo_dagbesteding', 2019, 4),
    ],
  ],
  bevolking: new Map([2017, 2018, 2019].map((jaar) => [jaar, inwoners(100, 100)] as const)).set(
    2030,
    inwoners(80, 200),
  ),
}
const maatregel = (m: Partial<Kostenmaatregel>): Kostenmaatregel => ({
  ...{ id: 'jong', naam: 'Eerder helpen', aanname: 'Minder later.', werking: 'gebruik', effect: -10 },
  ...{ categorie: 'jeugd', vanJaar: 2025, vanLeeftijd: undefined, totLeeftijd: undefined, ...m },
})
const gegevens = {
  ...basis,
  maatregelen: [maatregel({}), maatregel({ id: 'duur', werking: 'kosten', effect: 5, categorie: 'wmo' })],
}
const uit = (k: Partial<Keuze> = {}) =>
  uitkomstVan(gegevens, { basisjaar: 2019, deel: 'alles', aan: new Set(), ...k })
const rond = (jaren: ReturnType<typeof uit>['jaren']) =>
  jaren.map(({ jaar, zonder, met }) => [jaar, Math.round(zonder), Math.round(met)])

test('all together go from 30.000 to 48.000', () => {
  const { bekend, jaren, ontbreekt } = uit()
  expect(bekend).toEqual([
    { jaar: 2017, bedrag: 8_000 },
    { jaar: 2018, bedrag: 10_000 },
    { jaar: 2019, bedrag: 30_000 },
  ])
  expect(rond(jaren)).toEqual([[2030, 48_000, 48_000]])
  expect(ontbreekt).toEqual(['wmo_dagbesteding'])
})

describe('what was chosen', () => {
  test.each<[Keuze['deel'], number]>([
    ['jeugd', 8_000],
    ['wmo', 40_000],
    ['wmo_huishouden', 40_000],
  ])('%s is %i', (deel, bedrag) => expect(rond(uit({ deel }).jaren)).toEqual([[2030, bedrag, bedrag]]))

  test('a category of which nothing can be said has nothing', () =>
    expect(uit({ deel: 'wmo_dagbesteding' })).toMatchObject({ bekend: [], categorieen: [] }))
})

describe('measures', () => {
  test('that are on change the outcome; 10 % of 8.000 less, 5 % of 40.000 more', () => {
    expect(rond(uit({ aan: new Set(['jong']) }).jaren)).toEqual([[2030, 48_000, 47_200]])
    expect(rond(uit({ aan: new Set(['jong', 'duur']) }).jaren)).toEqual([[2030, 48_000, 49_200]])
  })

  test('say what each does by itself, on or not', () =>
    expect(
      uit({ aan: new Set(['duur']) }).effecten.map((e) => [e.maatregel.id, e.isAan, Math.round(e.laatste)]),
    ).toEqual([
      ['jong', false, -800],
      ['duur', true, 2_000],
    ]))
})

// From 2017: 8.000 for 2018 and 2019, and it was 10.000: a fifth too low, two years ahead at most. From 2018: right. 2030 is eleven years ahead: 11 / 2 of a fifth.
test('the band grows with the distance, and stops at nought', () => {
  const [in2030] = uit({ deel: 'jeugd' }).jaren
  expect(in2030?.tussen?.laag).toBe(0)
  expect(in2030?.tussen?.hoog).toBeCloseTo(8_000 * (1 + 0.2 * 5.5))
  expect(uit({ deel: 'wmo' }).jaren[0]?.tussen).toBeUndefined()
})

test('a category says from how many clients to how many', () => {
  const [jeugd] = uit().categorieen
  expect(jeugd?.toen).toEqual({ clienten: 10, bedrag: 10_000 })
  expect(jeugd?.jaren[0]?.clienten).toBeCloseTo(8)
})

test('a base year has declaraties and residents', () => {
  expect(basisjaren(basis)).toEqual([2017, 2018, 2019])
  expect(basisjaren({ ...basis, bevolking: new Map([[2018, inwoners(100, 0)]]) })).toEqual([2018])
  expect(basisjaren({ jaren: [], bevolking: basis.bevolking })).toEqual([])
})
