// Saying yes: only who was asked, and the earlier regisseur hands over in the same moment.

import { expect, test } from 'vitest'
import { aanvaarden } from './aanvaarden.ts'
import type { Regie } from './regie.ts'

const aanbod: Regie = { laag: 'proces', status: 'aangeboden', medewerkerId: 'sam', aangebodenDoorId: 'noor' }
const vanNoor: Regie = { ...aanbod, status: 'aanvaard', medewerkerId: 'noor' }

test.each([
  ['the first regisseur', aanbod, [], 'lopend', 'sam', undefined, undefined],
  ['a hand-over', aanbod, [vanNoor], 'lopend', 'sam', undefined, 'overgedragen'],
  ['another layer stays', aanbod, [{ ...vanNoor, laag: 'casus' }], 'lopend', 'sam', undefined, undefined],
  ['somebody else answers', aanbod, [], 'lopend', 'fleur', 'niet_aan_u', undefined],
  [
    'it was taken back',
    { ...aanbod, status: 'beeindigd' },
    [],
    'lopend',
    'sam',
    'verkeerde_status',
    undefined,
  ],
  ['the plan is closed', aanbod, [], 'afgesloten', 'sam', 'plan_afgesloten', undefined],
] as const)('%s', (_, regie, regies, status, door, reason, eerdere) => {
  const outcome = aanvaarden<Regie>(regie, { plan: { status }, regies }, door)
  expect(outcome.ok ? undefined : outcome.reason).toBe(reason)
  if (outcome.ok)
    expect([outcome.value.regie.status, outcome.value.eerdere?.status]).toEqual(['aanvaard', eerdere])
})
