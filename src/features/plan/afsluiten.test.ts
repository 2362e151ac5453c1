// Afsluiten: a result and an end score for every doel of a plan that ran, and always a reason.

import { expect, test } from 'vitest'
import { planVan } from '../../../test/support/planrij.ts'
import { afsluiten, type Invoer } from './afsluiten.ts'

const feiten = { doelIds: ['d', 'e'], nu: new Date('2026-09-01T08:00:00Z') }
const invoer: Invoer = {
  reden: 'Het gaat weer zelf.',
  perDoel: { d: { resultaat: 'bereikt', score: 5 }, e: { resultaat: 'niet', score: 2 } },
}

test('every doel ends with its result, and we watch six months whether it comes back', () => {
  expect(afsluiten(planVan('lopend'), invoer, feiten)).toMatchObject({
    ok: true,
    value: {
      plan: { status: 'afgesloten' },
      einden: [
        { doelId: 'd', resultaat: 'bereikt', score: 5 },
        { doelId: 'e', resultaat: 'niet', score: 2 },
      ],
      klok: { soort: 'terugkeer', einddatum: '2027-03-01' },
    },
  })
})

test.each(['concept', 'gedeeld'] as const)('a plan that is %s ends with a reason alone', (status) => {
  expect(afsluiten(planVan(status), { ...invoer, perDoel: {} }, feiten)).toMatchObject({
    ok: true,
    value: { einden: [], klok: undefined },
  })
})

test.each([
  ['it is closed already', 'afgesloten', {}, 'plan_afgesloten'],
  ['no reason is given', 'lopend', { reden: ' ' }, 'reden_ontbreekt'],
  [
    'a doel has no result',
    'lopend',
    { perDoel: { d: { resultaat: 'bereikt', score: 5 } } },
    'resultaat_ontbreekt',
  ],
  [
    'a doel has no end score',
    'lopend',
    { perDoel: { ...invoer.perDoel, e: { resultaat: 'deels', score: undefined } } },
    'score_ontbreekt',
  ],
] as const)('afsluiten is refused when %s', (_, status, anders, reason) => {
  expect(afsluiten(planVan(status), { ...invoer, ...anders }, feiten)).toEqual({ ok: false, reason })
})
