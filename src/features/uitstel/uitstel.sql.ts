// All SQL of moving a last day: how a clock stands, with whose it is, and what was done about it.

import { sql } from 'kysely'
import { maybe, type Tx } from '../../platform/db.ts'
import { autorisatiesAlsJson } from '../autorisatie/autorisatie.sql.ts'
import type { Autorisatie } from '../autorisatie/autorisatie.ts'
import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Gepauzeerd } from './pauzeren.ts'
import type { Stand } from './uitstel.ts'

export type TermijnRij = Omit<Stand, 'magBehandelen'> & {
  isVervallen: boolean
  meldingId: string | null
  planId: string | null
  trajectId: string | null
  huishoudenId: string | null
  huishouden: string | null
  teamId: string | null
  personen: string[]
  mededelingen: { id: string; op: Datum; verwachtOp: Datum }[]
  /** The words, by the id of the pause or mededeling; of the extension under 'verlenging'. */
  woorden: Readonly<Record<string, string>>
}
export type TermijnVoor = TermijnRij & {
  autorisaties: Autorisatie[]
  isGeheim: boolean
  /** Of the traject it belongs to, whatever law sets the clock. */
  trajectWet: Wet | null
}

const van = sql`p.gemeente_id = t.gemeente_id and p.termijn_id = t.id`
const pauzes = sql`coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'grond', p.grond, 'na', p.na,
  'uiterlijk', p.uiterlijk, 'tot', p.tot) order by p.na, p.id) from termijn_pauze p where ${van}), '[]')`
const mededelingen = sql`coalesce((select jsonb_agg(jsonb_build_object('id', p.id,
  'op', dagvan(p.op), 'verwachtOp', p.verwacht_op) order by p.op, p.id)
  from termijn_mededeling p where ${van}), '[]')`
const woorden = sql`coalesce((select jsonb_object_agg(x.sleutel, x.tekst) from (
  select p.id::text as sleutel, p.toelichting as tekst from termijn_pauze p where ${van}
  union all select p.id::text, p.reden from termijn_mededeling p where ${van}
  union all select 'verlenging', p.reden from termijn_verlenging p where ${van}) x), '{}')`

/** The clock, with the grants this medewerker has on what it belongs to; undefined when it is not there. */
export const termijnVoor = (tx: Tx, door: Medewerker, id: string, nu: Date) =>
  maybe<TermijnVoor>(
    tx,
    sql`
    select t.id, t.soort, t.wet, t.begin, t.einddatum, t.gestopt_op as "gestoptOp", t.is_vervallen as "isVervallen",
      t.melding_id as "meldingId", t.plan_id as "planId", t.traject_id as "trajectId", z.huishouden_id as "huishoudenId",
      z.inwoner_id as "inwonerId", z.team_id as "teamId", z.wet as "trajectWet", h.naam as huishouden, h.straat is not null as "heeftAdres",
      case when z.inwoner_id is not null then array[z.inwoner_id] else array(select l.inwoner_id from huishouden_lid l
        where l.gemeente_id = t.gemeente_id and l.huishouden_id = z.huishouden_id and l.tot is null) end as personen,
      (select p.weken from termijn_verlenging p where ${van}) as weken,
      ${pauzes} as pauzes, ${mededelingen} as mededelingen, ${woorden} as woorden,
      is_geheim(t.gemeente_id, z.huishouden_id) as "isGeheim",
      ${autorisatiesAlsJson(door, nu, sql`a.gemeente_id = t.gemeente_id and (a.melding_id = t.melding_id or a.plan_id = t.plan_id or a.traject_id = t.traject_id)`)} as autorisaties
    from termijn t
    cross join lateral (
      select huishouden_id, inwoner_id, team_id, null::text as wet from melding m where m.gemeente_id = t.gemeente_id and m.id = t.melding_id
      union all select huishouden_id, null, null, null from plan p where p.gemeente_id = t.gemeente_id and p.id = t.plan_id
      union all select huishouden_id, inwoner_id, team_id, r.wet from traject r where r.gemeente_id = t.gemeente_id and r.id = t.traject_id) z
    left join huishouden h on h.gemeente_id = t.gemeente_id and h.id = z.huishouden_id
    where t.id = ${id}`,
  )

/** What a clock is of: that never changes, whatever huishouden it goes along to. */
export const zaakVan = (
  tx: Tx,
  id: string,
): Promise<{ soort: 'melding' | 'plan' | 'traject'; id: string } | undefined> =>
  maybe(
    tx,
    sql`select case when melding_id is not null then 'melding' when plan_id is not null then 'plan' else 'traject' end as soort,
      coalesce(melding_id, plan_id, traject_id) as id from termijn where id = ${id} and verzoek_id is null`,
  )

/** Locks a clock against other acts; read it afterwards, for one that waited sees what was before. */
export const lockTermijn = (tx: Tx, id: string): Promise<unknown> =>
  sql`select 1 from termijn where id = ${id} for update`.execute(tx)

type Wie = {
  readonly gemeenteId: number
  readonly doorId: string
  readonly termijnId: string
  readonly op: Date
}

export const insertPauze = (tx: Tx, id: string, w: Wie, p: Gepauzeerd): Promise<unknown> =>
  sql`insert into termijn_pauze (gemeente_id, id, termijn_id, grond, na, uiterlijk, toelichting, door_id, op)
    values (${w.gemeenteId}, ${id}, ${w.termijnId}, ${p.grond}, ${p.na}, ${p.uiterlijk}, ${p.toelichting}, ${w.doorId}, ${w.op})`.execute(
    tx,
  )

export const eindigPauze = (tx: Tx, id: string, tot: Datum): Promise<unknown> =>
  sql`update termijn_pauze set tot = ${tot} where id = ${id}`.execute(tx)

export const insertVerlenging = (tx: Tx, w: Wie, v: { weken: number; reden: string }): Promise<unknown> =>
  sql`insert into termijn_verlenging (gemeente_id, termijn_id, weken, reden, door_id, op)
    values (${w.gemeenteId}, ${w.termijnId}, ${v.weken}, ${v.reden}, ${w.doorId}, ${w.op})`.execute(tx)

export const insertMededeling = (
  tx: Tx,
  id: string,
  w: Wie,
  m: { verwachtOp: Datum; reden: string },
): Promise<unknown> =>
  sql`insert into termijn_mededeling (gemeente_id, id, termijn_id, verwacht_op, reden, door_id, op)
    values (${w.gemeenteId}, ${id}, ${w.termijnId}, ${m.verwachtOp}, ${m.reden}, ${w.doorId}, ${w.op})`.execute(
    tx,
  )
