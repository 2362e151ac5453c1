// Nakomen: once, in a plan that runs.

import { expect, test } from 'vitest'
import { afspraakVan, planVan } from '../../../test/support/planrij.ts'
import { nakomen } from './nakomen.ts'

const afspraak = afspraakVan({ van: 'medewerker', wie: 'Noor', medewerkerId: 'noor' })
const betwisting = { door: 'Anna', woorden: 'Niemand belde.', isBeslecht: false }

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

test('what the other side disputes is said again, and once it is settled not any more', () => {
  const gezegd = { ...afspraak, status: 'nagekomen' as const }
  expect(nakomen(planVan('lopend'), { ...gezegd, betwisting }, false)).toMatchObject({
    value: { status: 'niet_nagekomen' },
  })
  const beslecht = { ...gezegd, betwisting: { ...betwisting, isBeslecht: true } }
  expect(nakomen(planVan('lopend'), beslecht, false)).toEqual({ ok: false, reason: 'afspraak_is_afgerond' })
})
