// Offering an overdracht: to whom, over which wall, with what sight and when the word comes back; each refusal once.

import { expect, test } from 'vitest'
import { collega } from '../../../test/support/collega.ts'
import { aanbieden, dagen, type Feiten, type Invoer } from './aanbieden.ts'
import type { Bron } from './bron.ts'

// Monday 2 March 2026.
const nu = new Date('2026-03-02T08:00:00Z')
const fleur = collega('fleur', { rollen: ['partner_professional'], teams: ['kernteam'] })
const noor = { ...fleur, mandaten: ['wmo'] as const }
const bron: Bron = {
  soort: 'traject',
  id: 't',
  huishoudenId: 'h',
  inwonerIds: ['anna'],
  wetten: ['geen'],
  leefgebied: 'financien',
  teamId: 'kernteam',
  isOpen: true,
  heeftAanbod: false,
  ketenId: null,
  isGeheim: false,
  magBehandelen: true,
}
const invoer: Invoer = {
  gezien: 'Stapels post',
  wens: 'Zelf mijn post doen',
  advies: 'Onderzoek',
  inwonerId: undefined,
  teamId: 'wmo',
  medewerkerId: undefined,
  soort: 'onderzoek_wmo',
  wet: 'wmo',
  leefgebied: undefined,
  isAkkoord: true,
  zicht: 'ja',
  antwoord: { door: 'inwoner', op: '2026-03-02', wijze: 'mondeling' },
  terugkoppelenVoor: undefined,
}
const feiten: Feiten = {
  nu,
  naarTeam: { id: 'wmo', isZelfdeOrganisatie: false },
  isVanTeam: false,
  zonderMandaat: [],
  pastWet: true,
  isBewaakt: false,
}
const melding = { soort: 'melding', wetten: ['wmo'] } as const
const zelfde = { naarTeam: { id: 'wmo', isZelfdeOrganisatie: true } }
const nee = { isAkkoord: false, zicht: 'nee', antwoord: {} } as const

test.each<[string, Partial<Bron>, Partial<Invoer>, Partial<Feiten>, string | undefined]>([
  ['as it should be', {}, {}, {}, undefined],
  ['a melding needs no soort', melding, { soort: undefined, wet: undefined }, {}, undefined],
  ['it is closed', { isOpen: false }, {}, {}, 'bron_gesloten'],
  ['somebody else treats it', { magBehandelen: false }, {}, {}, 'niet_te_behandelen'],
  ['it was offered already', { heeftAanbod: true }, {}, {}, 'aanbod_loopt'],
  ['nobody knows who it is', { inwonerIds: [], huishoudenId: null }, {}, {}, 'inwoner_anoniem'],
  [
    'a plan of two, and nobody was chosen',
    { soort: 'plan', teamId: null, inwonerIds: ['anna', 'jan'] },
    {},
    {},
    'inwoner_ontbreekt',
  ],
  ['no team was chosen', {}, {}, { naarTeam: undefined }, 'team_ontbreekt'],
  ['to the own team', {}, {}, { naarTeam: { id: 'kernteam', isZelfdeOrganisatie: true } }, 'eigen_team'],
  ['of who is geheim, without a name', { isGeheim: true }, {}, {}, 'naam_nodig'],
  ['of who is geheim, by name', { isGeheim: true }, { medewerkerId: 'noor' }, { isVanTeam: true }, undefined],
  ['to oneself in another team', {}, { medewerkerId: 'fleur' }, { isVanTeam: true }, 'aan_uzelf'],
  ['to somebody of another team', {}, { medewerkerId: 'sam' }, {}, 'medewerker_niet_in_team'],
  [
    'nobody there holds a mandate it asks',
    melding,
    {},
    { zonderMandaat: ['jeugdwet'] },
    'team_zonder_mandaat',
  ],
  ['nothing is asked', {}, { soort: undefined }, {}, 'soort_ontbreekt'],
  ['the soort falls under another wet', {}, {}, { pastWet: false }, 'wet_past_niet_bij_soort'],
  ['nobody said what it is about', { leefgebied: null }, {}, { isBewaakt: true }, 'leefgebied_ontbreekt'],
  [
    'the sender said what it is about',
    { leefgebied: null },
    { leefgebied: 'financien' },
    { isBewaakt: true },
    undefined,
  ],
  ['the traject says what it is about', {}, {}, { isBewaakt: true }, undefined],
  ['the same, of what is not watched for coming back', { leefgebied: null }, {}, {}, undefined],
  ['over the wall without a yes', {}, nee, zelfde, 'akkoord_nodig'],
  ['out of the house without a yes', { wetten: ['wmo'] }, nee, {}, 'akkoord_nodig'],
  ['same house and same wet without a yes', { wetten: ['wmo'] }, nee, zelfde, undefined],
  [
    'a melding of two wetten without a yes',
    { ...melding, wetten: ['wmo', 'wgs'] },
    nee,
    zelfde,
    'akkoord_nodig',
  ],
  ['a yes without who gave it', {}, { antwoord: { op: '2026-03-02' } }, {}, 'antwoord_ontbreekt'],
  [
    'a yes of tomorrow',
    {},
    { antwoord: { ...invoer.antwoord, op: '2026-03-03' } },
    {},
    'antwoord_in_toekomst',
  ],
  ['sight by a mandate that is not there', {}, { zicht: 'mandaat' }, {}, 'geen_mandaat_voor_zicht'],
  ['back before they had to answer', {}, { terugkoppelenVoor: '2026-03-09' }, {}, 'terug_te_vroeg'],
  ['back the day after', {}, { terugkoppelenVoor: '2026-03-10' }, {}, undefined],
  ['back on a Saturday', {}, { terugkoppelenVoor: '2026-03-14' }, {}, 'terug_op_vrije_dag'],
  ['back on Good Friday', {}, { terugkoppelenVoor: '2026-04-03' }, {}, 'terug_op_vrije_dag'],
  ['back after a year', {}, { terugkoppelenVoor: '2027-03-03' }, {}, 'terug_te_laat'],
  ['back outside the calendar', {}, { terugkoppelenVoor: '2033-01-03' }, {}, 'datum_buiten_kalender'],
])('%s', (_, b, i, f, reason) => {
  const outcome = aanbieden(fleur, { ...bron, ...b }, { ...invoer, ...i }, { ...feiten, ...f })
  expect(outcome.ok ? undefined : outcome.reason).toBe(reason)
})

