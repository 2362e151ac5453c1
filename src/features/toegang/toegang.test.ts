// Who a form at the front door is about, from what was typed, chosen and taken over.

import { describe, expect, test } from 'vitest'
import { leesBsn } from '../../platform/bsn.ts'
import { leesZoekveld } from './formulier.ts'
import { inHetKort, isNogDezelfde, type WieInvoer, wieVan } from './toegang.ts'

const leeg: WieInvoer = {
  voornamen: undefined,
  voorvoegsel: undefined,
  geslachtsnaam: undefined,
  geboortedatum: undefined,
  isVerwacht: false,
  bsn: undefined,
  telefoon: undefined,
  email: undefined,
  straat: undefined,
  huisnummer: undefined,
  toevoeging: undefined,
  postcode: undefined,
  brp: undefined,
  brpOver: undefined,
}
const onbekend = { heeftGekozen: false, isMisschienBekend: false, isZonderReden: false, bsnUitBrp: undefined }
const bsn = (cijfers: string) => {
  const gelezen = leesBsn(cijfers)
  return gelezen.ok ? gelezen.value : undefined
}

describe('who it is about', () => {
  for (const [wat, getypt, feiten, uitkomst] of [
    ['nothing typed', {}, {}, 'anoniem'],
    ['a surname', { geslachtsnaam: 'Wit' }, {}, 'nieuw'],
    ['a first name alone', { voornamen: 'Anna' }, {}, 'achternaam_ontbreekt'],
    ['a postcode alone', { postcode: '6671BX' }, {}, 'achternaam_ontbreekt'],
    ['somebody chosen', { inwonerId: 'anna', voornamen: 'Anna' }, {}, 'bekend'],
    [
      'somebody who may be known',
      { geslachtsnaam: 'Wit' },
      { isMisschienBekend: true },
      'kandidaat_niet_gekozen',
    ],
    [
      'and is somebody else',
      { geslachtsnaam: 'Wit' },
      { isMisschienBekend: true, heeftGekozen: true },
      'nieuw',
    ],
    [
      'and is somebody else of that name and day, without a reason',
      { geslachtsnaam: 'Wit' },
      { heeftGekozen: true, isZonderReden: true },
      'reden_iemand_anders_ontbreekt',
    ],
    [
      'an address somebody lives at',
      { postcode: '6671BX' },
      { isMisschienBekend: true },
      'kandidaat_niet_gekozen',
    ],
  ] as const) {
    test(`${wat}: ${uitkomst}`, () => {
      const outcome = wieVan({ ...leeg, ...getypt }, { ...onbekend, ...feiten })
      expect(outcome.ok ? outcome.value.soort : outcome.reason).toBe(uitkomst)
    })
  }

  test('a BSN is of the BRP only when that is where it came from', () => {
    const uitBrp = bsn('999900006')
    const getypt = bsn('999904176')
    const wie = (f: Partial<WieInvoer>) => {
      const outcome = wieVan({ ...leeg, geslachtsnaam: 'Wit', ...f }, { ...onbekend, bsnUitBrp: uitBrp })
      return outcome.ok && outcome.value.soort === 'nieuw' ? outcome.value.inwoner : undefined
    }
    expect(wie({})).toMatchObject({ bsn: uitBrp, isUitBrp: true })
    expect(wie({ bsn: getypt })).toMatchObject({ bsn: getypt, isUitBrp: false })
  })
})

describe('the form is still about the person of the BRP', () => {
  for (const [wat, over, nu, isZo] of [
    ['as it was filled in', ['Wit', '1948-04-03'], ['Wit', '1948-04-03'], true],
    ['with other capitals', ['Wit', '1948-04-03'], ['WIT', '1948-04-03'], true],
    ['with a date the BRP did not know', ['Haile', undefined], ['Haile', '1988-01-01'], true],
    ['with another surname', ['Wit', '1948-04-03'], ['Bakker', '1948-04-03'], false],
    ['with another birth date', ['Wit', '1948-04-03'], ['Wit', '1950-01-01'], false],
    ['emptied', ['Wit', '1948-04-03'], [undefined, undefined], false],
  ] as const) {
    test(`${wat}: ${isZo}`, () => {
      const brpOver = inHetKort({ geslachtsnaam: over[0], geboortedatum: over[1] })
      const [geslachtsnaam, geboortedatum] = nu
      expect(isNogDezelfde({ ...leeg, brpOver, geslachtsnaam, geboortedatum })).toBe(isZo)
    })
  }
})

describe('the search field reads', () => {
  for (const [tekst, vraag] of [
    ['999900006', { bsn: bsn('999900006') }],
    ['9999.00.006', { bsn: bsn('999900006') }],
    ['de Wit 3-4-1948', { geslachtsnaam: 'de Wit', geboortedatum: '1948-04-03' }],
    ['Wit, 3 april 1948', { geslachtsnaam: 'Wit', geboortedatum: '1948-04-03' }],
    ["in 't Hof 1-6-1941", { geslachtsnaam: "in 't Hof", geboortedatum: '1941-06-01' }],
    ['6671 BX 12', { postcode: '6671BX', huisnummer: 12 }],
    ['6671bx, 12 A', { postcode: '6671BX', huisnummer: 12 }],
    ['de Wit', {}],
    ['3-4-1948', {}],
    ['999900007', {}],
    ['6671 BX', {}],
    ['Wit 31-2-1948', {}],
    ['', {}],
  ] as const) {
    test(`"${tekst}"`, () => expect(JSON.stringify(leesZoekveld(tekst))).toBe(JSON.stringify(vraag)))
  }
})
