// Koppelen and overnemen: what the BRP says and what we already have, and what becomes of it.

import { describe, expect, test } from 'vitest'
import type { BrpPersoon } from '../../platform/brp/persoon.ts'
import { leesBsn } from '../../platform/bsn.ts'
import { type Feiten, koppelen, overgenomen, overnemen } from './koppelen.ts'

const bsn = leesBsn('999900006')
if (!bsn.ok) throw new Error('the test needs a valid BSN')
const woont = {
  straat: 'Hoofdstraat',
  huisnummer: 12,
  huisletter: 'A',
  toevoeging: '2',
  postcode: '6671BX',
  woonplaats: 'Zetten',
}
const anna: BrpPersoon = {
  voornamen: 'Anna',
  voorvoegsel: 'de',
  geslachtsnaam: 'Wit',
  bsn: bsn.value,
  geboortedatum: '1948-04-03',
  geheimhouding: false,
  overleden: false,
  overlijdensdatum: undefined,
  adres: woont,
  ouders: [],
  partners: [],
  kinderen: [],
  indicatieCurateleRegister: false,
  gezag: [],
}
const nieuw: Feiten = {
  ...{ isAlGekoppeld: false, bsn: 'geen', isBsnVanAnder: false },
  ...{ laatsteOuder: null, eersteKind: null },
}

describe('linking an inwoner', () => {
  for (const [wat, persoon, feiten, uitkomst] of [
    ['nothing of a BSN here', {}, {}, 'kan'],
    ['the same BSN here', {}, { bsn: 'gelijk' }, 'kan'],
    ['another BSN here', {}, { bsn: 'anders' }, 'ander_bsn_bekend'],
    ['linked before', {}, { isAlGekoppeld: true }, 'al_gekoppeld'],
    ['the BSN is of another inwoner', {}, { isBsnVanAnder: true }, 'bsn_van_andere_inwoner'],
    ['no surname in the BRP', { geslachtsnaam: undefined }, {}, 'naam_ontbreekt_in_brp'],
    ['a child who is older', {}, { eersteKind: '1930-01-01' }, 'past_niet_in_gezin'],
    ['a parent who is younger', {}, { laatsteOuder: '1980-01-01' }, 'past_niet_in_gezin'],
    ['a parent and a child that fit', {}, { laatsteOuder: '1920-01-01', eersteKind: '1970-01-01' }, 'kan'],
    [
      'an older child where the BRP knows no day',
      { geboortedatum: '1948' },
      { eersteKind: '1930-01-01' },
      'kan',
    ],
    ['somebody who died', { overleden: true, overlijdensdatum: '2026-01-01' }, {}, 'kan'],
    ['somebody whose data are hidden', { geheimhouding: true }, {}, 'kan'],
  ] as const) {
    test(`${wat}: ${uitkomst}`, () => {
      const outcome = koppelen({ ...anna, ...persoon }, { ...nieuw, ...feiten })
      expect(outcome.ok ? 'kan' : outcome.reason).toBe(uitkomst)
    })
  }
})

describe('taking over at the door', () => {
  for (const [wat, persoon, uitkomst] of [
    ['anybody', {}, 'kan'],
    ['somebody under curatele', { indicatieCurateleRegister: true }, 'kan'],
    ['somebody who died', { overleden: true }, 'overleden_volgens_brp'],
    ['somebody whose data are hidden', { geheimhouding: true }, 'geheim_volgens_brp'],
    ['who died hidden is dead first', { overleden: true, geheimhouding: true }, 'overleden_volgens_brp'],
  ] as const) {
    test(`${wat}: ${uitkomst}`, () => {
      const outcome = overnemen({ ...anna, ...persoon })
      expect(outcome.ok ? 'kan' : outcome.reason).toBe(uitkomst)
    })
  }
})

describe('what is taken over', () => {
  test('the name, the birth date and the address with both its additions', () => {
    expect(overgenomen(anna)).toMatchObject({
      geslachtsnaam: 'Wit',
      geboortedatum: '1948-04-03',
      adres: { straat: 'Hoofdstraat', huisnummer: 12, toevoeging: 'A-2', postcode: '6671BX' },
      isOnderCuratele: false,
    })
  })
  test('of a hidden person never the address', () => {
    expect(overgenomen({ ...anna, geheimhouding: true })).toMatchObject({ adres: undefined, isGeheim: true })
  })
  test('of a date only the whole', () => {
    expect(overgenomen({ ...anna, geboortedatum: '1948' }).geboortedatum).toBeUndefined()
  })
  test('no postcode that cannot be one', () => {
    expect(overgenomen({ ...anna, adres: { ...woont, postcode: '6671 bx' } }).adres?.postcode).toBeUndefined()
  })
})
