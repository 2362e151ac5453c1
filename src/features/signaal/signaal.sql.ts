// All SQL of one signaal: loading it, locking it, and what became of it.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Afhandeling, Signaal, Soort, Status } from './signaal.ts'

export type Drager = {
  readonly meldingId: string | null
  readonly planId: string | null
  readonly trajectId: string | null
}

/** The plan, traject or melding that carries an open signaal now, as the werkvoorraad has it; undefined when no work is open. */
export const draagtWerk = (tx: Tx, id: string): Promise<Drager | undefined> =>
  maybe(
    tx,
    sql`select melding_id as "meldingId", plan_id as "planId", traject_id as "trajectId" from werk_signaal where id = ${id}`,
  )

export type SignaalRij = Signaal & {
  readonly isGeheim: boolean
  /** The teams of who does the work that carries it, for who manages them. */
  readonly teamIds: readonly string[]
}

/** One signaal with where that person lives now; of who is geheim without address. Undefined when it is not there. */
export const signaalVan = (tx: Tx, id: string, dag: Datum): Promise<SignaalRij | undefined> =>
  maybe(
    tx,
    sql`
    select s.id, s.soort, s.status, s.versie, s.inwoner_id as "inwonerId", i.voornamen, i.voorvoegsel, i.geslachtsnaam,
      thuis.id as "huishoudenId", p.id as "planId", s.dag, s.voor_datum as "voorDatum",
      case when not geheim.is then s.was end as was, case when not geheim.is then s.wordt end as wordt, s.opgemerkt_op as "opgemerktOp",
      s.opgepakt_door_id as "opgepaktDoorId", o.naam as "opgepaktDoor", s.afhandeling, s.toelichting,
      a.naam as "afgehandeldDoor", s.afgehandeld_op as "afgehandeldOp", geheim.is as "isGeheim",
      array(select coalesce(w.team_id, mt.team_id) from werk_signaal w
        left join medewerker_team mt on mt.gemeente_id = w.gemeente_id and mt.medewerker_id = w.behandelaar_id
          -- Of today; of who left the last one, as the werkvoorraad has it.
          and (mt.tot is null or mt.tot >= ${dag} or mt.tot = (select max(x.tot) from medewerker_team x
            where x.gemeente_id = mt.gemeente_id and x.medewerker_id = mt.medewerker_id and x.tot >= x.van
            and not exists (select from medewerker_team y where y.gemeente_id = x.gemeente_id
              and y.medewerker_id = x.medewerker_id and (y.tot is null or y.tot >= ${dag}))))
        where w.gemeente_id = s.gemeente_id and w.id = s.id and coalesce(w.team_id, mt.team_id) is not null) as "teamIds"
    from signaal s
    join inwoner i on i.gemeente_id = s.gemeente_id and i.id = s.inwoner_id
    cross join lateral (select coalesce((select l.huishouden_id from huishouden_lid l where l.gemeente_id = s.gemeente_id
      and l.inwoner_id = s.inwoner_id and l.tot is null), s.huishouden_id) as id) as thuis
    cross join lateral (select is_geheim(s.gemeente_id, thuis.id) or i.geheimhouding as is) as geheim
    left join plan p on p.gemeente_id = s.gemeente_id and p.huishouden_id = thuis.id and p.status <> 'afgesloten'
    left join medewerker o on o.gemeente_id = s.gemeente_id and o.id = s.opgepakt_door_id
    left join medewerker a on a.gemeente_id = s.gemeente_id and a.id = s.afgehandeld_door_id
    where s.id = ${id}`,
  )

/** Locks it, so that two who deal with it do so one after another. */
export const lockSignaal = (tx: Tx, id: string): Promise<unknown> =>
  maybe(tx, sql`select 1 as x from signaal where id = ${id} for update`)

export const saveOpgepakt = (tx: Tx, s: { id: string; doorId: string; op: Date }): Promise<unknown> =>
  sql`update signaal set status = 'opgepakt', opgepakt_door_id = ${s.doorId}, opgepakt_op = ${s.op}, versie = versie + 1
    where id = ${s.id}`.execute(tx)

export const saveAfgehandeld = (
  tx: Tx,
  s: { id: string; doorId: string; op: Date; afhandeling: Afhandeling; toelichting: string },
): Promise<unknown> =>
  sql`update signaal set status = 'afgehandeld', afgehandeld_door_id = ${s.doorId}, afgehandeld_op = ${s.op},
    afhandeling = ${s.afhandeling}, toelichting = ${s.toelichting}, versie = versie + 1 where id = ${s.id}`.execute(
    tx,
  )

export type OpenSignaal = {
  readonly id: string
  readonly soort: Soort
  readonly status: Status
  readonly inwonerId: string
}

/** What is still to be dealt with for who lives in this huishouden, oldest first. */
export const openSignalen = (tx: Tx, huishoudenId: string): Promise<OpenSignaal[]> =>
  many(
    tx,
    sql`select s.id, s.soort, s.status, s.inwoner_id as "inwonerId" from signaal s
      join werk_signaal w on w.gemeente_id = s.gemeente_id and w.id = s.id
      where w.huishouden_id = ${huishoudenId} order by s.opgemerkt_op, s.id`,
  )
