// Aanvullen: the resident's words come below what stood there, and what was shared stays shared.

import { expect, test } from 'vitest'
import { planVan } from '../../../test/support/planrij.ts'
import { aanvullen } from './aanvullen.ts'

test('the words are added below, and count as an own contribution', () => {
  expect(aanvullen(planVan('concept'), 'En op zondag naar de kerk')).toMatchObject({
    ok: true,
    value: {
      eigenWoorden: 'Thuis blijven\n\nEn op zondag naar de kerk',
      heeftEigenBijdrage: true,
      versie: 3,
    },
  })
})

test.each([
  ['gedeeld', 3],
  ['concept', 1],
] as const)('of a plan that is %s versie %d is the one the resident has', (status, gedeeldeVersie) => {
  expect(aanvullen(planVan(status), 'x')).toMatchObject({ value: { status, gedeeldeVersie } })
})

test.each([
  ['it is closed', planVan('afgesloten'), 'x', 'plan_afgesloten'],
  ['it is too long together', planVan('concept'), 'x'.repeat(20_000), 'woorden_te_lang'],
] as const)('aanvullen is refused when %s', (_, plan, woorden, reason) => {
  expect(aanvullen(plan, woorden)).toEqual({ ok: false, reason })
})
