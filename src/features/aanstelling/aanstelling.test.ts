// Days of an aanstelling: both ends count, and what was withdrawn never holds.

import { expect, test } from 'vitest'
import { overlapt, standOp } from './aanstelling.ts'

test.each([
  ['2026-01-01', null, 'nu'],
  ['2026-03-02', '2026-03-02', 'nu'],
  ['2026-03-03', null, 'straks'],
  ['2026-01-01', '2026-03-01', 'voorbij'],
  ['2026-05-01', '2026-04-30', 'voorbij'],
] as const)('from %s until %s is %s on 2 March', (van, tot, stand) => {
  expect(standOp({ van, tot }, '2026-03-02')).toBe(stand)
})

test.each([
  ['2026-03-31', '2026-04-01', false],
  ['2026-04-01', '2026-04-01', true],
  [null, '2026-04-01', true],
  ['2025-12-31', '2026-01-01', false],
] as const)('until %s overlaps what begins on %s: %s', (tot, van, verwacht) => {
  expect(overlapt({ van: '2026-01-01', tot }, { van, tot: null })).toBe(verwacht)
})
