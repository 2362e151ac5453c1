// The overdrachtsbrief: what the next regisseur reads first, drafted from the plan and then in the words of who hands over.

import type { Kanaal } from '../contact/contact.ts'
import type { Wet } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Soort } from '../traject/traject.ts'

/** What the draft is made from: plan parts only, no word of a verslag, a contact or a traject. */
export type Briefstof = {
  readonly planId: string
  readonly huishouden: string
  readonly versie: number
  readonly status: string
  readonly leden: readonly { readonly id: string; readonly naam: string }[]
  /** Meldingen in this huishouden that who hands over still treats. */
  readonly openMeldingen: number
  readonly trajecten: readonly {
    readonly soort: Soort
    readonly wet: Wet
    readonly team: string
    readonly behandelaar: string | null
  }[]
  readonly doelen: readonly {
    readonly wie: string
    readonly woorden: string
    readonly wet: Wet
    readonly start: number | null
    readonly nu: number | null
    readonly streef: number | null
  }[]
  readonly afspraken: readonly { readonly wie: string; readonly wat: string; readonly voorDatum: Datum }[]
  readonly klokken: readonly { readonly soort: string; readonly begin: Datum; readonly einddatum: Datum }[]
  readonly contacten: readonly { readonly op: string; readonly kanaal: Kanaal }[]
  readonly akkoorden: readonly {
    readonly wie: string
    readonly wijze: 'mondeling' | 'ondertekend' | 'portaal' | 'niet_akkoord'
    readonly versie: number
    readonly op: string
  }[]
}

/** Makes the draft; the door gives it, because the words are the door's. */
export type Schrijf = (stof: Briefstof) => string
