// The zegel on a row, as one column of SQL: which one it is, and whether this reader is named on it.

import { type RawBuilder, sql } from 'kysely'

/**
 * A ZegelOp for `rij` (an alias with gemeente_id), of these of its ids; null where no zegel holds now.
 * Of a thing under two zegels, such as a document of a gesprek, the reader must be named on both.
 */
export function zegelOp(rij: string, ids: readonly string[], doorId: string): RawBuilder<unknown> {
  const dingen = sql.join(ids.map((id) => sql`${sql.ref(`${rij}.${id}`)}::text`))
  // Names of its own: a `z` of the query around it would be hidden by one in here.
  return sql`(select jsonb_build_object('soort', 'genoemden', 'id', min(zegel_nu.id::text), 'isGenoemd', bool_and(exists (
      select from zegel_genoemde genoemd where genoemd.gemeente_id = zegel_nu.gemeente_id and genoemd.zegel_id = zegel_nu.id
        and genoemd.tot is null and genoemd.medewerker_id = ${doorId})))
    from zegel zegel_nu where zegel_nu.gemeente_id = ${sql.ref(`${rij}.gemeente_id`)} and zegel_nu.opgeheven_op is null
      and zegel_nu.ding in (${dingen}) having count(*) > 0)`
}
