// Nakomen: once, in a plan that runs.

import { expect, test } from 'vitest'
import { planVan } from '../../../test/support/planrij.ts'
import type { Afspraak } from './afspraak.ts'
import { nakomen } from './nakomen.ts'

const afspraak: Afspraak = {
  id: 'a',
  doelId: null,
  van: 'medewerker',
  wie: 'Noor',
  medewerkerId: 'noor',
  wat: 'Bellen',
  voorDatum: '2026-03-20',
  status: 'open',
}

test.each([
  [true, 'nagekomen'],
  [false, 'niet_nagekomen'],
] as const)('kept %s is %s', (isNagekomen, status) => {
  expect(nakomen(planVan('lopend'), afspraak, isNagekomen)).toMatchObject({ ok: true, value: { status } })
})

test.each([
  ['the plan does not run yet', 'gedeeld', 'open', 'plan_loopt_niet'],
  ['the plan is closed', 'afgesloten', 'open', 'plan_loopt_niet'],
  ['it was said before', 'lopend', 'nagekomen', 'afspraak_is_afgerond'],
] as const)('nakomen is refused when %s', (_, plan, status, reason) => {
  expect(nakomen(planVan(plan), { ...afspraak, status }, true)).toEqual({ ok: false, reason })
})
