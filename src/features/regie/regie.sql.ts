// All SQL of regie.

import { sql } from 'kysely'
import { many, maybe, one, type Tx } from '../../platform/db.ts'
import type { Feiten } from './casusvoorstel.ts'
import type { Laag, RegiePlan, RegieRij, Status } from './regie.ts'

export type PlanRij = RegiePlan & { readonly id: string; readonly huishoudenId: string }

/** The plan, for looking at it; undefined when it is not there. */
export const planVan = (tx: Tx, planId: string): Promise<PlanRij | undefined> =>
  maybe(tx, sql`select id, huishouden_id as "huishoudenId", status from plan where id = ${planId}`)

/** The plan, locked so that acts on its regie come one after another; undefined when it is not there. */
export const lockPlan = (tx: Tx, planId: string): Promise<PlanRij | undefined> =>
  maybe(
    tx,
    sql`select id, huishouden_id as "huishoudenId", status from plan where id = ${planId} for no key update`,
  )

/** The plan a regie belongs to; undefined when there is no such regie. */
export const planIdVan = async (tx: Tx, regieId: string): Promise<string | undefined> =>
  (await maybe<{ planId: string }>(tx, sql`select plan_id as "planId" from regie where id = ${regieId}`))
    ?.planId

/** Everybody who leads, led or was asked to lead this plan, oldest first. */
export const regiesVan = (tx: Tx, planId: string): Promise<RegieRij[]> =>
  many(
    tx,
    sql`
    select r.id, r.plan_id as "planId", r.laag, r.status, r.medewerker_id as "medewerkerId", m.naam as medewerker, m.functie,
      m.telefoon, r.inwoner_id as "inwonerId", i.voornamen, i.voorvoegsel, i.geslachtsnaam,
      r.aangeboden_door_id as "aangebodenDoorId", d.naam as "aangebodenDoor", r.aangeboden_op as "aangebodenOp",
      r.aanvaard_op as "aanvaardOp", r.beeindigd_op as "beeindigdOp", r.reden,
      r.overdrachtsbrief, r.neemt_meldingen_mee as "neemtMeldingenMee",
      coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'medewerkerId', w.medewerker_id, 'naam', n.naam, 'van', w.van, 'tot', w.tot) order by w.van)
        from waarneming w join medewerker n on n.gemeente_id = w.gemeente_id and n.id = w.medewerker_id
        where w.gemeente_id = r.gemeente_id and w.regie_id = r.id and w.beeindigd_op is null), '[]') as waarnemingen
    from regie r
    left join medewerker m on m.gemeente_id = r.gemeente_id and m.id = r.medewerker_id
    left join medewerker d on d.gemeente_id = r.gemeente_id and d.id = r.aangeboden_door_id
    left join inwoner i on i.gemeente_id = r.gemeente_id and i.id = r.inwoner_id
    where r.plan_id = ${planId} order by r.aangeboden_op, r.id`,
  )

export const insertRegie = (
  tx: Tx,
  r: {
    gemeenteId: number
    id: string
    planId: string
    laag: Laag
    status: Extract<Status, 'aangeboden' | 'aanvaard'>
    medewerkerId: string | null
    inwonerId: string | null
    doorId: string
    op: Date
    overdrachtsbrief?: string | undefined
    neemtMeldingenMee?: boolean | undefined
  },
): Promise<unknown> =>
  tx
    .insertInto('regie')
    .values({
      gemeente_id: r.gemeenteId,
      id: r.id,
      plan_id: r.planId,
      laag: r.laag,
      status: r.status,
      medewerker_id: r.medewerkerId,
      inwoner_id: r.inwonerId,
      aangeboden_door_id: r.doorId,
      aangeboden_op: r.op,
      aanvaard_op: r.status === 'aanvaard' ? r.op : null,
      overdrachtsbrief: r.overdrachtsbrief ?? null,
      neemt_meldingen_mee: r.neemtMeldingenMee ?? false,
    })
    .execute()

/** From now on this regie is accepted. */
export const saveAanvaard = (tx: Tx, id: string, op: Date): Promise<unknown> =>
  sql`update regie set status = 'aanvaard', aanvaard_op = ${op} where id = ${id}`.execute(tx)

/** From now on this regie is over, for this reason when one was given. */
export const saveEinde = (
  tx: Tx,
  r: { id: string; status: Exclude<Status, 'aangeboden' | 'aanvaard'>; op: Date; reden: string | null },
): Promise<unknown> =>
  sql`update regie set status = ${r.status}, beeindigd_op = ${r.op}, reden = ${r.reden} where id = ${r.id}`.execute(
    tx,
  )

/** What the proposal for casusregie counts in a huishouden: open vragen, running trajecten, who works on them. */
export const casusFeiten = (tx: Tx, huishoudenId: string): Promise<Feiten> =>
  one(
    tx,
    sql`
    with lopend as (select wet, behandelaar_id, vraag_id from traject where huishouden_id = ${huishoudenId} and status = 'lopend'),
    -- A vraag that a running traject answers is open too: as db/views/complex.sql counts it for the KPI and the alarm.
    open_vraag as (
      select v.id, v.wet, v.is_complex, m.behandelaar_id from melding m
      join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id
      where m.huishouden_id = ${huishoudenId} and (v.uitkomst is null or v.id in (select vraag_id from lopend)))
    select (select count(*) from open_vraag)::int as "openVragen",
      (select count(distinct wet) from (select wet from open_vraag union all select wet from lopend) w where wet <> 'geen')::int as wetten,
      (select count(distinct behandelaar_id) from (select behandelaar_id from open_vraag union all select behandelaar_id from lopend) b)::int as professionals,
      coalesce((select bool_or(is_complex) from open_vraag), false) as "isGemarkeerd"`,
  )
