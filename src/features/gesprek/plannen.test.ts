// Plannen: a gesprek is of something open, of known people, and never with yourself.

import { expect, test } from 'vitest'
import { type Aanleiding, type Invoer, plannen } from './plannen.ts'

const invoer: Invoer = {
  geplandOp: new Date('2026-03-09T13:00:00Z'),
  plaats: 'Thuis',
  metNaaste: 'dochter',
  metOco: true,
  metMedewerkerId: undefined,
}
const aanleiding: Aanleiding = {
  meldingId: 'm',
  planId: null,
  trajectId: null,
  huishoudenId: 'h',
  isOpen: true,
  vraagtBesluit: false,
  sinds: new Date('2026-03-09T15:00:00Z'),
}
const feiten = { id: 'g', aanleiding, collegas: ['sam'] }

test('a gesprek is planned for who plans it, with who comes along', () => {
  const outcome = plannen('noor', { ...invoer, metMedewerkerId: 'sam' }, feiten)
  expect(outcome).toMatchObject({
    ok: true,
    value: { status: 'gepland', behandelaarId: 'noor', metMedewerkerId: 'sam', huishoudenId: 'h', versie: 1 },
  })
})

for (const [when, anders, metMedewerkerId, reason] of [
  ['the melding or plan is closed', { isOpen: false }, undefined, 'niet_meer_open'],
  ['the grens of contacts waits for a decision', { vraagtBesluit: true }, undefined, 'grens_bereikt'],
  ['the resident is anonymous', { huishoudenId: null }, undefined, 'inwoner_onbekend'],
  [
    'it is a day before the melding',
    { sinds: new Date('2026-03-10T08:00:00Z') },
    undefined,
    'voor_de_aanleiding',
  ],
  ['the colleague is the planner', {}, 'noor', 'met_uzelf'],
  ['the colleague may not come along', {}, 'henk', 'collega_niet_gevonden'],
] as const)
  test(`plannen is refused when ${when}`, () => {
    const outcome = plannen(
      'noor',
      { ...invoer, metMedewerkerId },
      { ...feiten, aanleiding: { ...aanleiding, ...anders } },
    )
    expect(outcome).toEqual({ ok: false, reason })
  })
