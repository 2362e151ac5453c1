// Inleveren: on a day between the melding and today, with words, as long as the melding is open.

import { expect, test } from 'vitest'
import type { EigenPlan } from './eigenplan.ts'
import { inleveren } from './inleveren.ts'

const melding = { isOpen: true, ontvangenOp: '2026-03-02', magBehandelen: true } as const
const invoer = { soort: 'persoonlijk_plan', ingeleverdOp: '2026-03-05', tekst: 'Thuis blijven.' } as const
const feiten = { vandaag: '2026-03-20', vorig: undefined, nieuwId: 'n' } as const
const vorig: EigenPlan = { ...invoer, id: 'e', versie: 2 }

test.each([
  ['the first', {}, feiten, { id: 'n', versie: 1 }],
  [
    'a new text in the place of the first',
    { tekst: 'Anders.' },
    { ...feiten, vorig },
    { id: 'e', versie: 3 },
  ],
  ['on the day of the melding', { ingeleverdOp: '2026-03-02' }, feiten, { id: 'n' }],
  ['after the seven days', { ingeleverdOp: '2026-03-20' }, feiten, { id: 'n' }],
] as const)('%s', (_, anders, over, uitkomst) => {
  expect(inleveren(melding, { ...invoer, ...anders }, over)).toMatchObject({ ok: true, value: uitkomst })
})

test.each([
  ['the melding is closed', { isOpen: false }, {}, 'melding_gesloten'],
  ['the melding may not be read', { magBehandelen: false }, {}, 'inhoud_niet_te_zien'],
  ['there are no words', {}, { tekst: '' }, 'eigen_plan_ontbreekt'],
  ['the day comes', {}, { ingeleverdOp: '2026-03-21' }, 'ingeleverd_in_toekomst'],
  ['the day is before the melding', {}, { ingeleverdOp: '2026-03-01' }, 'ingeleverd_voor_melding'],
] as const)('refused when %s', (_, van, anders, reason) => {
  expect(inleveren({ ...melding, ...van }, { ...invoer, ...anders }, feiten)).toEqual({ ok: false, reason })
})
