// Intrekken: by who proposed, while it is open.

import { expect, test } from 'vitest'
import { intrekken } from './intrekken.ts'

const voorstel = { status: 'open', versie: 1, voorgesteldDoorId: 'a' } as const

test.each([
  [voorstel, { doorId: 'a', versie: 1 }, undefined],
  [voorstel, { doorId: 'b', versie: 1 }, 'niet_van_u'],
  [voorstel, { doorId: 'a', versie: 2 }, 'intussen_gewijzigd'],
  [{ ...voorstel, status: 'aangenomen' }, { doorId: 'a', versie: 1 }, 'is_afgehandeld'],
] as const)('%o by %o: %s', (dit, door, reason) => {
  const uitkomst = intrekken(dit, door)
  expect(uitkomst).toEqual(reason ? { ok: false, reason } : { ok: true, value: { status: 'ingetrokken' } })
})
