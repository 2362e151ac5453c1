// A person as the BRP gives it, in our words: only what we ask for, and what the register may not know.

import type { Bsn } from '../bsn.ts'

/** 'YYYY-MM-DD', or 'YYYY-MM' or 'YYYY' where the register knows no more; undefined where it knows nothing. */
export type BrpDatum = string

export type BrpNaam = {
  readonly voornamen: string | undefined
  readonly voorvoegsel: string | undefined
  /** Undefined for who has no known geslachtsnaam. */
  readonly geslachtsnaam: string | undefined
}

/** An address in the Netherlands; other addresses and unknown ones are left out. */
export type BrpAdres = {
  readonly straat: string | undefined
  readonly huisnummer: number | undefined
  readonly huisletter: string | undefined
  readonly toevoeging: string | undefined
  readonly postcode: string | undefined
  readonly woonplaats: string | undefined
}

type BrpMens = BrpNaam & {
  readonly geboortedatum: BrpDatum | undefined
  /** Secrecy (Wet BRP art. 2.59): the address may not reach third parties. */
  readonly geheimhouding: boolean
  readonly overleden: boolean
}

/**
 * One result of a search: enough to choose whom to look up, as the BRP gives no more (`PersoonBeperkt`).
 * No relatives, no gezag, no curatele, the address only as the lines of a letter.
 */
export type BrpGevonden = BrpMens & {
  readonly bsn: Bsn | undefined
  readonly adresregels: readonly string[]
}

/** A parent, partner or child; the BSN is missing when the register has none, or one that cannot be right. */
export type BrpVerwant = BrpNaam & {
  readonly bsn: Bsn | undefined
  readonly geboortedatum: BrpDatum | undefined
}

export type BrpPartner = BrpVerwant & { readonly ontbonden: boolean }

export type BrpGezag = {
  readonly soort:
    | 'gezamenlijk_ouderlijk_gezag'
    | 'eenhoofdig_ouderlijk_gezag'
    | 'gezamenlijk_gezag'
    | 'voogdij'
    | 'tijdelijk_geen_gezag'
    | 'niet_te_bepalen'
  readonly minderjarige: Bsn | undefined
  /** Who holds it, as far as the register knows them. */
  readonly dragers: readonly { readonly bsn: Bsn | undefined; readonly volledigeNaam: string | undefined }[]
}

/** One person looked up by BSN. */
export type BrpPersoon = BrpMens & {
  readonly bsn: Bsn
  readonly overlijdensdatum: BrpDatum | undefined
  readonly adres: BrpAdres | undefined
  readonly ouders: readonly BrpVerwant[]
  readonly partners: readonly BrpPartner[]
  readonly kinderen: readonly BrpVerwant[]
  /** Under curatele (BW 1:378), so that the curator is asked. */
  readonly indicatieCurateleRegister: boolean
  readonly gezag: readonly BrpGezag[]
}
