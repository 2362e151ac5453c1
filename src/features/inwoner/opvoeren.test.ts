// Opvoeren: who can be entered on Monday 2 March 2026, and who cannot be.

import { describe, expect, test } from 'vitest'
import type { NieuweInwoner } from './inwoner.ts'
import { opvoeren } from './opvoeren.ts'

const adres = {
  straat: undefined,
  huisnummer: undefined,
  toevoeging: undefined,
  postcode: undefined,
  kernId: undefined,
}
const niemand: NieuweInwoner = {
  voornamen: undefined,
  voorvoegsel: undefined,
  geslachtsnaam: 'Wit',
  geboortedatum: undefined,
  isVerwacht: false,
  bsn: undefined,
  telefoon: undefined,
  email: undefined,
  adres,
}

describe('entering somebody', () => {
  for (const [wie, anders, uitkomst] of [
    ['with a surname alone', {}, 'kan'],
    ['born today', { geboortedatum: '2026-03-02' }, 'kan'],
    ['born tomorrow', { geboortedatum: '2026-03-03' }, 'geboorte_in_toekomst'],
    ['expected tomorrow', { geboortedatum: '2026-03-03', isVerwacht: true }, 'kan'],
    ['expected, without a date', { isVerwacht: true }, 'kan'],
    ['expected today', { geboortedatum: '2026-03-02', isVerwacht: true }, 'verwacht_maar_geboren'],
    ['expected last year', { geboortedatum: '2025-06-01', isVerwacht: true }, 'verwacht_maar_geboren'],
    ['of 125 years', { geboortedatum: '1901-01-01' }, 'kan'],
    ['of 126 years', { geboortedatum: '1900-12-31' }, 'geboorte_te_lang_geleden'],
    ['with a postcode and a number', { adres: { ...adres, postcode: '6671BX', huisnummer: 12 } }, 'kan'],
    ['with a postcode alone', { adres: { ...adres, postcode: '6671BX' } }, 'huisnummer_ontbreekt'],
    ['with a street alone', { adres: { ...adres, straat: 'Hoofdstraat' } }, 'kan'],
  ] as const) {
    test(`${wie}: ${uitkomst}`, () => {
      const outcome = opvoeren({ ...niemand, ...anders }, '2026-03-02')
      expect(outcome.ok ? 'kan' : outcome.reason).toBe(uitkomst)
    })
  }

  test('what was typed stays what it was', () => {
    expect(opvoeren(niemand, '2026-03-02')).toEqual({ ok: true, value: niemand })
  })
})
