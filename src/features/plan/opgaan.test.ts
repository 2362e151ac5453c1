// A plan that ends in another: a table of stands and answers.

import { expect, test } from 'vitest'
import { opgaan } from './opgaan.ts'
import type { Plan } from './plan.ts'

const plan = (id: string, status: Plan['status'] = 'lopend'): Plan => ({
  id,
  huishoudenId: 'huis',
  status,
  versie: 3,
  gedeeldeVersie: 3,
  gedeeldOp: null,
  eigenWoorden: '',
  heeftEigenBijdrage: false,
  vastgesteldOp: null,
})

test.each([
  ['two that run', plan('een'), plan('twee'), 'Wij wonen samen', undefined],
  ['one that was not shared yet', plan('een', 'concept'), plan('twee'), 'Wij wonen samen', undefined],
  ['with itself', plan('een'), plan('een'), 'Wij wonen samen', 'zelfde_plan'],
  ['one that is closed', plan('een', 'afgesloten'), plan('twee'), 'Wij wonen samen', 'plan_afgesloten'],
  ['into one that is closed', plan('een'), plan('twee', 'afgesloten'), 'Wij wonen samen', 'plan_afgesloten'],
  ['without a reason', plan('een'), plan('twee'), ' ', 'reden_ontbreekt'],
] as const)('%s', (_, een, twee, reden, weigering) => {
  const outcome = opgaan({ plan: een, inPlan: twee }, reden)
  expect(outcome.ok ? undefined : outcome.reason).toBe(weigering)
})

test('the one ends, the other is a new versie that people say yes to again', () => {
  const outcome = opgaan({ plan: plan('een'), inPlan: plan('twee', 'gedeeld') }, 'Wij wonen samen')
  expect(outcome).toMatchObject({
    ok: true,
    value: {
      dicht: { id: 'een', status: 'afgesloten' },
      verder: { id: 'twee', status: 'concept', versie: 4 },
    },
  })
})
