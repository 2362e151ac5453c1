// The prognose of then beside what it became, worked out by hand.

import { describe, expect, test } from 'vitest'
import type { Hoofdcategorie } from '../kosten/declaratie.ts'
import { foutenVan, margeOp, type Terugtoets, terugtoetsen } from './terugtoets.ts'

const inwoners = (van: number) => Array.from({ length: 101 }, (_, leeftijd) => (leeftijd === 9 ? van : 0))
const bevolking = new Map([
  [2017, inwoners(100)],
  [2018, inwoners(110)],
  [2019, inwoners(120)],
])

const jaar = (
  j: number,
  clienten: number,
  bedrag: number,
  categorie: Hoofdcategorie = 'jeugd_zonder_verblijf',
) => ({
  ...{ categorie, jaar: j, clienten, bedrag, bedragMetLeeftijd: bedrag },
  perLeeftijd: [{ leeftijd: 9, clienten }],
})

// 2017: 10 of 100 for 10.000. Of 110 residents that is 11.000, and it was 10.000: a tenth too high. Of 120 it is 12.000, and it was 15.000: a fifth too low.
// 2018: 10 of 110 for 10.000, so 120 / 110 of that is 10.909 in 2019: 27 % too low.
const jaren = [jaar(2017, 10, 10_000), jaar(2018, 10, 10_000), jaar(2019, 12, 15_000)]
const opties = { categorieen: ['jeugd_zonder_verblijf', 'jeugd_met_verblijf'], tot: 2019 } as const
const rond = (toetsen: readonly Terugtoets[]) =>
  toetsen.map(({ van, naar, geraamd, werkelijk, fout }) => [
    ...[van, naar, Math.round(geraamd), werkelijk, Math.round(fout * 1000) / 1000],
  ])

describe('from each year the later ones', () => {
  test('with how far off it was', () =>
    expect(rond(terugtoetsen({ jaren, bevolking }, opties))).toEqual([
      [2017, 2018, 11_000, 10_000, 0.1],
      [2017, 2019, 12_000, 15_000, -0.2],
      [2018, 2019, 10_909, 15_000, -0.273],
    ]))

  test('not after the base year, for that was not known', () =>
    expect(rond(terugtoetsen({ jaren, bevolking }, { ...opties, tot: 2018 }))).toHaveLength(1))

  test('of a category in the years in which it can be shown', () => {
    const ook = [
      ...jaren,
      jaar(2017, 5, 5_000, 'jeugd_met_verblijf'),
      jaar(2018, 4, 9_000, 'jeugd_met_verblijf'),
    ]
    expect(rond(terugtoetsen({ jaren: ook, bevolking }, opties))).toEqual(
      rond(terugtoetsen({ jaren, bevolking }, opties)),
    )
  })

  test('of categories together', () => {
    const ook = [
      ...jaren,
      jaar(2017, 5, 5_000, 'jeugd_met_verblijf'),
      jaar(2019, 5, 9_000, 'jeugd_met_verblijf'),
    ]
    expect(rond(terugtoetsen({ jaren: ook, bevolking }, opties))[1]).toEqual([
      2017, 2019, 18_000, 24_000, -0.25,
    ])
  })

  test('nothing of a year without residents', () =>
    expect(terugtoetsen({ jaren, bevolking: new Map([[2017, inwoners(100)]]) }, opties)).toEqual([]))
})

describe('the band', () => {
  const toetsen = terugtoetsen({ jaren, bevolking }, opties)
  // One year ahead the worst was 27,3 %, two years ahead 20 %: a band does not become narrower. Four is twice as far as was ever measured.
  test.each([
    [1, 0.273],
    [2, 0.273],
    [4, 0.545],
  ])('%i years ahead is %f wide', (vooruit, marge) => expect(margeOp(toetsen, vooruit)).toBeCloseTo(marge, 3))

  test('is none from one error', () => expect(margeOp(toetsen.slice(0, 1), 1)).toBeUndefined())
})

test('on average and at worst', () => {
  const fouten = foutenVan(terugtoetsen({ jaren, bevolking }, opties))
  expect(fouten?.gemiddeld).toBeCloseTo((0.1 + 0.2 + 0.2727) / 3, 3)
  expect(fouten?.ergste).toBeCloseTo(0.2727, 3)
  expect(foutenVan([])).toBeUndefined()
})
