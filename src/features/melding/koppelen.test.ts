// Koppelen: who the anonymous resident was, which plan it belongs to, and under which wet the vragen then fall.

import { describe, expect, test } from 'vitest'
import { stand, vraag } from '../../../test/support/stand.ts'
import { koppelen } from './koppelen.ts'

const anoniem = stand({ inwonerId: null, huishoudenId: null })
const feiten = {
  leeftijd: 77,
  planId: undefined,
  isNieuw: false,
  bijLopendPlan: true,
  redenTweedeDossier: undefined,
}

describe('naming the resident', () => {
  for (const [wat, anders, meer, uitkomst] of [
    ['of an anonymous melding', {}, {}, 'kan'],
    ['of a screened one', { status: 'gescreend' }, {}, 'kan'],
    ['of a closed one', { status: 'afgesloten' }, {}, 'melding_is_gesloten'],
    ['of a withdrawn one', { status: 'ingetrokken' }, {}, 'melding_is_gesloten'],
    ['when it is known already', { inwonerId: 'anna' }, {}, 'inwoner_al_bekend'],
    ['by who has not the file', { magBehandelen: false }, {}, 'niet_uw_melding'],
    ['beside a running plan', {}, { planId: 'plan' }, 'kan'],
    [
      'apart without a reason',
      {},
      { planId: 'plan', bijLopendPlan: false },
      'reden_tweede_dossier_ontbreekt',
    ],
    ['apart with one', {}, { planId: 'plan', bijLopendPlan: false, redenTweedeDossier: 'ruzie' }, 'kan'],
  ] as const) {
    test(`${wat}: ${uitkomst}`, () => {
      const outcome = koppelen({ ...anoniem, ...anders }, { ...feiten, ...meer })
      expect(outcome.ok ? 'kan' : outcome.reason).toBe(uitkomst)
    })
  }
})

test('the running plan is the default, and a second file keeps its reason', () => {
  const apart = { planId: 'plan', bijLopendPlan: false, redenTweedeDossier: 'ruzie' }
  expect(koppelen(anoniem, { ...feiten, planId: 'plan' })).toMatchObject({
    value: { planId: 'plan', redenTweedeDossier: undefined },
  })
  expect(koppelen(anoniem, { ...feiten, ...apart })).toMatchObject({
    value: { planId: undefined, redenTweedeDossier: 'ruzie' },
  })
})

test('a vraag of a child falls under the Jeugdwet, unless a consulent said otherwise', () => {
  const vragen = [vraag('a'), vraag('b', { leefgebied: 'financien', wet: 'wgs' })]
  const wetten = (isGescreend: boolean, leeftijd: number | undefined) => {
    const outcome = koppelen({ ...anoniem, vragen, isGescreend }, { ...feiten, leeftijd })
    return outcome.ok && outcome.value.anders
  }
  expect(wetten(false, 17)).toEqual([{ id: 'a', wet: 'jeugdwet' }])
  expect(wetten(false, 18)).toEqual([])
  expect(wetten(false, undefined)).toEqual([])
  expect(wetten(true, 17)).toEqual([])
})
