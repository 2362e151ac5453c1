// Given a newest version and what was filled in: the next version, or why not.

import { expect, test } from 'vitest'
import type { Verwerking } from './verwerking.ts'
import { type Invoer, wijzigen } from './wijzigen.ts'

const tekst = {
  naam: 'Melding',
  verantwoordelijke: 'Het college',
  doel: 'Helpen',
  grondslag: 'Wmo',
  betrokkenen: 'Inwoners',
  gegevens: 'Naam',
  ontvangers: 'Niemand',
  bewaartermijn: '15 jaar',
  beveiliging: 'Rollen',
  brpVelden: null,
}
const nieuwste: Verwerking = {
  ...tekst,
  code: 'melding',
  versie: 2,
  van: '2026-02-01',
  tot: null,
  door: 'Vera',
}
const invoer: Invoer = { ...tekst, doel: 'Beter helpen', van: '2026-03-02', tot: null }
const feiten = { nieuwste, vanVersie: 2, vandaag: '2026-03-02' as const }

test('a change is the next version, and the one before keeps its words', () => {
  expect(wijzigen(invoer, feiten)).toEqual({
    ok: true,
    value: { ...invoer, code: 'melding', versie: 3 },
  })
})

test.each<[string, Partial<Invoer>, Partial<typeof feiten>, string]>([
  ['another was first', {}, { vanVersie: 1 }, 'intussen_gewijzigd'],
  ['a day that is over', { van: '2026-03-01' }, {}, 'dag_voorbij'],
  [
    'before the version that comes',
    {},
    { nieuwste: { ...nieuwste, van: '2026-04-01' } },
    'voor_vorige_versie',
  ],
  ['ends before it begins', { tot: '2026-03-01' }, {}, 'eind_voor_begin'],
  ['nothing changed', { doel: 'Helpen' }, {}, 'niets_gewijzigd'],
])('%s is refused', (_, anders, feit, reason) => {
  expect(wijzigen({ ...invoer, ...anders }, { ...feiten, ...feit })).toEqual({ ok: false, reason })
})

test('what Keukentafel gave and somebody here found right is a version of their own', () => {
  const gegeven = { ...nieuwste, versie: 1, van: null, door: null }
  const zelfde = { ...invoer, doel: 'Helpen' }
  expect(wijzigen(zelfde, { ...feiten, nieuwste: gegeven, vanVersie: 1 })).toMatchObject({
    ok: true,
    value: { versie: 2 },
  })
})
