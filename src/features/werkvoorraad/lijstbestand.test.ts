// A work list as a file: signed, and honest about what did not fit.

import { expect, test } from 'vitest'
import type { Datum } from '../termijn/datum.ts'
import { alsCsv } from './lijstbestand.tsx'

const o = { door: 'Bram', vandaag: '2026-03-02' as Datum }

test('a file of the whole list is signed and says no more', () => {
  expect(
    alsCsv([], { ...o, aantal: 0 })
      .trim()
      .split('\r\n')
      .slice(1),
  ).toEqual(['"Uitgevoerd door Bram op 2 maart 2026. Vertrouwelijk."'])
})

test('a file that stops before the end of the list says so', () => {
  const tekst = alsCsv([], { ...o, aantal: 5001 })
  expect(tekst).toContain('Dit bestand is niet compleet: het heeft 0 van de 5.001 regels.')
  expect(tekst).toContain('Uitgevoerd door Bram')
})
