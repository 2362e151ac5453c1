// Intrekken: a list is taken back until it began.

import { expect, test } from 'vitest'
import { intrekken } from './intrekken.ts'

test.each([
  ['that waits', 'opgesteld', false, undefined],
  ['that was agreed on', 'goedgekeurd', false, undefined],
  ['of which something went', 'goedgekeurd', true, 'al_begonnen'],
  ['that is over', 'ingetrokken', false, 'lijst_is_voorbij'],
] as const)('a list %s', (_, status, isBegonnen, reden) => {
  const uitkomst = intrekken({ status }, isBegonnen)
  expect(uitkomst.ok ? undefined : uitkomst.reason).toBe(reden)
})
