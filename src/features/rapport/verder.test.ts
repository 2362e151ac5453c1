// How far a rapport may go, given how far it is, whose work it is and who asks.

import { expect, test } from 'vitest'
import { leesPeriode } from '../monitor/periode.ts'
import { type Bestaand, corrigeren, opstellen } from './beginnen.ts'
import { bronVan, type Eerder } from './bron.ts'
import { type Telling, type TelStand, telStand } from './rapport.ts'
import { hertellen, intrekken, publiceren, type Stand, vaststellen } from './verder.ts'

const stand = (anders: Partial<Stand> = {}): Stand => ({
  ...{ status: 'concept', versie: 3, opgesteldDoorId: 'mila', bewerktDoorId: 'wim' },
  ...anders,
})
const uitkomst = (r: { ok: true } | { ok: false; reason: string }) => (r.ok ? 'done' : r.reason)

test.each([
  ['by somebody else', {}, { doorId: 'bram' }, 'done'],
  ['not by who drew it up', {}, { doorId: 'mila' }, 'eigen_werk'],
  ['not by who wrote in it', {}, { doorId: 'wim' }, 'eigen_werk'],
  ['not what was changed since', {}, { doorId: 'bram', versie: 2 }, 'intussen_gewijzigd'],
  ['not twice', { status: 'vastgesteld' }, { doorId: 'bram' }, 'niet_meer_concept'],
  ['not while it is counted', {}, { doorId: 'bram', telStand: 'loopt' }, 'niet_geteld'],
  ['not when counting failed', {}, { doorId: 'bram', telStand: 'mislukt' }, 'niet_geteld'],
  ['not when another is ahead', {}, { doorId: 'bram', botst: true }, 'ander_eerst'],
] as const)('approved %s', (_, s, o, verwacht) => {
  expect(uitkomst(vaststellen(stand(s), { versie: 3, botst: false, telStand: 'af', ...o }))).toBe(verwacht)
})

test.each([
  ['concept', 'niet_vastgesteld'],
  ['vastgesteld', 'done'],
  ['gepubliceerd', 'al_gepubliceerd'],
  ['ingetrokken', 'niet_vastgesteld'],
] as const)('publishing a %s: %s', (status, verwacht) => {
  expect(uitkomst(publiceren(stand({ status }), { versie: 3 }))).toBe(verwacht)
})

test.each([
  ['concept', false, 'fout', 'done'],
  ['gepubliceerd', false, 'fout', 'niet_aan_u'],
  ['gepubliceerd', true, 'fout', 'done'],
  ['gepubliceerd', true, '', 'zonder_reden'],
  ['ingetrokken', true, 'fout', 'al_ingetrokken'],
] as const)('withdrawing a %s (approver: %s, "%s"): %s', (status, magVaststellen, intrekking, verwacht) => {
  expect(uitkomst(intrekken(stand({ status }), { versie: 3, magVaststellen, intrekking }))).toBe(verwacht)
})

const een = (anders: Partial<Bestaand>): Bestaand => ({
  ...{ id: 'r', soort: 'kwartaal', periode: '2021-Q1', uitgave: 1, status: 'gepubliceerd' },
  gepubliceerdOp: new Date('2021-05-01'),
  ...anders,
})
const nooit = { gepubliceerdOp: null }

test.each([
  ['kwartaal', '2021-Q1', [], 'done'],
  ['kwartaal', '2021-Q2', [], 'periode_loopt'],
  ['kwartaal', '2021', [], 'geen_periode'],
  ['jaar', '2020-Q4', [], 'geen_periode'],
  ['kwartaal', '2021-Q1', [een({ status: 'concept', ...nooit })], 'concept_bestaat'],
  ['kwartaal', '2021-Q1', [een({})], 'al_gepubliceerd'],
  ['kwartaal', '2021-Q1', [een({ status: 'ingetrokken' })], 'was_gepubliceerd'],
  ['kwartaal', '2021-Q1', [een({ status: 'ingetrokken', ...nooit })], 'done'],
  ['nulmeting', '2020', [een({ soort: 'jaar', periode: '2020' })], 'done'],
  ['nulmeting', '2019', [een({ soort: 'nulmeting', periode: '2020' })], 'nulmeting_bestaat'],
] as const)('beginning a %s of %s (%#)', (soort, periode, alle, verwacht) => {
  expect(uitkomst(opstellen({ soort, periode }, { vandaag: '2021-04-20', alle }))).toBe(verwacht)
})

