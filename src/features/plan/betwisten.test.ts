// Betwisten: of what was said to be kept or not, once until it is settled, always with words.

import { expect, test } from 'vitest'
import { afspraakVan, planVan } from '../../../test/support/planrij.ts'
import { betwisten } from './betwisten.ts'

const invoer = { door: 'Anna', woorden: 'Er is niemand geweest.' }
const gezegd = afspraakVan({ status: 'nagekomen' })

test.each([
  ['said to be kept', gezegd],
  ['said not to be kept', afspraakVan({ status: 'niet_nagekomen' })],
  [
    'settled before',
    afspraakVan({ status: 'nagekomen', betwisting: { door: 'A', woorden: 'x', isBeslecht: true } }),
  ],
])('a promise that was %s', (_, afspraak) => {
  expect(betwisten(planVan('lopend'), afspraak, invoer)).toEqual({
    ok: true,
    value: { ...invoer, isBeslecht: false },
  })
})

test.each([
  ['the plan is closed', 'afgesloten', gezegd, invoer, 'plan_loopt_niet'],
  ['it is not there', 'lopend', undefined, invoer, 'onderdeel_is_weg'],
  ['nobody said anything yet', 'lopend', afspraakVan(), invoer, 'afspraak_loopt_nog'],
  [
    'it is disputed already',
    'lopend',
    afspraakVan({ status: 'nagekomen', betwisting: { ...invoer, isBeslecht: false } }),
    invoer,
    'afspraak_al_betwist',
  ],
  ['nobody is named', 'lopend', gezegd, { ...invoer, door: '' }, 'betwister_ontbreekt'],
  ['no words are given', 'lopend', gezegd, { ...invoer, woorden: '' }, 'woorden_ontbreken'],
] as const)('refused when %s', (_, status, afspraak, wat, reason) => {
  expect(betwisten(planVan(status), afspraak, wat)).toEqual({ ok: false, reason })
})
