// How the values of a picture are written.

import { expect, test } from 'vitest'
import { schrijfWaarde, voorBestand } from './kostenbeeld.ts'

test.each([
  [123_456_789, 'euro', '€\u00a01.234.568'],
  [12.34, 'procent', '12,3\u00a0%'],
  [1234, 'aantal', '1.234'],
  ['A', 'tekst', 'A'],
  [null, 'euro', 'geen'],
] as const)('%s as %s', (waarde, soort, tekst) => expect(schrijfWaarde(waarde, soort)).toBe(tekst))

test('a file has euros with their cents', () =>
  expect(
    voorBestand({
      kolommen: [
        ['naam', 'tekst'],
        ['bedrag', 'euro'],
        ['deel', 'procent'],
      ],
      rijen: [['A', 12_345.6, 33.333]],
    }),
  ).toEqual([['A', 123.46, 33.3]]))
