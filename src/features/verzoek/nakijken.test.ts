// Only who was asked, and only once.

import { expect, test } from 'vitest'
import { verzoek } from '../../../test/support/verzoek.ts'
import { nakijken } from './nakijken.ts'

const op = new Date('2026-03-03T08:00:00Z')
const gevraagd = { besluit: 'ingewilligd', nakijkerId: 'noor' } as const

test.each([
  [gevraagd, 'noor', { ok: true, value: op }],
  [gevraagd, 'vera', { ok: false, reason: 'niet_gevraagd' }],
  [{ ...gevraagd, nagekekenOp: op }, 'noor', { ok: false, reason: 'al_nagekeken' }],
  [{}, 'noor', { ok: false, reason: 'niet_gevraagd' }],
  [{ ...gevraagd, ingetrokkenOp: op }, 'noor', { ok: false, reason: 'al_nagekeken' }],
])('%o by %s', (v, doorId, uit) => {
  expect(nakijken(verzoek(v), { doorId, op })).toEqual(uit)
})