test.each([
  ['with words', een({}), 'Beter geteld.', [], 'done'],
  ['without', een({}), '', [], 'zonder_woorden'],
  ['of what nobody read', een({ status: 'concept', ...nooit }), 'x', [], 'nooit_gepubliceerd'],
  ['of an older uitgave', een({}), 'x', [een({ id: 's', uitgave: 2 })], 'niet_de_laatste'],
  ['twice', een({}), 'x', [een({ id: 's', uitgave: 2, status: 'concept', ...nooit })], 'concept_bestaat'],
  ['of what was withdrawn', een({ status: 'ingetrokken' }), 'x', [], 'done'],
] as const)('a correction %s', (_, rapport, wijziging, alle, verwacht) => {
  expect(uitkomst(corrigeren(rapport, wijziging, [rapport, ...alle]))).toBe(verwacht)
})

const q1 = leesPeriode('2021-Q1')
const eerder = (anders: Partial<Eerder>): Eerder => ({
  ...{ kpi: 'k', periode: '2021-Q1', rapportId: 'oud', isHeel: false, voorlopig: false },
  ...anders,
})

test.each([
  ['nobody published it: it is counted', [], {}, undefined],
  ['it is read from where it stands', [eerder({})], {}, 'oud'],
  ['from the last that published it', [eerder({}), eerder({ rapportId: 'nieuw' })], {}, 'nieuw'],
  ['another kpi is another figure', [eerder({ kpi: 'x' })], {}, undefined],
  ['the own period needs its groups', [eerder({})], { isEigen: true }, undefined],
  ['and is read where those are', [eerder({ isHeel: true })], { isEigen: true }, 'oud'],
  ['provisional then and now: read', [eerder({ voorlopig: true })], { vandaag: '2021-05-01' }, 'oud'],
  ['provisional then and final now: counted', [eerder({ voorlopig: true })], {}, undefined],
] as const)('%s', (_, alle, anders, verwacht) => {
  if (!q1) throw new Error('no period')
  const vraag = {
    kpi: { code: 'k', rijping: 180 },
    periode: q1,
    isEigen: false,
    vandaag: '2022-01-01' as const,
  }
  expect(bronVan(alle, { ...vraag, ...anders })).toBe(verwacht)
})

test.each([
  ['af', 'done'],
  ['wacht', 'wordt_geteld'],
  ['loopt', 'wordt_geteld'],
  ['stil', 'done'],
  ['mislukt', 'done'],
] as const)('counting again when counting is %s: %s', (stil, verwacht) => {
  expect(uitkomst(hertellen(stand(), { versie: 3, telStand: stil satisfies TelStand }))).toBe(verwacht)
})

const om = (seconden: number) => new Date(Date.UTC(2026, 3, 2, 9, 0, seconden))
const telling: Telling = {
  ...{ opdrachtId: 'a', gevraagdOp: om(0), gehoordOp: null, klaar: 0, van: 0, afOp: null, misluktOp: null },
}
test.each([
  ['asked a moment ago', {}, 10, 'wacht'],
  ['asked, and begun by nobody', {}, 121, 'stil'],
  ['heard of a moment ago', { gehoordOp: om(100) }, 200, 'loopt'],
  ['not heard of for two minutes', { gehoordOp: om(100) }, 221, 'stil'],
  ['done', { gehoordOp: om(100), afOp: om(110) }, 900, 'af'],
  ['failed', { gehoordOp: om(100), misluktOp: om(110) }, 111, 'mislukt'],
] as const)('a telling %s', (_, anders, nu, verwacht) => {
  expect(telStand({ ...telling, ...anders }, om(nu))).toBe(verwacht)
})

test('a rapport from before there were tellingen is counted', () => {
  expect(telStand(undefined, om(0))).toBe('af')
})
