// A yes is a record of who may give it; given → refused or written down.

import { expect, test } from 'vitest'
import { geven, type Invoer, type Stand } from './geven.ts'

const vandaag = '2026-03-02'
const stand: Stand = {
  heeftPlan: true,
  isOpen: true,
  isGeheim: false,
  magBehandelen: true,
  leeftijd: 40,
  toestemmingen: [],
}
const heel: Invoer = { gever: { door: 'inwoner', id: null }, wijze: 'mondeling', op: vandaag, tot: undefined }
const gegeven = {
  id: 't',
  gegevenDoor: 'inwoner',
  geverId: null,
  wijze: 'mondeling',
  gegevenOp: '2026-02-02',
  tot: null,
  isIngetrokken: false,
} as const

test.each<[string, Partial<Stand>, Partial<Invoer>, string | undefined]>([
  ['a yes', {}, {}, undefined],
  ['a yes until a day', {}, { tot: '2026-12-31' }, undefined],
  ['without a plan', { heeftPlan: false }, {}, 'geen_plan'],
  ['of what is closed', { isOpen: false }, {}, 'is_gesloten'],
  ['of who is geheim', { isGeheim: true }, {}, 'is_geheim'],
  ['by who does not treat it', { magBehandelen: false }, {}, 'niet_te_behandelen'],
  ['of nobody', {}, { gever: undefined }, 'gever_ontbreekt'],
  ['of a mother for a grown-up', {}, { gever: { door: 'ouder', id: 'm' } }, 'gever_mag_niet'],
  ['of a child of eleven', { leeftijd: 11 }, {}, 'gever_mag_niet'],
  ['without how', {}, { wijze: undefined }, 'antwoord_ontbreekt'],
  ['without a day', {}, { op: undefined }, 'antwoord_ontbreekt'],
  ['of tomorrow', {}, { op: '2026-03-03' }, 'antwoord_in_toekomst'],
  ['until yesterday', {}, { tot: '2026-03-01' }, 'tot_voorbij'],
  ['until far away', {}, { tot: '2036-03-03' }, 'tot_te_ver'],
  ['a second time', { toestemmingen: [gegeven] }, {}, 'al_gegeven'],
  ['again after it was taken back', { toestemmingen: [{ ...gegeven, isIngetrokken: true }] }, {}, undefined],
  ['again after its last day', { toestemmingen: [{ ...gegeven, tot: '2026-03-01' }] }, {}, undefined],
])('%s', (_, anders, invoer, reason) => {
  const outcome = geven({ ...stand, ...anders }, { ...heel, ...invoer }, vandaag)
  expect(outcome.ok ? undefined : outcome.reason).toBe(reason)
})
