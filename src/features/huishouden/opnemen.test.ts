// Somebody comes to live in a huishouden: a table of who, from where, and answers.

import { expect, test } from 'vitest'
import { bewoner, bewoning, reden, verwachtKind } from '../../../test/support/bewoning.ts'
import { opnemen } from './opnemen.ts'

const huis = bewoning('huis', [bewoner('anna')])
const persoon = { inwonerId: 'piet', geboortedatum: '1980-05-06', isOverleden: false } as const
const samen = bewoning('elders', [bewoner('piet', { van: '2025-06-01' }), bewoner('eva')])
const alleen = bewoning('elders', [bewoner('piet')])
const o = { dag: '2026-03-02', vandaag: '2026-03-02', isBewust: true } as const

test.each([
  ['who lives nowhere', {}, {}, undefined],
  ['who lives elsewhere, by choice', { elders: samen }, {}, undefined],
  ['who lives elsewhere, without a choice', { elders: samen }, { isBewust: false }, 'woont_elders'],
  ['who lives alone elsewhere, without a plan', { elders: alleen }, {}, undefined],
  [
    'who lives alone elsewhere, with a plan',
    { elders: { ...alleen, planId: 'plan' } },
    {},
    'laatste_met_plan',
  ],
  [
    'who would leave a child on the way alone',
    { elders: bewoning('elders', [bewoner('piet'), verwachtKind()]) },
    {},
    'laatste_met_plan',
  ],
  ['who is a client of colleagues', { elders: samen, isBijCollega: true }, {}, 'werk_bij_collega'],
  ['the same, not by choice', { elders: samen, isBijCollega: true }, { isBewust: false }, 'werk_bij_collega'],
  ['who lives here', { persoon: { ...persoon, inwonerId: 'anna' } }, {}, 'woont_hier_al'],
  ['who died', { persoon: { ...persoon, isOverleden: true } }, {}, 'overleden'],
  ['tomorrow', {}, { dag: '2026-03-03' }, 'dag_in_toekomst'],
  ['before birth', {}, { dag: '1980-05-05' }, 'dag_voor_geboorte'],
  ['on the day of birth', {}, { dag: '1980-05-06' }, undefined],
  ['before living elsewhere', { elders: samen }, { dag: '2025-05-31' }, 'dag_voor_bewoning'],
  ['where all went up in another', { huis: { ...huis, isOpgegaan: true } }, {}, 'al_opgegaan'],
] as const)('%s', (_, stand, anders, weigering) => {
  const outcome = opnemen(
    { huis, persoon, elders: undefined, isBijCollega: false, ...stand },
    { ...o, ...anders },
  )
  expect(reden(outcome)).toBe(weigering)
})

test('who moves leaves where they lived', () => {
  const outcome = opnemen({ huis, persoon, elders: samen, isBijCollega: false }, o)
  expect(outcome).toEqual({ ok: true, value: { inwonerId: 'piet', vertrektVan: 'elders' } })
})
