// Herkennen: is this person known already? What may be searched with, and which found people it may be.

import { distance } from 'fastest-levenshtein'
import type { Bsn } from '../../platform/bsn.ts'
import { normaliseerNaam } from '../../platform/naam.ts'
import type { Datum } from '../termijn/datum.ts'

/** What was typed so far at the door. */
export type Zoekvraag = {
  readonly bsn?: Bsn | undefined
  readonly voorvoegsel?: string | undefined
  readonly geslachtsnaam?: string | undefined
  readonly geboortedatum?: Datum | undefined
  readonly postcode?: string | undefined
  readonly huisnummer?: number | undefined
}

/**
 * The part of it that is complete enough to search with; empty when there is nothing to search with yet.
 * The front desk searches by exact BSN, by name with birth date, or by postcode with number (access.md, "Decisions on top").
 */
export function volledig(vraag: Zoekvraag): Zoekvraag {
  const { bsn, voorvoegsel, geslachtsnaam, geboortedatum, postcode, huisnummer } = vraag
  return {
    ...(bsn && { bsn }),
    ...(geslachtsnaam && geboortedatum && { voorvoegsel, geslachtsnaam, geboortedatum }),
    ...(postcode && huisnummer !== undefined && { postcode, huisnummer }),
  }
}

/** The BRP is asked about one person, never about an address (Wmo 2015 art. 5.2.9: who asks for support). */
export const isGenoegVoorBrp = (vraag: Zoekvraag): boolean => {
  const { bsn, geslachtsnaam } = volledig(vraag)
  return bsn !== undefined || geslachtsnaam !== undefined
}

const halveDag = 12 * 3_600_000

/** From when a person must have been shown to be chosen now: a choice is of today's work, an old id opens nothing. */
export const getoondSinds = (nu: Date): Date => new Date(nu.getTime() - halveDag)

export type Genoemd = {
  readonly voornamen?: string | null | undefined
  readonly voorvoegsel?: string | null | undefined
  readonly geslachtsnaam?: string | null | undefined
}

/**
 * Could these be the same surname, with a typing error, a missing accent, swapped letters or the prefix in the wrong place?
 * Only asked of people with the same birth date, so a few slips are no risk.
 */
export function lijktOp(getypt: Genoemd, ander: Genoemd): boolean {
  const namen = schrijfwijzen(ander)
  return schrijfwijzen(getypt).some((naam) => namen.some((zo) => isBijna(naam, zo)))
}

/** The ways one surname is written down: with and without its prefix, before or after it, and each half of a double name. */
function schrijfwijzen({ voorvoegsel, geslachtsnaam }: Genoemd): string[] {
  const halven = (geslachtsnaam ?? '').split(/\s*-\s*/)
  const kale = halven.length > 1 ? [geslachtsnaam ?? '', ...halven] : halven
  return kale
    .flatMap((naam) => [naam, `${voorvoegsel ?? ''} ${naam}`, `${naam} ${voorvoegsel ?? ''}`])
    .map((naam) => normaliseerNaam(naam).replaceAll(' ', ''))
    .filter((naam) => naam !== '')
}

function isBijna(een: string, ander: string): boolean {
  // One slip in three letters, two in six or more: "Li" and "Lo" are two people.
  const mag = Math.min(2, Math.floor(Math.min(een.length, ander.length) / 3))
  return een === ander || (mag > 0 && (distance(een, ander) <= mag || isOmgewisseld(een, ander)))
}

/** The same but for two letters beside each other that changed places. */
function isOmgewisseld(een: string, ander: string): boolean {
  const plaats = [...een].findIndex((letter, op) => letter !== ander[op])
  const gewisseld = `${een.slice(0, plaats)}${een[plaats + 1]}${een[plaats]}${een.slice(plaats + 2)}`
  return plaats >= 0 && gewisseld === ander
}

const voorvoegsels = /^(?:(?:van|in|op|uit|aan|de|den|der|het|te|ten|ter|el|'[stn])\s+)+(?=\S)/i

/** The BRP knows a surname without its prefix, and finds nothing when it is typed along. */
export const zonderVoorvoegsel = (geslachtsnaam: string): string =>
  geslachtsnaam.trim().replace(voorvoegsels, '')
