// What a year will cost, worked out by hand.
// 2016: 600 of 1200 by the end of June, a half. 2017: 400 of 1000, two fifths. Together (0,5 + 0,4) / 2 = 0,45 of a year.
// 2018 had 450 by then: 450 / 0,45 = 1000. Of 2017 the method would have said 400 / 0,5 = 800, twenty percent too low.

import { describe, expect, test } from 'vitest'
import { type Maandreeks, verwachting } from './verwachting.ts'

const jaar = (eerste: number, tweede: number) => [
  ...Array<number>(6).fill(eerste / 6),
  ...Array<number>(6).fill(tweede / 6),
]
const reeks: Maandreeks = new Map([
  [2016, jaar(600, 600)],
  [2017, jaar(400, 600)],
  [2018, jaar(450, 0)],
])

describe('from what was declared by June', () => {
  test('the year as the earlier years divided theirs', () =>
    expect(verwachting(reeks, 2018, 6)?.bedrag).toBe(1000))

  test('with how far it was off before', () =>
    expect(verwachting(reeks, 2018, 6)?.fouten).toEqual([{ jaar: 2017, fout: expect.closeTo(-0.2, 6) }]))

  test('one earlier error is no band', () =>
    expect(verwachting(reeks, 2018, 6)).toMatchObject({ laag: undefined, hoog: undefined }))

  // 2018 came to 1100, where 1000 was expected: 9,1 % too low. The worst stays 20 %.
  // 2019: parts 0,5, 0,4 and 450/1100; together 1,3091 / 3 = 0,43636. 480 / 0,43636 = 1100. Band 880 to 1320.
  test('two are: as wide as the worst', () => {
    const verder = new Map([...reeks, [2018, jaar(450, 650)], [2019, jaar(480, 0)]])
    expect(verwachting(verder, 2019, 6)).toMatchObject({ bedrag: 1100, laag: 880, hoog: 1320 })
  })

  test('of a whole year it is what was declared', () =>
    expect(verwachting(new Map([...reeks, [2018, jaar(450, 650)]]), 2018, 12)?.bedrag).toBe(1100))
})

test.each([
  ['no earlier year', 2016, 6],
  ['nothing declared', 2018, 0],
  ['a year nobody knows', 2030, 6],
])('with %s there is no expectation', (_, welk, maand) =>
  expect(verwachting(reeks, welk, maand)).toBeUndefined(),
)
