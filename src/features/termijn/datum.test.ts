// Dates as text: reading, writing, counting, and the day it is in Amsterdam.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Datum,
  dagenTussen,
  datumInAmsterdam,
  leesDatum,
  leesTijd,
  momentInAmsterdam,
  plusDagen,
  plusMaanden,
  plusWeken,
  schrijfDatum,
  tijdInAmsterdam,
  weekdag,
} from './datum.ts'

for (const tekst of [
  '3-4-2026',
  '03/04/2026',
  '3.4.2026',
  '3 april 2026',
  '3 apr 2026',
  '3 Apr. 2026',
  ' 03  APRIL 2026 ',
  '2026-04-03',
])
  test(`"${tekst}" is read as 3 April 2026`, () => {
    expect(leesDatum(tekst)).toBe('2026-04-03')
  })

for (const [tekst, datum] of [
  ['1 mrt 2026', '2026-03-01'],
  ['1 maart 2026', '2026-03-01'],
  ['1 sept 2026', '2026-09-01'],
  ['29 februari 2028', '2028-02-29'],
  ['31-12-1931', '1931-12-31'],
] as const)
  test(`"${tekst}" is read as ${datum}`, () => {
    expect(leesDatum(tekst)).toBe(datum)
  })

for (const tekst of [
  '31 februari 2026',
  '29-2-2026',
  '2026-02-30',
  '31-4-2026',
  '0-1-2026',
  '1-0-2026',
  '4/13/2026',
  '3-4/2026',
  '3-4-26',
  '3-4-0026',
  '3 ma 2026',
  '3 april',
  'morgen',
  '',
])
  test(`"${tekst}" is no date`, () => {
    expect(leesDatum(tekst)).toBeUndefined()
  })

for (const [van, maanden, naar] of [
  ['2026-01-31', 1, '2026-02-28'], // februari has 28 days
  ['2028-01-31', 1, '2028-02-29'], // leap year
  ['2026-08-31', 1, '2026-09-30'],
  ['2026-01-15', 6, '2026-07-15'],
  ['2026-11-30', 3, '2027-02-28'], // across the year
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-02-28', 1, '2026-03-28'], // the day number, not "end of month"
] as const)
  test(`${maanden} maanden from ${van} is ${naar}`, () => {
    expect(plusMaanden(van, maanden)).toBe(naar)
  })

// The clock is put forward on 29 March 2026 and back on 25 October 2026: days stay days.
test('summer time neither adds nor takes a day', () => {
  expect(plusDagen('2026-03-28', 1)).toBe('2026-03-29')
  expect(plusDagen('2026-03-28', 2)).toBe('2026-03-30')
  expect(plusDagen('2026-10-24', 2)).toBe('2026-10-26')
  expect(plusWeken('2026-03-23', 1)).toBe('2026-03-30')
  expect(dagenTussen('2026-03-01', '2026-11-01')).toBe(245) // 30+30+31+30+31+31+30+31+1 = 245
})

for (const [moment, dag] of [
  ['2026-03-28T22:59:00Z', '2026-03-28'], // winter, one hour ahead: 23:59
  ['2026-03-28T23:00:00Z', '2026-03-29'], // winter: midnight
  ['2026-07-01T21:59:00Z', '2026-07-01'], // summer, two hours ahead: 23:59
  ['2026-07-01T22:00:00Z', '2026-07-02'], // summer: midnight
  ['2026-10-25T22:30:00Z', '2026-10-25'], // the night after the change back: 23:30
] as const)
  test(`at ${moment} it is ${dag} in Amsterdam`, () => {
    expect(datumInAmsterdam(new Date(moment))).toBe(dag)
  })

test('a date is written as in a letter, and its weekday is known', () => {
  expect(schrijfDatum('2026-04-03')).toBe('3 april 2026')
  expect(weekdag('2026-04-03')).toBe('vrijdag')
  expect(weekdag('2026-04-05')).toBe('zondag')
})

test('what is written can be read again, and counting there and back returns', () => {
  const eerste: Datum = '1900-01-01'
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 73_000 }), fc.integer({ min: -9999, max: 9999 }), (n, sprong) => {
      const datum = plusDagen(eerste, n)
      expect(leesDatum(schrijfDatum(datum))).toBe(datum)
      expect(leesDatum(datum)).toBe(datum)
      expect(plusDagen(plusDagen(datum, sprong), -sprong)).toBe(datum)
      expect(dagenTussen(datum, plusDagen(datum, sprong))).toBe(sprong)
    }),
  )
})

for (const [dag, tijd, moment] of [
  ['2026-03-09', '14:00', '2026-03-09T13:00:00Z'],
  ['2026-07-01', '09:30', '2026-07-01T07:30:00Z'],
  ['2026-07-01', '00:15', '2026-06-30T22:15:00Z'],
  // Summer time: 02:30 does not exist, the clock then shows 03:30.
  ['2026-03-29', '02:30', '2026-03-29T01:30:00Z'],
] as const)
  test(`${tijd} on ${dag} in Amsterdam is ${moment}`, () => {
    expect(momentInAmsterdam(dag, tijd)).toEqual(new Date(moment))
  })

for (const [tekst, tijd] of [
  ['14:30', '14:30'],
  ['9.05', '09:05'],
  ['14 uur', '14:00'],
  ['9', '09:00'],
  ['24:00', undefined],
  ['12:60', undefined],
  ['straks', undefined],
] as const)
  test(`"${tekst}" is ${tijd ? `the time ${tijd}` : 'no time'}`, () => {
    expect(leesTijd(tekst)).toBe(tijd)
    if (tijd) expect(tijdInAmsterdam(momentInAmsterdam('2026-01-05', tijd))).toBe(tijd)
  })
