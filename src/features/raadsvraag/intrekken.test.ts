// Intrekken: by who asked, before the answer.

import { expect, test } from 'vitest'
import { intrekken } from './intrekken.ts'

const vraag = { status: 'open', versie: 1, gesteldDoorId: 'a' } as const

test.each([
  [vraag, { doorId: 'a', versie: 1 }, undefined],
  [vraag, { doorId: 'b', versie: 1 }, 'niet_van_u'],
  [{ ...vraag, status: 'gepubliceerd', versie: 2 }, { doorId: 'a', versie: 1 }, 'is_gepubliceerd'],
] as const)('%o by %o: %s', (dit, door, reason) => {
  const uitkomst = intrekken(dit, door)
  expect(uitkomst).toEqual(reason ? { ok: false, reason } : { ok: true, value: { status: 'ingetrokken' } })
})
