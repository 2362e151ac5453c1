// An inwoner: a person, known by name or still anonymous; never called a client.

import type { Bsn } from '../../platform/bsn.ts'
import { type Datum, plusDagen, plusMaanden } from '../termijn/datum.ts'

export type Naam = {
  readonly voornamen: string | undefined
  readonly voorvoegsel: string | undefined
  readonly geslachtsnaam: string
}
export type Adres = {
  readonly straat: string | undefined
  readonly huisnummer: number | undefined
  readonly toevoeging: string | undefined
  readonly postcode: string | undefined
  readonly kernId: string | undefined
}

/** What is known of somebody at the door; the rest is linked later. */
export type NieuweInwoner = Naam & {
  readonly geboortedatum: Datum | undefined
  readonly isVerwacht: boolean
  readonly bsn: Bsn | undefined
  readonly telefoon: string | undefined
  readonly email: string | undefined
  readonly adres: Adres
  /** The BSN came from the BRP itself, not from what somebody typed. */
  readonly isUitBrp?: boolean
}

/** Who it is about: somebody found at the door, somebody new, or nobody yet. */
export type Wie =
  | { readonly soort: 'bekend'; readonly inwonerId: string }
  | { readonly soort: 'nieuw'; readonly inwoner: NieuweInwoner }
  | { readonly soort: 'anoniem' }

/** Joins the parts of a name that are there: "Anna de Wit"; a child that is expected has none yet. */
export const volledigeNaam = (n: {
  voornamen?: string | null | undefined
  voorvoegsel?: string | null | undefined
  geslachtsnaam?: string | null | undefined
  isVerwacht?: boolean | undefined
}): string =>
  [n.voornamen, n.voorvoegsel, n.geslachtsnaam].filter(Boolean).join(' ') ||
  (n.isVerwacht ? 'Verwacht kind' : 'Naam onbekend')

/** The age in whole years on a day: it changes on the birthday (Jeugdwet 7.3: 12, 16 and 18). */
export function leeftijdOp(dag: Datum, geboortedatum: Datum): number {
  const jaren = Number(dag.slice(0, 4)) - Number(geboortedatum.slice(0, 4))
  return dag.slice(5) < geboortedatum.slice(5) ? jaren - 1 : jaren
}

/**
 * The day somebody is so many months old: the same day of the month, or the day after it where the month has none.
 * So who was born on 29 February has a birthday on 1 March, as `leeftijdOp` counts.
 */
export function dagVanLeeftijd(geboortedatum: Datum, maanden: number): Datum {
  const dag = plusMaanden(geboortedatum, maanden)
  return dag.slice(8) === geboortedatum.slice(8) ? dag : plusDagen(dag, 1)
}
