// Afsluiten: a result and an end score for every doel of a plan that ran, and always a reason.

import { expect, test } from 'vitest'
import { afspraakVan, planVan } from '../../../test/support/planrij.ts'
import { afsluiten, type Feiten, type Invoer } from './afsluiten.ts'

const loopt = (id: string) => ({ id, resultaat: null })
const feiten: Feiten = {
  doelen: [loopt('d'), loopt('e')],
  afspraken: [],
  nu: new Date('2026-09-01T08:00:00Z'),
}
const bereikt = { resultaat: 'bereikt', score: 5, reden: undefined } as const
const invoer: Invoer = {
  reden: 'Het gaat weer zelf.',
  perDoel: { d: bereikt, e: { resultaat: 'niet', score: 2, reden: 'Te vroeg.' } },
  perAfspraak: {},
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

test('what was agreed in a plan that never ran ends with it, for the same reason', () => {
  const afspraken = [afspraakVan({ id: 'a' }), { ...afspraakVan({ id: 'b' }), status: 'nagekomen' as const }]
  expect(afsluiten(planVan('concept'), { ...invoer, perDoel: {} }, { ...feiten, afspraken })).toMatchObject({
    value: { afgerond: [{ id: 'a', status: 'vervallen', reden: 'Het gaat weer zelf.' }] },
  })
})

test.each([
  ['it is closed already', 'afgesloten', {}, 'plan_afgesloten'],
  ['no reason is given', 'lopend', { reden: ' ' }, 'reden_ontbreekt'],
  ['a doel has no result', 'lopend', { perDoel: { d: bereikt } }, 'resultaat_ontbreekt'],
  [
    'a doel has no end score',
    'lopend',
    { perDoel: { ...invoer.perDoel, e: { resultaat: 'deels', score: undefined, reden: undefined } } },
    'score_ontbreekt',
  ],
] as const)('afsluiten is refused when %s', (_, status, anders, reason) => {
  expect(afsluiten(planVan(status), { ...invoer, ...anders }, feiten)).toEqual({ ok: false, reason })
})

test('a doel that was closed before is not asked again', () => {
  const doelen = [{ id: 'd', resultaat: 'deels' as const }, loopt('e')]
  expect(afsluiten(planVan('lopend'), invoer, { ...feiten, doelen })).toMatchObject({
    value: { einden: [{ doelId: 'e' }] },
  })
})

test('what was promised does not hang: each open one gets its end', () => {
  const open = { ...feiten, afspraken: [afspraakVan()] }
  expect(afsluiten(planVan('lopend'), invoer, open)).toEqual({ ok: false, reason: 'afspraak_nog_open' })
  const perAfspraak = { a: { afloop: 'vervallen', reden: 'Verhuisd.' } } as const
  expect(afsluiten(planVan('lopend'), { ...invoer, perAfspraak }, open)).toMatchObject({
    value: { afgerond: [{ id: 'a', status: 'vervallen', reden: 'Verhuisd.' }] },
  })
})
