// Asking somebody to lead: a table of stands and answers.

import { expect, test } from 'vitest'
import { collega } from '../../../test/support/collega.ts'
import { aanbieden } from './aanbieden.ts'
import type { Regie } from './regie.ts'

const regie = (status: Regie['status'], medewerkerId: string, laag: Regie['laag'] = 'proces'): Regie => ({
  laag,
  status,
  medewerkerId,
  aangebodenDoorId: 'noor',
})
const noor = collega('noor')
const bram = collega('bram', { rollen: ['teammanager'] })
const sam = { id: 'sam', kanLeiden: true }

test.each([
  ['nobody leads yet', 'lopend', [], noor, sam, undefined],
  ['the plan is a first version', 'concept', [], noor, sam, undefined],
  ['I lead and hand over', 'lopend', [regie('aanvaard', 'noor')], noor, sam, undefined],
  ['a teammanager finds the next one', 'lopend', [regie('aanvaard', 'fleur')], bram, sam, undefined],
  ['somebody leads another layer', 'lopend', [regie('aanvaard', 'fleur', 'casus')], noor, sam, undefined],
  ['somebody said no before', 'lopend', [regie('geweigerd', 'sam')], noor, sam, undefined],
  ['the plan is closed', 'afgesloten', [], noor, sam, 'plan_afgesloten'],
  ['somebody was asked already', 'lopend', [regie('aangeboden', 'fleur')], noor, sam, 'aanbod_loopt'],
  ['somebody else leads', 'lopend', [regie('aanvaard', 'fleur')], noor, sam, 'niet_uw_regie'],
  ['nobody was chosen', 'lopend', [], noor, undefined, 'medewerker_ontbreekt'],
  ['a volunteer was chosen', 'lopend', [], noor, { id: 'els', kanLeiden: false }, 'kan_niet_leiden'],
  [
    'the regisseur was chosen',
    'lopend',
    [regie('aanvaard', 'noor')],
    noor,
    { id: 'noor', kanLeiden: true },
    'is_al_regisseur',
  ],
] as const)('%s', (_, status, regies, door, naar, reason) => {
  const outcome = aanbieden({ plan: { status }, regies, laag: 'proces' }, door, naar)
  expect(outcome.ok ? undefined : outcome.reason).toBe(reason)
  if (outcome.ok) expect(outcome.value).toMatchObject({ status: 'aangeboden', medewerkerId: 'sam' })
})
