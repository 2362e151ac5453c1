// The word back: who owes it, when it is refused, and what it needs.

import { expect, test } from 'vitest'
import { bijEinde, terugkoppelen } from './terugkoppelen.ts'
import type { BijEinde, Stand, Terugkoppeling } from './terugkoppeling.ts'

const stand: Stand = {
  overdrachtId: 'o',
  huishoudenId: 'h',
  inwonerId: 'anna',
  status: 'aanvaard',
  heeftZicht: true,
  isKlaar: false,
  loopt: true,
  magBehandelen: true,
}
const ja = {
  antwoord: 'geholpen' as const,
  reden: undefined,
  toelichting: undefined,
  isGedeeld: false,
}

test.each<[string, Partial<Stand>, Partial<Terugkoppeling>, string | undefined]>([
  ['it worked', {}, {}, undefined],
  ['it did not, with a reason', {}, { antwoord: 'niet_geholpen', reden: 'past_niet' }, undefined],
  ['it did not, without a reason', {}, { antwoord: 'niet_geholpen' }, 'reden_ontbreekt'],
  ['a little, without a reason', {}, { antwoord: 'deels' }, 'reden_ontbreekt'],
  ['it still runs', {}, { antwoord: 'loopt_nog' }, undefined],
  ['it does not run any more', { loopt: false }, { antwoord: 'loopt_nog' }, 'loopt_niet_meer'],
  ['sharing words that are not there', {}, { isGedeeld: true }, 'woorden_ontbreken'],
  ['sharing words', {}, { isGedeeld: true, toelichting: 'Zij kookt weer.' }, undefined],
  ['nobody accepted it', { status: 'aangeboden' }, {}, 'nog_niet_aanvaard'],
  ['the inwoner wants no one to know', { heeftZicht: false }, {}, 'geen_zicht'],
  ['it was given', { isKlaar: true }, {}, 'al_teruggekoppeld'],
  ['somebody who does not do the work', { magBehandelen: false }, {}, 'niet_uw_werk'],
])('%s', (_, anders, invoer, reason) => {
  const outcome = terugkoppelen({ ...stand, ...anders }, { ...ja, ...invoer })
  expect(outcome.ok ? undefined : outcome.reason).toBe(reason)
})

const [leeg, woorden] = [
  { ...ja, antwoord: undefined },
  { ...ja, toelichting: 'Zij kookt weer.' },
]
test.each<[string, BijEinde, boolean, string | undefined]>([
  ['nothing said, and work goes on', leeg, false, undefined],
  ['nothing said of the last', leeg, true, 'terug_antwoord_ontbreekt'],
  ['words without an answer', { ...woorden, antwoord: undefined }, false, 'terug_antwoord_ontbreekt'],
  ['a reason without an answer', { ...leeg, reden: 'anders' }, false, 'terug_antwoord_ontbreekt'],
  ['nobody can say it yet', { ...leeg, antwoord: 'later' }, true, undefined],
  ['nobody can say it yet, with words', { ...woorden, antwoord: 'later' }, true, 'terug_later_met_woorden'],
  ['an answer', ja, true, 'geholpen'],
])('at the end: %s', (_, invoer, sluit, verwacht) => {
  const outcome = bijEinde(invoer, { sluit })
  expect(outcome.ok ? outcome.value?.antwoord : outcome.reason).toBe(verwacht)
})
