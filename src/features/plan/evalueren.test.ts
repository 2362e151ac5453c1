// Evalueren: a score for every doel, and the next time six months on.

import { expect, test } from 'vitest'
import { planVan } from '../../../test/support/planrij.ts'
import { evalueren, type Invoer } from './evalueren.ts'

const feiten = { doelIds: ['d', 'e'], vorigeOp: '2026-06-01' as const, nu: new Date('2026-09-01T08:00:00Z') }
const invoer: Invoer = {
  gehoudenOp: '2026-08-31',
  bevindingen: 'Het gaat beter.',
  vervolg: 'doorgaan',
  scores: { d: 4, e: 3, vreemd: 1 },
}

test('the scores of the doelen are kept, no others, and the next clock counts from the day itself', () => {
  expect(evalueren(planVan('lopend'), invoer, feiten)).toMatchObject({
    ok: true,
    value: {
      scores: [
        { doelId: 'd', score: 4 },
        { doelId: 'e', score: 3 },
      ],
      klok: { begin: '2026-08-31', einddatum: '2027-02-28' },
    },
  })
})

test('when the plan is about to be closed there is no next time', () => {
  const outcome = evalueren(planVan('lopend'), { ...invoer, vervolg: 'afsluiten' }, feiten)
  expect(outcome).toMatchObject({ ok: true, value: { klok: undefined } })
})

test.each([
  ['the plan does not run', 'gedeeld', {}, 'plan_loopt_niet'],
  ['the day comes yet', 'lopend', { gehoudenOp: '2026-09-02' }, 'datum_in_toekomst'],
  ['the plan did not run yet', 'lopend', { gehoudenOp: '2026-03-01' }, 'datum_voor_plan'],
  ['somebody looked back later than that', 'lopend', { gehoudenOp: '2026-05-31' }, 'datum_voor_vorige'],
  ['a doel has no score', 'lopend', { scores: { d: 4 } }, 'score_ontbreekt'],
] as const)('evalueren is refused when %s', (_, status, anders, reason) => {
  const plan = { ...planVan(status), vastgesteldOp: new Date('2026-03-02T08:00:00Z') }
  expect(evalueren(plan, { ...invoer, ...anders }, feiten)).toEqual({ ok: false, reason })
})
