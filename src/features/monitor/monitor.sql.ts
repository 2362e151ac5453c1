// All SQL of the monitor: the kpi functions of db/views, asked for many periods at once, and the streefwaarden.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import { sqlViews } from '../../platform/sqlviews.ts'
import { hoofddoelVan, type Kpi, leesDefinitie } from './kpi.ts'
import type { Meting } from './meting.ts'
import type { Periode } from './periode.ts'
import type { Streefwaarde } from './streefwaarde.ts'

/** The kpi's that have a source, in the order of the goals. */
export const kpis: readonly Kpi[] = sqlViews('kpi_')
  .map(leesDefinitie)
  .toSorted(
    (a, b) => hoofddoelVan(a.doel).localeCompare(hoofddoelVan(b.doel)) || a.code.localeCompare(b.code),
  )

const functieVan = (kpi: Kpi) => sql.raw(`kpi_${kpi.code.replace('.', '_')}`)

/**
 * The metingen of these kpi's in these periods, one round for all of them.
 * A group without cases has no row: `totaal` (meting.ts) says what that means.
 */
export function metingen(
  tx: Tx,
  o: {
    gemeenteId: number
    kpis: readonly Kpi[]
    perioden: readonly Periode[]
    splitsingen: readonly string[]
  },
): Promise<Meting[]> {
  const uniek = [...new Map(o.perioden.map((p) => [p.code, p])).values()]
  const perKpi = o.kpis.map(
    (kpi) => sql`
      select ${kpi.code}::text as kpi, p.code as periode, k.deel, k.splitsing, k.groep, k.teller, k.noemer, k.waarde
      from periode p cross join lateral ${functieVan(kpi)}(${o.gemeenteId}::integer, p.van, p.tot) k
      where k.splitsing = any(${o.splitsingen}::text[])`,
  )
  return many<Meting>(
    tx,
    sql`
    with periode as materialized (
      select * from unnest(${uniek.map((p) => p.code)}::text[], ${uniek.map((p) => p.van)}::date[],
        ${uniek.map((p) => p.tot)}::date[]) as p (code, van, tot)
    )
    select * from (${sql.join(perKpi, sql` union all `)}) as m
    order by kpi, periode, deel, splitsing, groep collate "nl-x-icu"`,
  )
}

/** Every streefwaarde ever decided or proposed, the oldest first. */
export const streefwaarden = (tx: Tx): Promise<Streefwaarde[]> =>
  many(
    tx,
    sql`
    select s.id, s.kpi, s.deel, k.naam as kern, s.minimaal::double precision, s.maximaal::double precision, s.van, s.tot, s.status,
      s.besloten_door as "beslotenDoor", s.besloten_op as "beslotenOp", s.verwijzing
    from streefwaarde s left join kern k on k.gemeente_id = s.gemeente_id and k.id = s.kern_id
    order by s.van, s.id`,
  )
