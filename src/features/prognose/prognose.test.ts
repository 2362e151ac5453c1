// The prognose of a category, worked out by hand.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Kostenmaatregel } from './kostenmaatregel.ts'
import { type Basis, basisVan, type Categoriejaar, raam } from './prognose.ts'

/** So many residents at these ages, and nobody at others. */
const inwoners = (per: Readonly<Record<number, number>>) =>
  Array.from({ length: 101 }, (_, leeftijd) => per[leeftijd] ?? 0)

// 2019: 100 residents of nine and 50 of sixteen. Of them 10 and 5 are clients: one in ten. Their 15 cost 15.000, so 1.000 each.
// A bill of many together is 1.500 for 150 residents.
const toen = inwoners({ 9: 100, 16: 50 })
const jaar2019: Categoriejaar = {
  ...{ categorie: 'jeugd_zonder_verblijf', jaar: 2019, clienten: 15, bedrag: 16_500 },
  perLeeftijd: [
    { leeftijd: 9, clienten: 10 },
    { leeftijd: 16, clienten: 5 },
  ],
  bedragMetLeeftijd: 15_000,
}
const basis = (c: Partial<Categoriejaar> = {}, bevolking = toen) => basisVan({ ...jaar2019, ...c }, bevolking)

// 2030: 80 of nine and 60 of sixteen, so 8 + 6 = 14 clients, who cost 14.000; and 140 of 150 residents, so 1.400.
const straks = inwoners({ 9: 80, 16: 60 })
const in2030 = (maatregelen: readonly Kostenmaatregel[] = []) =>
  raam(basis() as Basis, { jaar: 2030, bevolking: straks, maatregelen })

const maatregel = (m: Partial<Kostenmaatregel> = {}): Kostenmaatregel => ({
  ...{ id: 'm', naam: 'Eerder helpen', aanname: 'Wie eerder hulp krijgt, heeft later minder nodig.' },
  ...{ werking: 'gebruik', effect: -20, categorie: 'jeugd', vanJaar: 2025 },
  ...{ vanLeeftijd: undefined, totLeeftijd: undefined, ...m },
})

test('2030 is 14 clients and 15.400', () => {
  const { clienten, bedrag } = in2030()
  expect(clienten).toBeCloseTo(14)
  expect(bedrag).toBeCloseTo(15_400)
})

test('with residents of any other ages nobody is counted', () =>
  expect(raam(basis() as Basis, { jaar: 2030, bevolking: inwoners({ 40: 900 }), maatregelen: [] })).toEqual({
    clienten: 0,
    bedrag: 0,
  }))

describe('a measure', () => {
  // Of 14.000 and 1.400. At sixteen 6 clients cost 6.000.
  test.each<[string, Partial<Kostenmaatregel>[], number, number]>([
    ['a fifth less use at every age', [{}], 11.2, 12_320],
    ['a fifth less use from 12 to 17', [{ vanLeeftijd: 12, totLeeftijd: 17 }], 12.8, 14_200],
    ['a tenth dearer', [{ werking: 'kosten', effect: 10 }], 14, 16_940],
    [
      'a tenth dearer from 16',
      [{ werking: 'kosten', effect: 10, vanLeeftijd: 16, totLeeftijd: 100 }],
      14,
      16_000,
    ],
    ['two multiply', [{ effect: -50 }, { effect: -50, werking: 'kosten' }], 7, 3_850],
    ['of this category alone', [{ categorie: 'jeugd_zonder_verblijf' }], 11.2, 12_320],
    ['of another category', [{ categorie: 'jeugd_met_verblijf' }, { categorie: 'wmo' }], 14, 15_400],
    ['in its first year', [{ vanJaar: 2030 }], 11.2, 12_320],
    ['before its first year', [{ vanJaar: 2031 }], 14, 15_400],
    ['everything less', [{ effect: -100 }], 0, 0],
  ])('%s', (_, maatregelen, clienten, bedrag) => {
    const uit = in2030(maatregelen.map(maatregel))
    expect(uit.clienten).toBeCloseTo(clienten)
    expect(uit.bedrag).toBeCloseTo(bedrag)
  })
})

