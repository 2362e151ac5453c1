// Where a huishouden may go: a table of given and outcome; one obstacle stops all of it.

import { expect, test } from 'vitest'
import { groepWeigering, teamVoor, verplaatsen } from './verplaatsen.ts'
import type { Groep, Kandidaat, Keuze, Stuk } from './verplaatsing.ts'

const stuk: Stuk = {
  soort: 'traject',
  id: 't',
  teamId: 'wmo',
  organisatieId: 'gemeente',
  inwonerId: 'anna',
  meldingId: null,
  planId: null,
  trajectId: null,
  wet: 'jeugdwet',
  vraagtMandaat: true,
  laag: null,
  status: 'lopend',
  aanbodId: null,
  waarneming: null,
}
const groep = (anders: Partial<Groep> = {}): Groep => ({
  id: 'huis',
  huishoudenId: 'huis',
  huishouden: 'Bakker',
  leden: ['anna'],
  isGeheim: false,
  stand: 'a1',
  stukken: [stuk],
  ...anders,
})
const iris: Kandidaat = {
  id: 'iris',
  naam: 'Iris',
  functie: 'consulent',
  tot: null,
  teams: [{ id: 'wmo', deur: 'de_poort', organisatieId: 'gemeente' }],
  weg: [],
  mandaten: ['jeugdwet'],
  meldingen: 0,
  trajecten: 0,
  regies: 0,
}
const vrij = [{ ...stuk, vraagtMandaat: false }]
const waarneming = { van: '2026-03-02', tot: '2026-03-13', regieId: 'r', regisseurId: 'noor' } as const
const waargenomen = groep({ stukken: [{ ...stuk, soort: 'waarneming', organisatieId: null, waarneming }] })
const weg = (van: `${number}-${number}-${number}`) => ({
  ...iris,
  weg: [{ van, tot: '2026-04-01' as const }],
})

test.each([
  ['with the mandate', groep(), iris, undefined, undefined],
  ['without the mandate', groep(), { ...iris, mandaten: [] }, undefined, 'mandaat_ontbreekt'],
  [
    'without a mandate where none is asked',
    groep({ stukken: vrij }),
    { ...iris, mandaten: [] },
    undefined,
    undefined,
  ],
  ['to nobody', groep(), undefined, undefined, 'kandidaat_niet_gevonden'],
  [
    'to who works in no team of this manager',
    groep(),
    { ...iris, teams: [] },
    undefined,
    'kandidaat_niet_gevonden',
  ],
  [
    'to another organisatie',
    groep({ stukken: [{ ...stuk, organisatieId: 'forte' }] }),
    iris,
    undefined,
    'andere_organisatie',
  ],
  ['standing in', waargenomen, iris, undefined, undefined],
  ['standing in, to who leads', waargenomen, { ...iris, id: 'noor' }, undefined, 'waarnemer_leidt_zelf'],
  ['standing in, to who is away then', waargenomen, weg('2026-03-13'), undefined, 'waarnemer_is_weg'],
  ['standing in, to who is away later', waargenomen, weg('2026-03-14'), undefined, undefined],
  ['geheim, without a reason', groep({ isGeheim: true }), iris, undefined, 'geheim_vraagt_reden'],
  ['geheim, with a reason', groep({ isGeheim: true }), iris, 'kent_inwoner', undefined],
] as const)('%s', (_, wat, naar, reden, reason) => {
  expect(groepWeigering(wat, naar, { reden, wijze: 'vragen' })).toBe(reason)
})

const keuze: Keuze = { groepId: 'huis', naarId: 'iris', stand: 'a1', reden: undefined }
test.each([
  ['nothing chosen', [], 'vragen', '', 'niets_gekozen'],
  ['one', [keuze], 'vragen', '', undefined],
  ['one that changed', [{ ...keuze, stand: 'a0' }], 'vragen', '', 'intussen_gewijzigd'],
  ['one that is gone', [keuze, { ...keuze, groepId: 'weg' }], 'vragen', '', 'intussen_gewijzigd'],
  ['to who is not there', [{ ...keuze, naarId: 'els' }], 'vragen', '', 'kandidaat_niet_gevonden'],
  ['at once, with a reason', [keuze], 'meteen', 'Noor werkt hier niet meer', undefined],
  ['at once, without one', [keuze], 'meteen', ' ', 'reden_ontbreekt'],
] as const)('%s', (_, keuzes, wijze, reden, reason) => {
  const uitkomst = verplaatsen([groep()], [iris], { keuzes, wijze, reden })
  expect(uitkomst.ok ? undefined : uitkomst.reason).toBe(reason)
})

const gevraagd = { ...stuk, soort: 'regie', vraagtMandaat: false, aanbodId: 'b' } as const
test.each([
  ['asked again while the first answer is awaited', [gevraagd], 'vragen', 'al_gevraagd'],
  ['taken over at once', [gevraagd], 'meteen', undefined],
  ['asked, with something else that goes', [gevraagd, stuk], 'vragen', undefined],
] as const)('a regie that was asked already: %s', (_, stukken, wijze, reason) => {
  const uitkomst = verplaatsen([groep({ stukken })], [iris], { keuzes: [keuze], wijze, reden: 'ja' })
  expect(uitkomst.ok ? undefined : uitkomst.reason).toBe(reason)
})

test('a piece stays in its team where the next one works there, and goes along to theirs otherwise', () => {
  const breed = { ...iris, teams: [{ id: 'kern', deur: 'kern', organisatieId: 'forte' }, ...iris.teams] }
  expect(teamVoor(breed, stuk).id).toBe('wmo')
  expect(teamVoor(breed, { ...stuk, teamId: 'jeugd' }).id).toBe('wmo')
  expect(teamVoor(breed, { teamId: null, organisatieId: null }).id).toBe('kern')
})
