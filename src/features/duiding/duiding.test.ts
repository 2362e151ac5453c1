// Of what was published about a figure in a period the latest counts.

import { expect, test } from 'vitest'
import { type Duiding, geldendeDuiding } from './duiding.ts'

const duiding = (id: string, anders: Partial<Duiding>): Duiding => ({
  ...{ id, kpi: 'toegang.aantal', periode: '2026-Q1', uitleg: 'x', status: 'gepubliceerd', versie: 1 },
  ...{ geschrevenDoor: 'Mila', geschrevenOp: new Date(0), gepubliceerdOp: new Date(1000), ...anders },
})
const alle = [
  duiding('b', { gepubliceerdOp: new Date(2000) }),
  duiding('a', {}),
  duiding('c', { status: 'concept', gepubliceerdOp: null }),
  duiding('d', { periode: '2025-Q4', gepubliceerdOp: new Date(3000) }),
  duiding('e', { kpi: 'kort.contacten', gepubliceerdOp: new Date(3000) }),
]

test.each([
  ['toegang.aantal', '2026-Q1', 'b'],
  ['toegang.aantal', '2025-Q4', 'd'],
  ['toegang.aantal', '2026', undefined],
])('of %s in %s: %s', (kpi, periode, id) => {
  expect(geldendeDuiding(alle, { kpi, periode })?.id).toBe(id)
})
