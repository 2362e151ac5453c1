// Registering as a rule: what is refused, which clocks start, and where a known household's vraag belongs.

import { describe, expect, test } from 'vitest'
import { collega, poort } from '../../../test/support/stand.ts'
import { type Feiten, type Invoer, registreren } from './registreren.ts'

const kim = collega('kim', 'toegang', [poort])
const invoer: Invoer = {
  kanaal: 'telefoon',
  melder: 'inwoner_zelf',
  melderNaam: undefined,
  melderTelefoon: undefined,
  woorden: 'Ik kan het niet meer alleen.',
  leefgebieden: ['instrumentele_adl'],
  urgentie: 'gewoon',
  onveilig: 'nee',
  onveiligToelichting: undefined,
  isBedreigend: false,
  bijLopendPlan: true,
  redenTweedeDossier: undefined,
}
let teller = 0
const feiten: Feiten = {
  nu: new Date('2026-03-02T08:00:00Z'),
  nieuwId: () => `id-${++teller}`,
  inwoner: { id: 'anna', huishoudenId: 'huis', leeftijd: 77 },
  planId: undefined,
  isNieuw: false,
}

test.each([
  ['the medewerker has no team', collega('els', 'toegang', []), {}, feiten, 'u_heeft_geen_team'],
  ['no leefgebied was chosen', kim, { leefgebieden: [] }, feiten, 'leefgebied_ontbreekt'],
  ['somebody else reports and has no name', kim, { melder: 'school' as const }, feiten, 'melder_ontbreekt'],
  [
    'it is unsafe, without a word about it',
    kim,
    { onveilig: 'ja' as const },
    feiten,
    'toelichting_onveilig_ontbreekt',
  ],
  [
    'a second dossier has no reason',
    kim,
    { bijLopendPlan: false },
    { ...feiten, planId: 'plan' },
    'reden_tweede_dossier_ontbreekt',
  ],
  [
    'the calendar does not know the year',
    kim,
    {},
    { ...feiten, nu: new Date('2032-12-30T08:00:00Z') },
    'datum_buiten_kalender',
  ],
])('is refused when %s', (_, door, anders, gegeven, reden) => {
  expect(registreren(door, { ...invoer, ...anders }, gegeven)).toEqual({ ok: false, reason: reden })
})

describe('the clocks that start', () => {
  const altijd = ['eerste_contact', 'gesprek_en_plan', 'ontvangstbevestiging']
  test.each([
    ['Wmo', {}, ['eigen_plan', 'onderzoek']],
    ['debts', { leefgebieden: ['financien' as const] }, ['schuldhulp_eerste_gesprek']],
    [
      'debts and eviction',
      { leefgebieden: ['financien' as const], isBedreigend: true },
      ['schuldhulp_bedreigend'],
    ],
    [
      'Wmo that cannot wait',
      { urgentie: 'spoed' as const },
      ['eigen_plan', 'onderzoek', 'spoedvoorziening_wmo'],
    ],
    [
      'a child that cannot wait',
      { leefgebieden: ['opgroeien_opvoeden' as const], urgentie: 'spoed' as const },
      ['spoedvoorziening_jeugd'],
    ],
    [
      'debts that cannot wait, for which the law has its own clock',
      { leefgebieden: ['financien' as const], urgentie: 'spoed' as const },
      ['schuldhulp_eerste_gesprek'],
    ],
    ['no wet', { leefgebieden: ['justitie' as const] }, []],
  ])('%s', (_, anders, extra) => {
    const besluit = registreren(kim, { ...invoer, ...anders }, feiten)
    const soorten = besluit.ok ? besluit.value.termijnen.map((t) => t.soort) : []
    expect(soorten.toSorted()).toEqual([...altijd, ...extra].toSorted())
  })
})

test('beside a running plan the vraag joins it, unless a reason says otherwise', () => {
  const bekend = { ...feiten, planId: 'plan' }
  const erbij = registreren(kim, invoer, bekend)
  expect(erbij).toMatchObject({ value: { melding: { planId: 'plan', redenTweedeDossier: undefined } } })
  const apart = registreren(
    kim,
    { ...invoer, bijLopendPlan: false, redenTweedeDossier: 'geheim adres' },
    bekend,
  )
  expect(apart).toMatchObject({
    value: { melding: { planId: undefined, redenTweedeDossier: 'geheim adres' } },
  })
})
