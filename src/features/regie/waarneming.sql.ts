// All SQL of waarnemen: who leads what, who stands in and until when.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import { autorisatiesAlsJson } from '../autorisatie/autorisatie.sql.ts'
import type { Autorisatie } from '../autorisatie/autorisatie.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Laag, Status } from './regie.ts'
import type { Waargenomen } from './waarnemen.ts'
import type { Waarneming } from './waarneming.ts'

/** A regie of one medewerker, with its huishouden and who stands in. */
export type GeleideRij = Omit<Waargenomen, 'waarnemingen'> & {
  readonly planId: string
  readonly huishoudenId: string
  readonly huishouden: string
  readonly leden: readonly string[]
  readonly isGeheim: boolean
  readonly waarnemingen: readonly Waarneming[]
  readonly autorisaties: readonly Autorisatie[]
}

const selectGeleid = (door: Medewerker, nu: Date) => sql`
  select r.id, r.plan_id as "planId", r.laag, r.status, r.medewerker_id as "medewerkerId", r.aangeboden_door_id as "aangebodenDoorId",
    p.huishouden_id as "huishoudenId", h.naam || coalesce(', ' || k.naam, '') as huishouden, is_geheim(p.gemeente_id, p.huishouden_id) as "isGeheim",
    array(select l.inwoner_id from huishouden_lid l where l.gemeente_id = p.gemeente_id and l.huishouden_id = p.huishouden_id and l.tot is null) as leden,
    coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'medewerkerId', w.medewerker_id, 'naam', m.naam, 'van', w.van, 'tot', w.tot) order by w.van)
      from waarneming w join medewerker m on m.gemeente_id = w.gemeente_id and m.id = w.medewerker_id
      where w.gemeente_id = r.gemeente_id and w.regie_id = r.id and w.beeindigd_op is null), '[]') as waarnemingen,
    ${autorisatiesAlsJson(door, nu, sql`a.gemeente_id = p.gemeente_id and a.plan_id = p.id`)} as autorisaties
  from regie r join plan p on p.gemeente_id = r.gemeente_id and p.id = r.plan_id
  join huishouden h on h.gemeente_id = p.gemeente_id and h.id = p.huishouden_id
  left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id`

/** What this medewerker leads now, by the name of the huishouden. */
export const geleidDoor = (
  tx: Tx,
  o: { medewerkerId: string; door: Medewerker; nu: Date },
): Promise<GeleideRij[]> =>
  many(
    tx,
    sql`${selectGeleid(o.door, o.nu)} where r.medewerker_id = ${o.medewerkerId} and r.status = 'aanvaard' order by h.naam collate "nl-x-icu", r.id`,
  )

/** These regies, their plannen locked in one order so that two who arrange the same wait for each other. */
export async function lockGeleid(
  tx: Tx,
  regieIds: readonly string[],
  o: { door: Medewerker; nu: Date },
): Promise<GeleideRij[]> {
  await sql`select 1 from plan where id in (select plan_id from regie where id = any(${regieIds}::uuid[])) order by id for no key update`.execute(
    tx,
  )
  return many(tx, sql`${selectGeleid(o.door, o.nu)} where r.id = any(${regieIds}::uuid[]) order by r.id`)
}

/** Does somebody stand in for this medewerker on one of these days, or do they leave before the last: are they away themselves? */
export const isWeg = async (tx: Tx, medewerkerId: string, van: Datum, tot: Datum): Promise<boolean> =>
  (await maybe(
    tx,
    sql`select 1 as x from waarneming w join regie r on r.gemeente_id = w.gemeente_id and r.id = w.regie_id
      where r.medewerker_id = ${medewerkerId} and w.beeindigd_op is null and w.van <= ${tot} and w.tot >= ${van}
      union all select 1 from medewerker m where m.id = ${medewerkerId} and m.tot < ${tot} limit 1`,
  )) !== undefined

export const insertWaarnemingen = (
  tx: Tx,
  rijen: readonly {
    gemeenteId: number
    id: string
    regieId: string
    medewerkerId: string
    van: Datum
    tot: Datum
    doorId: string
    op: Date
  }[],
): Promise<unknown> =>
  tx
    .insertInto('waarneming')
    .values(
      rijen.map((w) => ({
        gemeente_id: w.gemeenteId,
        id: w.id,
        regie_id: w.regieId,
        medewerker_id: w.medewerkerId,
        van: w.van,
        tot: w.tot,
        aangewezen_door_id: w.doorId,
        aangewezen_op: w.op,
      })),
    )
    .execute()

export type WaarnemingRij = {
  readonly id: string
  readonly regieId: string
  readonly planId: string
  readonly huishoudenId: string
  readonly laag: Laag
  readonly status: Status
  readonly waarnemerId: string
  readonly regisseurId: string | null
  readonly tot: Datum
  readonly beeindigdOp: Date | null
}

/** One waarneming, locked; undefined when it is not there. */
export const lockWaarneming = (tx: Tx, id: string): Promise<WaarnemingRij | undefined> =>
  maybe(
    tx,
    sql`select w.id, w.regie_id as "regieId", r.plan_id as "planId", p.huishouden_id as "huishoudenId", r.laag, r.status,
      w.medewerker_id as "waarnemerId", r.medewerker_id as "regisseurId", w.tot, w.beeindigd_op as "beeindigdOp"
    from waarneming w join regie r on r.gemeente_id = w.gemeente_id and r.id = w.regie_id
    join plan p on p.gemeente_id = r.gemeente_id and p.id = r.plan_id
    where w.id = ${id} for update of w`,
  )

/** Over before its last day. */
export const saveWaarnemingEinde = (tx: Tx, o: { id: string; op: Date; reden: string }): Promise<unknown> =>
  sql`update waarneming set beeindigd_op = ${o.op}, eindreden = ${o.reden} where id = ${o.id}`.execute(tx)

/** Who leads is another or nobody: then nobody stands in any more either. */
export const eindigWaarnemingenVan = (tx: Tx, regieIds: readonly string[], op: Date): Promise<unknown> =>
  sql`update waarneming set beeindigd_op = ${op}, eindreden = 'De regie is overgegaan of beëindigd.'
    where regie_id = any(${regieIds}::uuid[]) and beeindigd_op is null`.execute(tx)
