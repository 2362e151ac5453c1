// Delen: exactly this versie, once, and only when there is something to read.

import { expect, test } from 'vitest'
import { planVan } from '../../../test/support/planrij.ts'
import { delen } from './delen.ts'

const nu = new Date('2026-03-09T08:00:00Z')

test.each([
  ['concept', 'gedeeld'],
  ['lopend', 'lopend'],
] as const)('a plan that is %s is %s after sharing', (voor, na) => {
  expect(delen(planVan(voor, { gedeeldeVersie: 1 }), 1, nu)).toMatchObject({
    ok: true,
    value: { status: na, gedeeldeVersie: 2, gedeeldOp: nu },
  })
})

test.each([
  ['this versie was shared', planVan('gedeeld'), 1, 'al_gedeeld'],
  ['a running plan did not change since', planVan('lopend'), 1, 'al_gedeeld'],
  ['there is no doel', planVan('concept'), 0, 'geen_doel'],
  ['it is closed', planVan('afgesloten'), 1, 'plan_afgesloten'],
] as const)('delen is refused when %s', (_, plan, doelen, reason) => {
  expect(delen(plan, doelen, nu)).toEqual({ ok: false, reason })
})
