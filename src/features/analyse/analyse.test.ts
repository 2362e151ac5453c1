// The sums behind the pictures, worked out by hand.

import { expect, test } from 'vitest'
import { aandelen, isKlein, metBegin, perLeeftijd } from './analyse.ts'

const telling = (jaar: number, sleutel: string, clienten: number, bedrag: number) => ({
  jaar,
  sleutel,
  clienten,
  bedrag,
})

// Six clients of nine years cost 300 together: 50 each. Nobody is ten; four of eleven are too few to show what they cost.
test('cost per age year is the sum by the number of clients, and none where nobody is', () => {
  const jaren = perLeeftijd(
    [
      telling(2019, 'jeugdwet/9', 6, 300),
      telling(2019, 'jeugdwet/11', 4, 80),
      telling(2019, 'wmo/20', 1, 5),
      telling(2018, 'jeugdwet/10', 1, 7),
    ],
    'jeugdwet',
    2019,
  )
  expect(jaren).toHaveLength(24)
  expect(jaren[9]).toEqual({ leeftijd: 9, clienten: 6, bedrag: 300, gemiddeld: 50 })
  expect(jaren[10]).toMatchObject({ clienten: 0, gemiddeld: null })
  expect(jaren[11]).toMatchObject({ clienten: 4, gemiddeld: null })
})

test('the Wmo is drawn from 18 to 100', () => {
  const jaren = perLeeftijd([], 'wmo', 2019)
  expect([jaren[0]?.leeftijd, jaren.at(-1)?.leeftijd]).toEqual([18, 100])
})

// 300 of 400 is 75 %, and it was 200: half more. The other was not there.
test('a share is of all of the year, growth of the year before', () => {
  const uit = aandelen(
    [telling(2018, 'A', 1, 200), telling(2019, 'B', 1, 100), telling(2019, 'A', 1, 300)],
    2019,
  )
  expect(uit).toEqual([
    { naam: 'A', bedrag: 300, aandeel: 75, groei: 50 },
    { naam: 'B', bedrag: 100, aandeel: 25, groei: undefined },
  ])
})

test('of a key of parts the rest is left', () =>
  expect(
    metBegin([telling(2019, 'top/5', 5, 1), telling(2019, 'topper/5', 5, 1)], 'top', 2019),
  ).toMatchObject([{ deel: '5' }]))

test.each([
  [0, false],
  [1, true],
  [4, true],
  [5, false],
])('%i people are too few: %s', (aantal, klein) => expect(isKlein(aantal)).toBe(klein))