describe('what a prognose starts from', () => {
  test.each<[string, Partial<Categoriejaar>]>([
    ['nothing declared', { bedrag: 0, clienten: 0, perLeeftijd: [], bedragMetLeeftijd: 0 }],
    ['more taken back than declared', { bedrag: -5 }],
    ['four clients, for what they cost is nearly what one costs', { clienten: 4 }],
  ])('is nothing with %s', (_, c) => expect(basis(c)).toBeUndefined())

  test('is nothing without residents of these ages', () =>
    expect(basis({}, inwoners({ 40: 100 }))).toBeUndefined())

  test('goes with the number of residents where bills name nobody', () => {
    const zonder = basis({ clienten: 0, perLeeftijd: [], bedragMetLeeftijd: 0 }) as Basis
    expect(raam(zonder, { jaar: 2030, bevolking: straks, maatregelen: [] })).toEqual({
      clienten: 0,
      bedrag: 16_500 * (140 / 150),
    })
  })

  // Seventeen clients of whom two have no known age: what has no age would be theirs, so all is spread over fifteen.
  test('does not tell what two people of unknown age cost', () =>
    expect(basis({ clienten: 17 })).toMatchObject({ zonderLeeftijd: 0, perClient: 1_100 }))

  test('counts who is 24 in youth care with those of 23', () => {
    const ouder = basis(
      { perLeeftijd: [{ leeftijd: 24, clienten: 15 }] },
      inwoners({ 23: 30, 24: 70 }),
    ) as Basis
    expect(ouder.gebruik[23]).toBe(0.5)
    expect(ouder.inwoners).toBe(30)
  })
})

// Ages of 100 residents each. Three of nine and two of ten share 5 of 200. Twelve is enough by itself; three of sixteen and seventeen go with it: 10 of 300.
test('ages with few clients share one use, so that none tells how few there are', () => {
  const { gebruik } = basis(
    {
      perLeeftijd: [
        { leeftijd: 9, clienten: 3 },
        { leeftijd: 10, clienten: 2 },
        { leeftijd: 12, clienten: 7 },
        { leeftijd: 16, clienten: 2 },
        { leeftijd: 17, clienten: 1 },
      ],
    },
    Array<number>(101).fill(100),
  ) as Basis
  expect([8, 9, 10, 11, 12, 13, 16, 17, 18].map((l) => gebruik[l])).toEqual([
    ...[0, 0.025, 0.025, 0, 10 / 300, 0, 10 / 300, 10 / 300, 0],
  ])
})

// Five of eight and three of nine are clients. Nobody of eight in the file leaves nine with ten as before: the two sums do not tell how many are nine.
test('who shares with whom does not follow from the residents in a file', () => {
  const perLeeftijd = [5, 3, 7].map((clienten, at) => ({ leeftijd: 8 + at, clienten }))
  const leeg = Array.from({ length: 101 }, (_, leeftijd) => (leeftijd === 8 ? 0 : 100))
  const zonder = basis({ perLeeftijd }, leeg) as Basis
  expect([8, 9, 10].map((l) => zonder.gebruik[l])).toEqual([0, 0.05, 0.05])
  expect(raam(zonder, { jaar: 2019, bevolking: leeg, maatregelen: [] }).bedrag).toBeCloseTo(16_500)
})

describe('of any ages', () => {
  const clienten = fc.array(fc.nat(12), { minLength: 24, maxLength: 24 })
  const perLeeftijd = (aantallen: readonly number[]) =>
    aantallen.flatMap((n, leeftijd) => (n > 0 ? [{ leeftijd, clienten: n }] : []))
  const totaal = (aantallen: readonly number[]) => aantallen.reduce((a, b) => a + b, 0)

  test('the base year answers what was declared', () => {
    fc.assert(
      fc.property(
        clienten,
        fc.array(fc.nat(300), { minLength: 101, maxLength: 101 }),
        (aantallen, bevolking) => {
          const n = totaal(aantallen)
          const b = basis({ clienten: n, perLeeftijd: perLeeftijd(aantallen) }, bevolking)
          if (!b) return
          const uit = raam(b, { jaar: 2019, bevolking, maatregelen: [] })
          expect(uit.bedrag).toBeCloseTo(16_500, 4)
          if (n >= 5 && bevolking.every((inwoners) => inwoners > 0)) expect(uit.clienten).toBeCloseTo(n, 6)
        },
      ),
    )
  })

  test('no share of use is of one to four clients', () => {
    fc.assert(
      fc.property(clienten, (aantallen) => {
        const bevolking = Array<number>(101).fill(100)
        const b = basis({ clienten: totaal(aantallen), perLeeftijd: perLeeftijd(aantallen) }, bevolking)
        const groepen = Map.groupBy(
          (b?.gebruik ?? []).filter((g) => g > 0),
          (g) => g,
        )
        for (const [gebruik, leden] of groepen) expect(gebruik * leden.length * 100).toBeGreaterThan(4.999)
      }),
    )
  })
})
