// Starting a traject: a table of what was typed and what comes of it.

import { expect, test } from 'vitest'
import { collega } from '../../../test/support/collega.ts'
import { kadertoets } from '../../../test/support/traject.ts'
import { type Feiten, type Invoer, starten } from './starten.ts'

const noor = { ...collega('noor'), mandaten: ['wmo' as const] }
const kader = kadertoets()
const invoer: Invoer = {
  soort: 'kortdurend',
  wet: 'geen',
  inwonerId: 'anna',
  vraagId: 'vraag',
  leefgebied: undefined,
  startScore: 2,
  doel: 'Zelf de post bijhouden',
  teamId: 'wmo',
  isVoorMij: true,
  kader,
}
const feiten: Feiten = {
  id: 'traject',
  nu: new Date('2026-03-02T08:00:00Z'),
  huishoudenId: 'huis',
  planId: 'plan',
  ledenIds: ['anna'],
  vraag: { wet: 'wmo', isOpen: true, leefgebied: 'instrumentele_adl' },
  isInhoudTeZien: true,
  collegaIds: ['noor', 'sam'],
  contactgrens: 10,
}

test.each([
  ['short-term support without a wet', {}, {}, undefined],
  ['the wet of the vraag', { wet: 'wmo' }, {}, undefined],
  ['no vraag', { vraagId: undefined, leefgebied: 'financien' }, { vraag: undefined }, undefined],
  ['no vraag and nothing it is about', { vraagId: undefined }, { vraag: undefined }, 'leefgebied_ontbreekt'],
  [
    'the same, of what is not watched for coming back',
    { vraagId: undefined, soort: 'onderzoek_wmo', wet: 'wmo' },
    { vraag: undefined },
    undefined,
  ],
  [
    'another soort asks no frames',
    { soort: 'onderzoek_wmo', wet: 'wmo', kader: { ...kader, geraadpleegdId: undefined } },
    {},
    undefined,
  ],
  [
    'outside a frame with a reason',
    { kader: kadertoets({ eigen_contact: { antwoord: 'nee', reden: 'De school belde' } }) },
    {},
    undefined,
  ],
  ['nobody', { inwonerId: undefined }, {}, 'inwoner_ontbreekt'],
  ['somebody of another huishouden', { inwonerId: 'bert' }, {}, 'inwoner_ontbreekt'],
  ['another team', { teamId: 'jeugd' }, {}, 'niet_uw_team'],
  ['a wet the soort cannot have', { soort: 'schuldhulp' }, {}, 'wet_past_niet_bij_soort'],
  ['a vraag that may not be seen', {}, { vraag: undefined }, 'vraag_niet_gevonden'],
  [
    'a vraag that ended',
    {},
    { vraag: { wet: 'wmo', isOpen: false, leefgebied: 'financien' } },
    'vraag_al_afgerond',
  ],
  ['a wet that is not of the vraag', { wet: 'jeugdwet' }, {}, 'wet_past_niet_bij_vraag'],
  [
    'a wet without a mandate for it',
    { soort: 'jongerencoaching', wet: 'jeugdwet', vraagId: undefined, leefgebied: 'financien' },
    {},
    'geen_mandaat',
  ],
  ['not reading what it comes from', {}, { isInhoudTeZien: false }, 'inhoud_niet_te_zien'],
  ['nobody consulted', { kader: { ...kader, geraadpleegdId: undefined } }, {}, 'geraadpleegd_ontbreekt'],
  [
    'outside a frame without a reason',
    { kader: kadertoets({ doel: { antwoord: 'nee', reden: undefined } }) },
    {},
    'reden_kader_ontbreekt',
  ],
] as const)('%s', (_, anders, andereFeiten, reason) => {
  const outcome = starten(noor, { ...invoer, ...anders }, { ...feiten, ...andereFeiten })
  expect(outcome.ok ? undefined : outcome.reason).toBe(reason)
})

test('it is of the plan that runs, and of who takes it or of nobody yet', () => {
  const mijn = starten(noor, invoer, feiten)
  expect(mijn).toMatchObject({
    ok: true,
    value: { planId: 'plan', behandelaarId: 'noor', leefgebied: 'instrumentele_adl' },
  })
  const team = starten(noor, { ...invoer, isVoorMij: false, soort: 'onderzoek_wmo', wet: 'wmo' }, feiten)
  expect(team).toMatchObject({ ok: true, value: { behandelaarId: undefined, kader: undefined } })
})

test('without a vraag it is about what was chosen, with a vraag about that; the grens of its day goes along', () => {
  const los = { ...invoer, vraagId: undefined, leefgebied: 'financien' } as const
  expect(starten(noor, los, { ...feiten, vraag: undefined, contactgrens: 8 })).toMatchObject({
    ok: true,
    value: { leefgebied: 'financien', contactgrens: 8, kader: { geraadpleegdOp: '2026-03-02' } },
  })
  expect(starten(noor, { ...invoer, leefgebied: 'financien' }, feiten)).toMatchObject({
    ok: true,
    value: { leefgebied: 'instrumentele_adl' },
  })
})
