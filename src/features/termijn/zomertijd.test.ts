// Both nights on which the clock is changed: the day a term begins is the day it is in Amsterdam.

import { expect, test } from 'vitest'
import { datumInAmsterdam } from './datum.ts'

for (const [moment, dag] of [
  // 29 March 2026: at 01:00 UTC the clock jumps from 02:00 to 03:00.
  ['2026-03-28T22:59:59Z', '2026-03-28'],
  ['2026-03-28T23:00:00Z', '2026-03-29'],
  ['2026-03-29T00:59:59Z', '2026-03-29'],
  ['2026-03-29T01:00:00Z', '2026-03-29'],
  ['2026-03-29T21:59:59Z', '2026-03-29'],
  ['2026-03-29T22:00:00Z', '2026-03-30'],
  // 25 October 2026: at 01:00 UTC it is 02:00 for the second time.
  ['2026-10-24T21:59:59Z', '2026-10-24'],
  ['2026-10-24T22:00:00Z', '2026-10-25'],
  ['2026-10-25T00:30:00Z', '2026-10-25'],
  ['2026-10-25T01:30:00Z', '2026-10-25'],
  ['2026-10-25T22:59:59Z', '2026-10-25'],
  ['2026-10-25T23:00:00Z', '2026-10-26'],
] as const)
  test(`a melding at ${moment} begins its terms on ${dag}`, () => {
    expect(datumInAmsterdam(new Date(moment))).toBe(dag)
  })
