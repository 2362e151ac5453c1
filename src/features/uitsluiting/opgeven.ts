// Opgeven: a medewerker names themselves, or somebody they may never see.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Band, Uitsluiting } from './uitsluiting.ts'

export type Invoer = {
  readonly soort: 'zelf' | 'ander'
  readonly band?: Band | undefined
  readonly voornamen: string | undefined
  readonly geslachtsnaam: string | undefined
  readonly geboortedatum: Datum | undefined
  readonly heeftBsn: boolean
}
export type Weigering =
  | 'naam_ontbreekt'
  | 'band_ontbreekt'
  | 'geboorte_in_toekomst'
  | 'zelf_niet_herkenbaar'
  | 'zelf_al_opgegeven'
  | 'al_opgegeven'

/** What is kept of it; refused when it is there already, or when nobody could be found by it. */
export function opgeven(
  invoer: Invoer,
  stand: { readonly vandaag: Datum; readonly lijst: readonly Uitsluiting[] },
): Result<Omit<Uitsluiting, 'id' | 'medewerkerId' | 'van'>, Weigering> {
  const { soort, geslachtsnaam, geboortedatum = null, heeftBsn } = invoer
  if (!geslachtsnaam) return refused('naam_ontbreekt')
  if (soort === 'ander' && !invoer.band) return refused('band_ontbreekt')
  if (geboortedatum && geboortedatum > stand.vandaag) return refused('geboorte_in_toekomst')
  if (soort === 'zelf' && !heeftBsn && !geboortedatum) return refused('zelf_niet_herkenbaar')
  if (soort === 'zelf' && stand.lijst.some((u) => u.soort === 'zelf')) return refused('zelf_al_opgegeven')
  const naam = [invoer.voornamen, geslachtsnaam].filter(Boolean).join(' ')
  // A BSN that comes later makes it another line: then somebody is found who was not found before.
  const isDezelfde = (u: Uitsluiting) =>
    u.naam.toLowerCase() === naam.toLowerCase() &&
    u.geboortedatum === geboortedatum &&
    u.heeftBsn === heeftBsn
  if (stand.lijst.some(isDezelfde)) return refused('al_opgegeven')
  const band = soort === 'ander' ? (invoer.band ?? null) : null
  return done({ soort, band, naam, geboortedatum, heeftBsn })
}
