// The SQL of work without a medewerker: what still lies with who left the team or leaves; counts only.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Datum } from '../termijn/datum.ts'

export type Vertrokken = Zakelijk<{
  readonly id: string
  readonly naam: string
  readonly functie: string
  /** The last day here; null when somebody only left the team. */
  readonly tot: Datum | null
  /** Still here, and may not see this part of their work any more (access.md H3). */
  readonly isDicht: boolean
  readonly stukken: number
}>

/** Whoever was of these teams and is not, or will not be, with work that must go to others; the longest gone first. */
export const zonderMedewerker = (tx: Tx, teamIds: readonly string[], dag: Datum): Promise<Vertrokken[]> =>
  many(
    tx,
    sql`
    with weg as (
      select m.gemeente_id, m.id, m.naam, m.functie, m.tot from medewerker m
      where exists (select from medewerker_team t where t.gemeente_id = m.gemeente_id and t.medewerker_id = m.id
          and t.team_id = any(${teamIds}::uuid[]) and (t.tot is null or t.tot >= t.van))
        and (m.tot is not null or not exists (select from medewerker_team t where t.gemeente_id = m.gemeente_id
          and t.medewerker_id = m.id and t.team_id = any(${teamIds}::uuid[]) and (t.tot is null or t.tot >= ${dag}))))
    select * from (select w.id, w.naam, w.functie, w.tot, false as "isDicht", (
      (select count(*) from melding x where x.gemeente_id = w.gemeente_id and x.behandelaar_id = w.id
        and x.status in ('ontvangen', 'gescreend') and x.team_id = any(${teamIds}::uuid[]))
      + (select count(*) from traject x where x.gemeente_id = w.gemeente_id and x.behandelaar_id = w.id
        and x.status = 'lopend' and x.team_id = any(${teamIds}::uuid[]))
      + (select count(*) from gesprek x where x.gemeente_id = w.gemeente_id and x.behandelaar_id = w.id and x.status in ('gepland', 'gevoerd'))
      + (select count(*) from regie x where x.gemeente_id = w.gemeente_id and x.medewerker_id = w.id
        and x.status in ('aangeboden', 'aanvaard')))::int as stukken from weg w
    union all
    -- Nearly nobody named anybody: of everybody else it is not asked where their work is.
    select m.id, m.naam, m.functie, null, true, (
      (select count(*) from melding x where x.gemeente_id = m.gemeente_id and x.behandelaar_id = m.id
        and x.status in ('ontvangen', 'gescreend') and x.huishouden_id = any(d.huizen))
      + (select count(*) from traject x where x.gemeente_id = m.gemeente_id and x.behandelaar_id = m.id
        and x.status = 'lopend' and x.huishouden_id = any(d.huizen))
      + (select count(*) from gesprek x where x.gemeente_id = m.gemeente_id and x.behandelaar_id = m.id
        and x.status in ('gepland', 'gevoerd') and x.huishouden_id = any(d.huizen))
      + (select count(*) from regie x join plan p on p.gemeente_id = x.gemeente_id and p.id = x.plan_id
        where x.gemeente_id = m.gemeente_id and x.medewerker_id = m.id and x.status in ('aangeboden', 'aanvaard')
          and p.huishouden_id = any(d.huizen)))::int
    from medewerker m
    cross join lateral (select array_agg(u.huishouden_id) as huizen from uitgesloten_van(m.gemeente_id, m.id) u) d
    where exists (select from uitsluiting u where u.gemeente_id = m.gemeente_id and u.medewerker_id = m.id and u.tot is null)
      and exists (select from medewerker_team t where t.gemeente_id = m.gemeente_id and t.medewerker_id = m.id
        and t.team_id = any(${teamIds}::uuid[]) and t.van <= ${dag} and (t.tot is null or t.tot >= ${dag}))) z
    where stukken > 0 order by tot nulls last, naam collate "nl-x-icu", id`,
  )
