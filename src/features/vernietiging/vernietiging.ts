// Vernietiging: what went, when, on what ground and by whose word; numbers, codes and days, never what it held.

import type { Datum } from '../termijn/datum.ts'
import type { Eenheidsoort } from './eenheid.ts'

/** Why it may go: its term passed and a list was agreed on, or the inwoner asked for it (Wmo 2015 5.3.4, 5.3.5). */
export type Grond =
  | {
      readonly soort: 'bewaartermijn'
      readonly lijstId: string
      readonly duur: string
      readonly bron: string
      /** The day it counted from. */
      readonly eind: Datum
      readonly resultaat: string
    }
  | { readonly soort: 'verzoek'; readonly verzoekId: string }

export type Vernietiging = {
  readonly id: string
  readonly soort: Eenheidsoort
  readonly oudId: string
  readonly grond: Grond
  /** Who agreed. */
  readonly doorIds: readonly string[]
  readonly op: string
  /** Rows per table. */
  readonly aantallen: Readonly<Record<string, number>>
  /** The ids that went, by table, and the files: what a restored back-up must lose again. */
  readonly wissen: Readonly<Record<string, readonly string[]>>
}

/** Where the names of files stand among what must be lost again. */
export const bestanden = 'bestanden'
