// Taking up a signaal: once, from a colleague too, and never after it was dealt with.

import { expect, test } from 'vitest'
import { oppakken } from './oppakken.ts'
import type { Signaal } from './signaal.ts'

const open = { status: 'open', opgepaktDoorId: null, versie: 1 } as const
test.each<[string, Pick<Signaal, 'status' | 'opgepaktDoorId' | 'versie'>, string]>([
  ['an open one', open, 'ok'],
  ['one that a colleague took up', { ...open, status: 'opgepakt', opgepaktDoorId: 'sam' }, 'ok'],
  ['my own', { ...open, status: 'opgepakt', opgepaktDoorId: 'noor' }, 'al_van_u'],
  ['one that is dealt with', { ...open, status: 'afgehandeld' }, 'al_afgehandeld'],
  ['one that a colleague changed meanwhile', { ...open, versie: 2 }, 'intussen_gewijzigd'],
])('%s', (_, signaal, verwacht) => {
  const outcome = oppakken(signaal, { doorId: 'noor', versie: 1 })
  expect(outcome.ok ? 'ok' : outcome.reason).toBe(verwacht)
})
