// Pauzeren: which clock, which ground, since when, until when; and the refusals.

import { expect, test } from 'vitest'
import { stand, wmo } from '../../../test/support/uitstel.ts'
import type { Datum } from '../termijn/datum.ts'
import { type Invoer, pauzeren } from './pauzeren.ts'
import type { Stand } from './uitstel.ts'

const invoer = (anders: Partial<Invoer> = {}): Invoer => ({
  grond: 'aanvullen',
  toelichting: 'Stuur ons uw huurcontract.',
  uiterlijk: '2026-03-14',
  sinds: undefined,
  ...anders,
})
// The term runs from Monday 2 March to Monday 16 March; today is Wednesday 4 March.
const doe = (anders: Partial<Stand>, gegeven: Partial<Invoer>, vandaag: Datum = '2026-03-04', door = wmo) => {
  const outcome = pauzeren(stand(anders), door, invoer(gegeven), vandaag)
  return outcome.ok ? `${outcome.value.na} ${outcome.value.einddatum}` : outcome.reason
}

for (const [wat, anders, gegeven, verwacht] of [
  // 5 to 13 March = 9 days: 16 + 9 = Wednesday 25.
  ['a request of today', {}, {}, '2026-03-04 2026-03-25'],
  // 3 to 13 March = 11 days: Friday 27.
  ['consent since the 2nd', {}, { grond: 'instemming', sinds: '2026-03-02' }, '2026-03-02 2026-03-27'],
  ['a letter begins today, whatever was typed', {}, { sinds: '2026-03-02' }, '2026-03-04 2026-03-25'],
  [
    'a second pause that overlaps counts each day once',
    { pauzes: [{ id: 'p', grond: 'aanvullen', na: '2026-03-03', uiterlijk: '2026-03-10', tot: null }] },
    {},
    // 4 to 13 March = 10 days: Thursday 26.
    '2026-03-04 2026-03-26',
  ],
  ['a clock that nothing suspends', { soort: 'onderzoek' }, {}, 'niet_opschortbaar'],
  ['a ground of another law', {}, { grond: 'verzuim' }, 'grond_past_niet'],
  ['an unknown clock', { soort: 'bestaat_niet' }, {}, 'niet_opschortbaar'],
  ['nothing asked', {}, { toelichting: ' ' }, 'toelichting_ontbreekt'],
  ['since before the begin', {}, { grond: 'overmacht', sinds: '2026-03-01' }, 'sinds_buiten_termijn'],
  ['since tomorrow', {}, { grond: 'overmacht', sinds: '2026-03-05' }, 'sinds_buiten_termijn'],
  ['no time to answer', {}, { uiterlijk: '2026-03-04' }, 'uiterlijk_te_vroeg'],
  ['beyond the calendar', {}, { uiterlijk: '2032-12-31' }, 'datum_buiten_kalender'],
  ['a clock that stopped', { gestoptOp: '2026-03-03' }, {}, 'termijn_gestopt'],
  ['nobody to write to', { inwonerId: null }, {}, 'inwoner_anoniem'],
  ['nowhere to write to', { heeftAdres: false }, {}, 'geen_adres'],
  ['somebody who may not treat', { magBehandelen: false }, {}, 'niet_te_behandelen'],
] satisfies [string, Partial<Stand>, Partial<Invoer>, string][])
  test(`${wat}: ${verwacht}`, () => {
    expect(doe(anders, gegeven)).toBe(verwacht)
  })

test('on the last day and after it the term is over; the day before it is not', () => {
  expect(doe({}, { uiterlijk: '2026-04-01' }, '2026-03-16')).toBe('termijn_voorbij')
  expect(doe({}, { uiterlijk: '2026-04-01' }, '2026-03-20')).toBe('termijn_voorbij')
  expect(doe({}, { uiterlijk: '2026-04-01' }, '2026-03-15')).toMatch(/^2026-03-15/)
})

test('it asks the mandate of the wet', () => {
  expect(doe({}, {}, '2026-03-04', { mandaten: ['jeugdwet'] })).toBe('geen_mandaat')
})
