// The SQL of the work that lies with a team and with each of its people: counts only, nobody is named but the medewerker.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Werk } from './werklast.ts'

export type MedewerkerWerk = Zakelijk<
  Werk & {
    readonly medewerkerId: string
    readonly naam: string
    readonly functie: string
    readonly teamIds: readonly string[]
    readonly uren: number | null
  }
>

const collega = (teamIds: readonly string[], dag: Datum) => sql`
      select m.gemeente_id, m.id, m.naam, m.functie, array_agg(mt.team_id) as team_ids
      from medewerker m join medewerker_team mt on mt.gemeente_id = m.gemeente_id and mt.medewerker_id = m.id
      where mt.team_id = any(${teamIds}::uuid[]) and mt.van <= ${dag} and (mt.tot is null or mt.tot >= ${dag})
        and m.van <= ${dag} and (m.tot is null or m.tot >= ${dag})
        -- Who leads a team has no caseload, a volunteer works with a professional.
        and exists (select from medewerker_rol r where r.gemeente_id = m.gemeente_id and r.medewerker_id = m.id
          and r.rol in ('toegang', 'consulent', 'partner_professional', 'interventieteam')
          and r.van <= ${dag} and (r.tot is null or r.tot >= ${dag}))
      group by m.gemeente_id, m.id, m.naam, m.functie`

/** The ids of everybody of these teams who treats something on this day. */
export const collegaIdsVan = async (tx: Tx, teamIds: readonly string[], dag: Datum): Promise<string[]> =>
  (await many<{ id: string }>(tx, collega(teamIds, dag))).map(({ id }) => id)

/** Everybody of these teams on this day, with what lies with them; also who has nothing. */
export const werklastVan = (tx: Tx, teamIds: readonly string[], dag: Datum): Promise<MedewerkerWerk[]> =>
  many(
    tx,
    sql`
    with collega as (${collega(teamIds, dag)})
    select c.id as "medewerkerId", c.naam, c.functie, c.team_ids as "teamIds",
      (select i.uren::float8 from inzet i where i.gemeente_id = c.gemeente_id and i.medewerker_id = c.id
        and i.van <= ${dag} and (i.tot is null or i.tot > ${dag})) as uren,
      (select count(*)::int from melding x where x.gemeente_id = c.gemeente_id and x.behandelaar_id = c.id
        and x.status in ('ontvangen', 'gescreend')) as meldingen,
      (select count(*)::int from gesprek x where x.gemeente_id = c.gemeente_id and x.behandelaar_id = c.id
        and x.status in ('gepland', 'gevoerd')) as gesprekken,
      coalesce((select jsonb_object_agg(t.soort, t.aantal) from (
        select x.soort, count(*)::int as aantal from traject x where x.gemeente_id = c.gemeente_id
          and x.behandelaar_id = c.id and x.status = 'lopend' group by x.soort) t), '{}') as trajecten,
      r.procesregie, r.casusregie
    from collega c
    cross join lateral (
      select count(*) filter (where x.laag = 'proces')::int as procesregie,
        count(*) filter (where x.laag = 'casus')::int as casusregie
      from regie x where x.gemeente_id = c.gemeente_id and x.medewerker_id = c.id and x.status = 'aanvaard') r
    order by c.naam collate "nl-x-icu", c.id`,
  )

export type TeamStand = Zakelijk<{
  readonly id: string
  readonly naam: string
  /** Work nobody has yet, and how long the oldest waits. */
  readonly onverdeeld: number
  readonly langst: number | null
  readonly teLaat: number
  readonly dezeWeek: number
  readonly alarmen: number
}>

/** Per team what waits, what is late, what is due within seven days, and the alarms: from the same lines as the werkvoorraad. */
export const teamStanden = (
  tx: Tx,
  teamIds: readonly string[],
  o: { vandaag: Datum; week: Datum },
): Promise<TeamStand[]> =>
  many(
    tx,
    sql`
    with regel as materialized (
      select distinct on (w.id, w.soort) w.team_id, w.soort, w.behandelaar_id, w.einddatum, w.klok_begin, w.wacht
      from werkvoorraad w where w.team_id = any(${teamIds}::uuid[]) order by w.id, w.soort, w.klok_einddatum)
    select t.id, t.naam,
      count(*) filter (where r.behandelaar_id is null and not r.wacht and r.soort not like 'alarm%')::int as onverdeeld,
      max(${o.vandaag}::date - r.klok_begin) filter (where r.behandelaar_id is null and not r.wacht)::int as langst,
      count(*) filter (where r.einddatum < ${o.vandaag} and not r.wacht)::int as "teLaat",
      count(*) filter (where r.einddatum between ${o.vandaag} and ${o.week} and not r.wacht)::int as "dezeWeek",
      count(*) filter (where r.soort like 'alarm%')::int as alarmen
    from team t left join regel r on r.team_id = t.id
    where t.id = any(${teamIds}::uuid[]) group by t.id, t.naam order by t.naam collate "nl-x-icu"`,
  )
