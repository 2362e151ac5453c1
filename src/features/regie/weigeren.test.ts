// Saying no: only who was asked, and never without a reason.

import { expect, test } from 'vitest'
import type { Regie } from './regie.ts'
import { weigeren } from './weigeren.ts'

const aanbod: Regie = { laag: 'proces', status: 'aangeboden', medewerkerId: 'sam', aangebodenDoorId: 'noor' }

test.each([
  ['with a reason', aanbod, 'sam', 'Geen ruimte deze maand', undefined],
  ['without a reason', aanbod, 'sam', '  ', 'reden_ontbreekt'],
  ['by somebody else', aanbod, 'noor', 'Nee', 'niet_aan_u'],
  ['after saying yes', { ...aanbod, status: 'aanvaard' }, 'sam', 'Toch niet', 'verkeerde_status'],
] as const)('%s', (_, regie, door, reden, reason) => {
  const outcome = weigeren(regie, door, reden)
  expect(outcome.ok ? outcome.value.status : outcome.reason).toBe(reason ?? 'geweigerd')
})
