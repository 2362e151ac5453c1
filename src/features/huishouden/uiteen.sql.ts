// The SQL of where a huishouden came from by parting, and what parted from it.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Datum } from '../termijn/datum.ts'

export type UiteenRij = {
  id: string
  naam: string
  /** It came from this one; else this one came from it. */
  isNieuw: boolean
  /** The first day that anybody lived there. */
  sinds: Datum | null
}

/** The newest first; what went up in another huishouden is read there. */
export const uiteenVan = (tx: Tx, huishoudenId: string): Promise<UiteenRij[]> =>
  many(
    tx,
    sql`
    select h.id, h.naam, h.id <> coalesce(dit.afgesplitst_van_id, dit.id) as "isNieuw",
      (select min(l.van) from huishouden_lid l where l.gemeente_id = h.gemeente_id and l.huishouden_id = h.id) as sinds
    from huishouden dit
    join huishouden h on h.gemeente_id = dit.gemeente_id and (h.afgesplitst_van_id = dit.id or h.id = dit.afgesplitst_van_id)
    where dit.id = ${huishoudenId} and h.opgegaan_in_id is null order by sinds desc nulls last, h.id limit 5`,
  )
