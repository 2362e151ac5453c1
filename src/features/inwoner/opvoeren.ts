// Opvoeren: somebody who is not known yet is entered with what is known.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Datum } from '../termijn/datum.ts'
import type { NieuweInwoner } from './inwoner.ts'

export type Weigering =
  | 'geboorte_in_toekomst'
  | 'verwacht_maar_geboren'
  | 'geboorte_te_lang_geleden'
  | 'huisnummer_ontbreekt'

/** The same person, checked against the calendar and the address; refuses what cannot be. */
export function opvoeren(inwoner: NieuweInwoner, vandaag: Datum): Result<NieuweInwoner, Weigering> {
  const { geboortedatum, isVerwacht, adres } = inwoner
  // A verwacht kind has an expected date, which must still come (domain.md, Nouns: huishouden).
  if (geboortedatum && geboortedatum > vandaag && !isVerwacht) return refused('geboorte_in_toekomst')
  if (isVerwacht && geboortedatum && geboortedatum <= vandaag) return refused('verwacht_maar_geboren')
  if (geboortedatum && Number(vandaag.slice(0, 4)) - Number(geboortedatum.slice(0, 4)) > 125) {
    return refused('geboorte_te_lang_geleden')
  }
  if (adres.postcode && adres.huisnummer === undefined) return refused('huisnummer_ontbreekt')
  return done(inwoner)
}
