// Herkennen: is this person known already? What may be searched with, and which found people it may be.

import { distance } from 'fastest-levenshtein'
import type { Bsn } from '../../platform/bsn.ts'
import { normaliseerNaam } from '../../platform/naam.ts'
import type { Datum } from '../termijn/datum.ts'

/** What was typed so far at the door. */
export type Zoekvraag = {
  readonly bsn?: Bsn | undefined
  readonly geslachtsnaam?: string | undefined
  readonly geboortedatum?: Datum | undefined
  readonly postcode?: string | undefined
  readonly huisnummer?: number | undefined
}

export type Zoekwijze =
  | { readonly op: 'bsn'; readonly bsn: Bsn }
  | { readonly op: 'naam'; readonly geslachtsnaam: string; readonly geboortedatum: Datum }
  | { readonly op: 'adres'; readonly postcode: string; readonly huisnummer: number }

/**
 * Which ways of searching are complete, the surest first; none means there is nothing to search with yet.
 * The front desk searches by exact BSN, by name with birth date, or by postcode with number (access.md, "Decisions on top").
 */
export function zoekwijzen(vraag: Zoekvraag): readonly Zoekwijze[] {
  const { bsn, geslachtsnaam, geboortedatum, postcode, huisnummer } = vraag
  const wijzen: Zoekwijze[] = []
  if (bsn) wijzen.push({ op: 'bsn', bsn })
  if (geslachtsnaam && geboortedatum) wijzen.push({ op: 'naam', geslachtsnaam, geboortedatum })
  if (postcode && huisnummer !== undefined) wijzen.push({ op: 'adres', postcode, huisnummer })
  return wijzen
}

/**
 * Could these be the same surname, with a typing error, a missing accent or the prefix in the wrong place?
 * Only asked of people with the same birth date, so two slips are no risk.
 */
export function lijktOp(getypt: string, geslachtsnaam: string, voorvoegsel: string | null): boolean {
  const zoek = normaliseerNaam(getypt)
  const kaal = normaliseerNaam(geslachtsnaam)
  const vol = normaliseerNaam(`${voorvoegsel ?? ''} ${geslachtsnaam}`)
  const mag = Math.min(2, Math.floor(zoek.length / 3))
  return [kaal, vol].some((naam) => distance(zoek, naam) <= mag)
}
