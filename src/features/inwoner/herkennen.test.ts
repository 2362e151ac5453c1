// Herkennen: what is enough to search with, and which names are the same person typed differently.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leesBsn } from '../../platform/bsn.ts'
import {
  type Genoemd,
  getoondSinds,
  isGenoegVoorBrp,
  lijktOp,
  volledig,
  type Zoekvraag,
  zonderVoorvoegsel,
} from './herkennen.ts'

const bsn = leesBsn('999900006')
const vraag: Zoekvraag = {
  bsn: bsn.ok ? bsn.value : undefined,
  geslachtsnaam: 'Wit',
  geboortedatum: '1948-04-03',
  postcode: '6671BX',
  huisnummer: 12,
}

describe('what is enough to search with', () => {
  for (const [wat, vergeten, over] of [
    ['a name without a birth date is no search', ['geboortedatum'], ['bsn', 'postcode', 'huisnummer']],
    ['a birth date without a name is no search', ['geslachtsnaam'], ['bsn', 'postcode', 'huisnummer']],
    ['a postcode without a number is no search', ['huisnummer'], ['bsn', 'geslachtsnaam', 'geboortedatum']],
    ['a number without a postcode is no search', ['postcode'], ['bsn', 'geslachtsnaam', 'geboortedatum']],
    ['nothing is no search', Object.keys(vraag), []],
  ] as const) {
    test(wat, () => {
      const getypt = Object.fromEntries(
        Object.entries(vraag).filter(([veld]) => !vergeten.includes(veld as never)),
      )
      const gevraagd = Object.entries(volledig(getypt)).filter(([, waarde]) => waarde !== undefined)
      expect(gevraagd.map(([veld]) => veld).toSorted()).toEqual([...over].toSorted())
    })
  }

  test('the BRP is asked about a person, not about an address', () => {
    const { postcode, huisnummer, geslachtsnaam, geboortedatum, bsn: nummer } = vraag
    expect(isGenoegVoorBrp({ postcode, huisnummer })).toBe(false)
    expect(isGenoegVoorBrp({ geslachtsnaam, geboortedatum })).toBe(true)
    expect(isGenoegVoorBrp({ bsn: nummer })).toBe(true)
  })
})

const anna: Genoemd = { voorvoegsel: 'de', geslachtsnaam: 'Wit' }
describe('the same surname', () => {
  for (const [getypt, ander] of [
    [{ geslachtsnaam: 'Wit' }, anna],
    [{ geslachtsnaam: 'de wit' }, anna],
    [{ geslachtsnaam: 'Wit, de' }, anna],
    [{ voorvoegsel: 'de', geslachtsnaam: 'Wti' }, anna],
    [{ geslachtsnaam: 'Witt' }, anna],
    [{ geslachtsnaam: 'Yildiz' }, { geslachtsnaam: 'Yıldız' }],
    [{ geslachtsnaam: 'Bohmer' }, { geslachtsnaam: 'Böhmer' }],
    [{ geslachtsnaam: 'vandenberg' }, { voorvoegsel: 'van den', geslachtsnaam: 'Berg' }],
    [
      { voorvoegsel: 'van', geslachtsnaam: 'Bergg' },
      { voorvoegsel: 'van', geslachtsnaam: 'Berg' },
    ],
    [{ geslachtsnaam: "in 't Hof" }, { voorvoegsel: "in 't", geslachtsnaam: 'Hof' }],
    [{ geslachtsnaam: 'Bakker' }, { voorvoegsel: 'de', geslachtsnaam: 'Wit-Bakker' }],
    [{ geslachtsnaam: 'Bakker-de Wit' }, anna],
    [{ geslachtsnaam: 'Kowlaska' }, { geslachtsnaam: 'Kowalska' }],
    [{ geslachtsnaam: 'Li' }, { geslachtsnaam: 'Li' }],
  ] as const) {
    test(`${getypt.geslachtsnaam} is ${ander.geslachtsnaam}`, () => expect(lijktOp(getypt, ander)).toBe(true))
  }
})

describe('another surname', () => {
  for (const [getypt, ander] of [
    ['Jansen', 'de Wit'],
    ['Li', 'Lo'],
    ['Peters', 'Hendriks'],
    ['Wit', ''],
    ['', ''],
  ] as const) {
    test(`"${getypt}" is not "${ander}"`, () =>
      expect(lijktOp({ geslachtsnaam: getypt }, { geslachtsnaam: ander })).toBe(false))
  }
})

const letters = 'abcdefghijklmnopqrstuvwxyz'
const letter = fc.constantFrom(...letters)
const naam = fc.array(letter, { minLength: 4, maxLength: 14 }).map((l) => l.join(''))

describe('of random names', () => {
  test('one slip of the fingers is found: a letter wrong, missing, double or swapped', () => {
    fc.assert(
      fc.property(naam, fc.nat(), letter, (goed, n, nieuw) => {
        const op = n % (goed.length - 1)
        const [voor, na] = [goed.slice(0, op), goed.slice(op)]
        for (const fout of [
          voor + nieuw + na.slice(1),
          voor + na.slice(1),
          voor + nieuw + na,
          voor + na[1] + na[0] + na.slice(2),
        ])
          expect(lijktOp({ geslachtsnaam: fout }, { geslachtsnaam: goed })).toBe(true)
      }),
    )
  })

  test('somebody who shares no letter is a stranger', () => {
    const eerste = fc.constantFrom(...letters.slice(0, 13))
    const tweede = fc.constantFrom(...letters.slice(13))
    const van = (l: typeof eerste) => fc.array(l, { minLength: 1, maxLength: 14 }).map((x) => x.join(''))
    fc.assert(
      fc.property(van(eerste), van(tweede), (een, ander) => {
        expect(lijktOp({ geslachtsnaam: een }, { geslachtsnaam: ander })).toBe(false)
      }),
    )
  })

  test('likeness goes both ways', () => {
    fc.assert(
      fc.property(naam, naam, (een, ander) => {
        const [a, b] = [{ geslachtsnaam: een }, { geslachtsnaam: ander }]
        expect(lijktOp(a, b)).toBe(lijktOp(b, a))
      }),
    )
  })
})

test('the BRP wants a surname without its prefix', () => {
  expect(['de Wit', "in 't Hof", 'van der Berg', 'Wit', 'Van', 'Denekamp'].map(zonderVoorvoegsel)).toEqual([
    'Wit',
    'Hof',
    'Berg',
    'Wit',
    'Van',
    'Denekamp',
  ])
})

test('a choice is of the last twelve hours', () => {
  expect(getoondSinds(new Date('2026-03-02T20:00:00Z'))).toEqual(new Date('2026-03-02T08:00:00Z'))
})
