// When the ceiling of an aanbieder is near.

import { expect, test } from 'vitest'
import { type Omzetplafond, plafondstanden } from './omzetplafond.ts'

const plafond = (aanbieder: string): Omzetplafond => ({
  ...{ jaar: 2020, aanbieder, bedrag: 1000, waarschuwing: 80, bron: 'contract' },
})
const stand = (bedrag: number) => plafondstanden([{ aanbieder: 'A', bedrag }], [plafond('A')])[0]

test.each([
  [799, 'ruimte'],
  [800, 'bijna'],
  [1000, 'bijna'],
  [1001, 'eroverheen'],
])('%i of 1000, warned from 80 percent: %s', (bedrag, oordeel) =>
  expect(stand(bedrag)?.oordeel).toBe(oordeel),
)

test('the nearest to its ceiling first; without a ceiling by amount, and nothing declared is nought', () => {
  const omzetten = [
    { aanbieder: 'groot', bedrag: 9000 },
    { aanbieder: 'klein', bedrag: 10 },
    { aanbieder: 'vol', bedrag: 990 },
  ]
  const standen = plafondstanden(omzetten, [plafond('leeg'), plafond('vol')])
  expect(standen.map(({ aanbieder, deel }) => [aanbieder, deel])).toEqual([
    ['vol', 99],
    ['leeg', 0],
    ['groot', undefined],
    ['klein', undefined],
  ])
})
