// The SQL that lays what is stored as grants beside what they should be, recomputed from what happened (db/views/autorisatie_herrekend.sql).

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Verschil } from './herrekening.ts'

/**
 * Every grant that is not as it should be now, and every one that is not there; the first so many.
 * What ended and should have ended is not looked at.
 */
export async function verschillenNu(tx: Tx, nu: Date, hoogstens: number): Promise<Verschil[]> {
  // It reads every grant and most of the log: of a large gemeente that takes longer than any page may.
  await sql`set local statement_timeout = '10min'`.execute(tx)
  return many(
    tx,
    sql`
    -- Each once, and not for every row: without statistics of a table the planner cannot know.
    with einde as materialized (
      select e.gemeente_id, e.id, min(e.op) filter (where e.is_moet and e.op > e.na) as moet,
        bool_or(date_trunc('milliseconds', e.op) = date_trunc('milliseconds', a.tot)) as is_gebeurd
      from autorisatie_einde e join autorisatie a on a.gemeente_id = e.gemeente_id and a.id = e.id
      where e.op is not null group by 1, 2),
    gegeven as materialized (select gemeente_id, id, is_gegeven from autorisatie_gegeven),
    stand as materialized (
      select a.*, g.is_gegeven, e.moet, coalesce(e.is_gebeurd, false) as is_gebeurd, a.tot is null or a.tot > ${nu} as loopt
      from autorisatie a join gegeven g on g.gemeente_id = a.gemeente_id and g.id = a.id
      left join einde e on e.gemeente_id = a.gemeente_id and e.id = a.id),
    verschil as (
      select 'niet_gegeven' as soort, s.* from stand s where loopt and not is_gegeven
      union all
      select 'te_lang', s.* from stand s where loopt and is_gegeven and moet is not null and (tot is null or date_trunc('milliseconds', tot) > moet)
      union all
      select 'te_kort', s.* from stand s where is_gegeven and tot is not null and not is_gebeurd and (moet is null or tot < moet and moet > ${nu}))
    select v.soort, v.id, coalesce(m.naam, 'Team ' || t.naam) as houder, v.grondslag, v.niveau, v.van::text as van, v.tot::text as tot,
      v.moet::text as "moetTot", v.melding_id as "meldingId", v.traject_id as "trajectId", v.plan_id as "planId",
      v.overdracht_id as "overdrachtId", v.overleg_id as "overlegId"
    from verschil v
    left join medewerker m on m.gemeente_id = v.gemeente_id and m.id = v.medewerker_id
    left join team t on t.gemeente_id = v.gemeente_id and t.id = v.team_id
    union all
    select 'ontbreekt', null, coalesce(m.naam, 'Team ' || t.naam), n.grondslag, null, null, null, null, n.melding_id, n.traject_id, n.plan_id,
      n.overdracht_id, null
    from autorisatie_nodig n
    left join medewerker m on m.gemeente_id = n.gemeente_id and m.id = n.medewerker_id
    left join team t on t.gemeente_id = n.gemeente_id and t.id = n.team_id
    where not exists (select from autorisatie a where a.gemeente_id = n.gemeente_id and a.grondslag = n.grondslag
      and (a.medewerker_id = n.medewerker_id or a.team_id = n.team_id)
      and (a.melding_id = n.melding_id or a.traject_id = n.traject_id or a.plan_id = n.plan_id or a.overdracht_id = n.overdracht_id))
    order by 1, 2 limit ${hoogstens}`,
  )
}

export type Nagerekend = Zakelijk<{ readonly op: string; readonly verschillen: number }>

/** The last time it was recomputed by itself; undefined before the first night. */
export const laatstNagerekend = (tx: Tx): Promise<Nagerekend | undefined> =>
  maybe(
    tx,
    sql`select op::text as op, (gegevens ->> 'verschillen')::int as verschillen from gebeurtenis
      where soort = 'autorisaties_nagerekend' order by op desc, id desc limit 1`,
  )
