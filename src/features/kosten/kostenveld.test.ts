// Amounts, volumes and years as people write them.

import { describe, expect, test } from 'vitest'
import { leesCenten, leesGeboortejaar, leesVolume } from './kostenveld.ts'

describe('an amount in cents', () => {
  test.each([
    ['1.234,56', 123_456],
    ['1234,5', 123_450],
    ['1234.56', 123_456],
    ['1.234', 123_400],
    ['12', 1_200],
    ['0', 0],
    ['-12,34', -1_234],
    ['10.000.000', 1_000_000_000],
    ['10.000.000,01', undefined],
    ['1.5', undefined],
    ['1,234', undefined],
    ['1.23.456', undefined],
    ['€ 12', undefined],
    ['1e3', undefined],
    ['0x10', undefined],
    ['', undefined],
  ])('%s', (tekst, verwacht) => expect(leesCenten(tekst)).toBe(verwacht))
})

test.each([
  ['12,5', 12.5],
  ['12.50', 12.5],
  ['0', 0],
  ['-1', undefined],
  ['12345678', undefined],
])('a volume of %s', (tekst, verwacht) => expect(leesVolume(tekst)).toBe(verwacht))

test.each([
  ['1949', 1949],
  ['49', undefined],
  ['1889', undefined],
  ['19499', undefined],
])('a year of birth of %s', (tekst, verwacht) => expect(leesGeboortejaar(tekst)).toBe(verwacht))
