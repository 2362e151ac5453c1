// Verwerpen asks what every decision asks: open, as it was shown, and taken.

import { expect, test } from 'vitest'
import type { Streefvoorstel } from './streefvoorstel.ts'
import { verwerpen } from './verwerpen.ts'

const besluit = { beslotenDoor: 'college', beslotenOp: '2026-03-02', verwijzing: 'Besluit 7' } as const
const stand = { versie: 1, vandaag: '2026-03-02' } as const

test.each([
  [{ status: 'open', versie: 1 }, besluit, undefined],
  [{ status: 'verworpen', versie: 1 }, besluit, 'is_afgehandeld'],
  [{ status: 'open', versie: 2 }, besluit, 'intussen_gewijzigd'],
  [{ status: 'open', versie: 1 }, { ...besluit, beslotenOp: '2026-03-03' }, 'besluit_in_de_toekomst'],
] as const)('of %o by %o: %s', (voorstel, dit, reason) => {
  const uitkomst = verwerpen(voorstel as unknown as Streefvoorstel, dit, stand)
  expect(uitkomst).toEqual(reason ? { ok: false, reason } : { ok: true, value: dit })
})
