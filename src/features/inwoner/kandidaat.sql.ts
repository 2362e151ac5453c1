// All SQL of the known-person check: one query, whatever was typed and however many are found.

import { manyOf, type Tx } from '../../platform/db.ts'
import type { Kandidaat } from './kandidaat.ts'

export type Zoeksleutels = {
  readonly bsnHash: Uint8Array | undefined
  readonly geboortedatum: string | undefined
  readonly postcode: string | undefined
  readonly huisnummer: number | undefined
  /** Who was shown on the page before. */
  readonly ook: readonly string[]
}

// Asked at every contact, so written out once instead of composed each time (docs/bench.md).
const tekst = `
    select op, inwoner_id as "inwonerId", voornamen, voorvoegsel, geslachtsnaam, geboortedatum, is_geheim as "isGeheim",
      huishouden_id as "huishoudenId", huishouden, kern, plan_id as "planId", regisseur, laatste_contact as "laatsteContact"
    from kandidaten($1, $2, $3, $4, $5)`

/**
 * Everybody shown before, with this BSN, born on this day, or living here; a key that is not given finds nobody.
 * Of a day few enough are born to compare names in the application, typing errors and all.
 * An address where a hidden person lives finds nobody, and of a housemate neither the kern nor the name of the huishouden is said: they would confirm it (access.md H4).
 * The surest come first; the last contact is a contact, a melding or a gesprek that was held.
 */
export const kandidaten = (tx: Tx, z: Zoeksleutels): Promise<Kandidaat[]> =>
  manyOf(tx, tekst, [
    z.ook,
    z.bsnHash ?? null,
    z.geboortedatum ?? null,
    z.postcode ?? null,
    z.huisnummer ?? null,
  ])
