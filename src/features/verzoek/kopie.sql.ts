// The SQL of a copy: everything we hold about one inwoner, piece by piece, and of nobody else (AVG 15).
// Never in it: what is verzegeld, what a third party told or who that was, what is about safety, and how somebody else is called.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import { stuk } from './kopiedeel.sql.ts'
import { overHulp } from './kopiehulp.sql.ts'
import { overMensen } from './kopiemens.sql.ts'
import { overPlan, overRegie } from './kopieplan.sql.ts'
import type { Kopiestuk } from './kopiestuk.ts'
import { overWerk } from './kopiewerk.sql.ts'

/**
 * The oldest first within each soort; what is empty has no label.
 * What another closed is not in it: a report of the household can hold what a child told, and its mother asks for her own copy (access.md H9).
 */
export const stukkenVan = async (tx: Tx, inwonerId: string): Promise<Kopiestuk[]> => {
  const delen = [overMensen, overWerk, overHulp, overPlan, overRegie]
    .flatMap((over) => over(inwonerId))
    .map(stuk)
  return many(
    tx,
    sql`select k.soort, k.id, ${inwonerId}::uuid as "inwonerId", k.dag, k.wet, k."meldingId", k."trajectId", z.door is not null as "isDichtVoorOuders",
        json_strip_nulls(k."L1") as "L1", json_strip_nulls(k.adres) as adres, json_strip_nulls(k."L2") as "L2", json_strip_nulls(k."L3") as "L3",
        json_strip_nulls(k."L4") as "L4"
      from (${sql.join(delen, sql` union all `)}) k
      left join lateral (select array_agg(z.inwoner_id) as door from kindzegel z
        where z.is_dicht and coalesce(z.contact_id, z.gesprek_id, z.document_id, z.doel_id) = any(k.id || k.van)) z on true
      where z.door is null or z.door <@ array[${inwonerId}::uuid]
      order by k.dag nulls first, k.id`,
  )
}
