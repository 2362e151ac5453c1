// What a document or a contact can belong to: the meldingen, gesprekken, plannen and trajecten of a household, and who lives there.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Wet } from '../medewerker/medewerker.ts'
import type { Drager } from './drager.ts'
import { zegelOp } from './zegel.sql.ts'
import type { ZegelOp } from './zegel.ts'

export type Plek = Drager & {
  /** As the form names it: soort and id. */
  readonly sleutel: string
  readonly wat: 'melding' | 'gesprek' | 'plan' | 'traject'
  readonly gesprekId: string | null
  readonly soortTraject: string | null
  readonly op: string
  readonly wet: Wet
  readonly teamId: string | null
  /** Of a gesprek. */
  readonly zegel: ZegelOp
}

/** Open things first, then the newest; the wet of a melding is that of its vragen, when they have one. */
export const plekkenVan = (tx: Tx, huishoudenId: string, doorId: string): Promise<Plek[]> =>
  many(
    tx,
    sql`
    select wat || ':' || id as sleutel, wat, gesprek_id as "gesprekId", soort as "soortTraject", op::text as op,
      coalesce(wet, 'geen') as wet, team_id as "teamId", melding_id as "meldingId", plan_id as "planId", traject_id as "trajectId",
      ${zegelOp('z', ['gesprek_id'], doorId)} as zegel
    from (
      select m.gemeente_id, m.id, 'melding' as wat, null::uuid as gesprek_id, null as soort, m.ontvangen_op as op, m.team_id,
        (select case when count(distinct v.wet) = 1 then min(v.wet) end from vraag v
          where v.gemeente_id = m.gemeente_id and v.melding_id = m.id) as wet,
        m.id as melding_id, null::uuid as plan_id, null::uuid as traject_id, m.status in ('ontvangen', 'gescreend') as is_open
      from melding m where m.huishouden_id = ${huishoudenId}
      union all
      select g.gemeente_id, g.id, 'gesprek', g.id, null, coalesce(g.gevoerd_op, g.gepland_op), coalesce(m.team_id, r.team_id), r.wet,
        g.melding_id, g.plan_id, g.traject_id, g.status in ('gepland', 'gevoerd')
      from gesprek g left join melding m on m.gemeente_id = g.gemeente_id and m.id = g.melding_id
      left join traject r on r.gemeente_id = g.gemeente_id and r.id = g.traject_id
      where g.huishouden_id = ${huishoudenId} and g.status <> 'afgezegd'
      union all
      select p.gemeente_id, p.id, 'plan', null, null, p.opgesteld_op, null, null, null, p.id, null, p.status <> 'afgesloten'
      from plan p where p.huishouden_id = ${huishoudenId}
      union all
      select t.gemeente_id, t.id, 'traject', null, t.soort, t.gestart_op, t.team_id, t.wet, null, null, t.id, t.status = 'lopend'
      from traject t where t.huishouden_id = ${huishoudenId}) z
    order by is_open desc, op desc, id`,
  )

export type LidNaam = { readonly id: string; readonly naam: string }

export const ledenVan = (tx: Tx, huishoudenId: string): Promise<LidNaam[]> =>
  many(
    tx,
    sql`select i.id, coalesce(nullif(concat_ws(' ', i.voornamen, i.voorvoegsel, i.geslachtsnaam), ''),
        case when i.is_verwacht then 'Verwacht kind' else 'Naam onbekend' end) as naam
      from huishouden_lid l join inwoner i on i.gemeente_id = l.gemeente_id and i.id = l.inwoner_id
      where l.huishouden_id = ${huishoudenId} and l.tot is null order by i.geboortedatum nulls last, i.id`,
  )