test('a yes gives sight with a date, a no gives neither, a mandate is a ground of its own', () => {
  const uit = (i: Partial<Invoer>, door = fleur) => {
    const outcome = aanbieden(door, bron, { ...invoer, ...i }, feiten)
    return outcome.ok ? outcome.value : expect.fail(outcome.reason)
  }
  expect(uit({})).toMatchObject({ niveau: 'L1', grondslag: 'toestemming', terugkoppelenVoor: '2026-03-16' })
  expect(uit({ zicht: 'nee', terugkoppelenVoor: '2026-03-20' })).toMatchObject({
    niveau: 'L0',
    grondslag: undefined,
    terugkoppelenVoor: undefined,
  })
  expect(uit({ zicht: 'mandaat' }, noor)).toMatchObject({ niveau: 'L1', grondslag: 'mandaat' })
})

test('a melding of two wetten keeps both, and sight by mandate asks a mandate for each', () => {
  const twee = { ...bron, soort: 'melding', wetten: ['wgs', 'wmo'] } as const
  const ja = aanbieden(noor, twee, invoer, feiten)
  expect(ja).toMatchObject({ ok: true, value: { wet: 'wgs', wetten: ['wgs', 'wmo'] } })
  const half = aanbieden(noor, twee, { ...invoer, zicht: 'mandaat' }, feiten)
  expect(half).toEqual({ ok: false, reason: 'geen_mandaat_voor_zicht' })
  const heel = { ...noor, mandaten: ['wmo', 'wgs'] } as const
  expect(aanbieden(heel, twee, { ...invoer, zicht: 'mandaat' }, feiten).ok).toBe(true)
})

test('five and ten working days, over Easter too', () => {
  expect(dagen('2026-03-02')).toEqual({ aanvaarden: '2026-03-09', terugkoppelen: '2026-03-16' })
  expect(dagen('2026-04-02')).toEqual({ aanvaarden: '2026-04-13', terugkoppelen: '2026-04-20' })
  expect(dagen('2032-12-30')).toBeUndefined()
})
