// Leading for a resident who cannot: the procesregisseur alone, never without words.

import { expect, test } from 'vitest'
import { overnemen } from './overnemen.ts'
import type { Regie } from './regie.ts'

const eigen: Regie = { laag: 'eigen', status: 'aanvaard', medewerkerId: null, aangebodenDoorId: 'noor' }
const proces: Regie = { laag: 'proces', status: 'aanvaard', medewerkerId: 'noor', aangebodenDoorId: 'kim' }

test.each([
  ['by the procesregisseur', eigen, 'lopend', 'noor', 'Ligt in het ziekenhuis', undefined],
  ['without words', eigen, 'lopend', 'noor', ' ', 'reden_ontbreekt'],
  ['by a colleague', eigen, 'lopend', 'sam', 'Omdat', 'niet_de_regisseur'],
  ['of another layer', proces, 'lopend', 'noor', 'Omdat', 'geen_eigen_regie'],
  ['of a closed plan', eigen, 'afgesloten', 'noor', 'Omdat', 'plan_afgesloten'],
] as const)('%s', (_, regie, status, door, reden, reason) => {
  const outcome = overnemen(regie, { plan: { status }, regies: [proces] }, door, reden)
  expect(outcome.ok ? outcome.value.status : outcome.reason).toBe(reason ?? 'overgedragen')
})
