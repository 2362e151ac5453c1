// All SQL of deciding the contactgrens: what was decided, and one more.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Grens } from './contactgrens.ts'

/** What was decided, the newest day first. */
export const grenzenVan = (tx: Tx): Promise<Grens[]> =>
  many(tx, sql`select van, aantal, verwijzing from contactgrens order by van desc`)

/** False when somebody decided about this day at the same moment. */
export const insertGrens = async (tx: Tx, gemeenteId: number, g: Grens): Promise<boolean> =>
  (
    await many(
      tx,
      sql`insert into contactgrens (gemeente_id, van, aantal, verwijzing)
        values (${gemeenteId}, ${g.van}, ${g.aantal}, ${g.verwijzing}) on conflict do nothing returning van`,
    )
  ).length > 0
