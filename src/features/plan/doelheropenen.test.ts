// Doel heropenen: only a doel that has a result, of a plan that runs.

import { expect, test } from 'vitest'
import { planVan } from '../../../test/support/planrij.ts'
import { doelHeropenen } from './doelheropenen.ts'

const klaar = { id: 'd', resultaat: 'bereikt' } as const

test('a doel that was closed goes on', () => {
  expect(doelHeropenen(planVan('lopend'), klaar)).toEqual({ ok: true, value: 'd' })
})

test.each([
  ['the plan is closed', 'afgesloten', klaar, 'plan_loopt_niet'],
  ['it is not in the plan', 'lopend', undefined, 'onderdeel_is_weg'],
  ['it has no result yet', 'lopend', { id: 'd', resultaat: null }, 'doel_loopt_nog'],
] as const)('refused when %s', (_, status, doel, reason) => {
  expect(doelHeropenen(planVan(status), doel)).toEqual({ ok: false, reason })
})
