// All SQL of a samenvoeging: the two files as the rules see them, and what was done.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Kandidaatdossier, Velden } from './samenvoeging.ts'
import { verwant, vooroudersVan } from './verwant.sql.ts'

const velden = sql`jsonb_build_object('voornamen', i.voornamen, 'voorvoegsel', i.voorvoegsel, 'geslachtsnaam', i.geslachtsnaam,
  'naam_norm', i.naam_norm, 'geboortedatum', i.geboortedatum, 'is_verwacht', i.is_verwacht, 'is_anoniem', i.is_anoniem,
  'telefoon', i.telefoon, 'email', i.email, 'taal', i.taal, 'geheimhouding', i.geheimhouding, 'overleden_op', i.overleden_op)`

/** One file of somebody who lives somewhere now and did not go up in another; undefined otherwise. */
export const kandidaatdossier = async (
  tx: Tx,
  id: string,
  o: { slot: boolean },
): Promise<Kandidaatdossier | undefined> => {
  const rij = await maybe<Omit<Kandidaatdossier, 'voorouderIds'>>(
    tx,
    sql`
    select i.id as "inwonerId", i.versie, h.id as "huishoudenId", h.naam as huishouden, encode(i.bsn_hash, 'hex') as bsn,
      i.brp_gekoppeld_op is not null and i.bsn_hash is not null as "isGekoppeld", ${velden} as velden, ${verwant},
      (select p.id from plan p where p.gemeente_id = h.gemeente_id and p.huishouden_id = h.id and p.status <> 'afgesloten') as "planId",
      (select count(*)::int from huishouden_lid b where b.gemeente_id = h.gemeente_id and b.huishouden_id = h.id
        and b.tot is null and b.inwoner_id <> i.id) as huisgenoten
    from inwoner i
    join huishouden_lid l on l.gemeente_id = i.gemeente_id and l.inwoner_id = i.id and l.tot is null
    join huishouden h on h.gemeente_id = l.gemeente_id and h.id = l.huishouden_id
    where i.id = ${id} and i.samengevoegd_met_id is null ${o.slot ? sql`for update of i` : sql``}`,
  )
  return rij && { ...rij, voorouderIds: await vooroudersVan(tx, id) }
}

/**
 * Locks where these people live before the people themselves, as every act on a huishouden does.
 * Not harder than those: who enters work at the door holds the person first.
 */
export const lockHuizenVan = (
  tx: Tx,
  inwonerIds: readonly string[],
  ook: readonly string[] = [],
): Promise<unknown> =>
  sql`select 1 from huishouden where id in (select huishouden_id from huishouden_lid
      where inwoner_id = any(${inwonerIds}::uuid[]) and tot is null) or id = any(${ook}::uuid[])
    order by id for no key update`.execute(tx)

export const insertSamenvoeging = (
  tx: Tx,
  s: {
    gemeenteId: number
    id: string
    blijftId: string
    vervaltId: string
    huishoudenVanId: string | null
    huishoudenNaarId: string
    reden: string
    voor: Velden
    na: Velden
    isBsnVerhuisd: boolean
    op: Date
    doorId: string
  },
): Promise<unknown> =>
  tx
    .insertInto('inwoner_samenvoeging')
    .values({
      gemeente_id: s.gemeenteId,
      id: s.id,
      blijft_id: s.blijftId,
      vervalt_id: s.vervaltId,
      huishouden_van_id: s.huishoudenVanId,
      huishouden_naar_id: s.huishoudenNaarId,
      reden: s.reden,
      velden_voor: JSON.stringify(s.voor),
      velden_na: JSON.stringify(s.na),
      is_bsn_verhuisd: s.isBsnVerhuisd,
      op: s.op,
      door_id: s.doorId,
    })
    .execute()

/** The fields of a file as they were decided. */
export const saveVelden = (tx: Tx, id: string, v: Velden): Promise<unknown> =>
  tx
    .updateTable('inwoner')
    .set((eb) => ({ ...v, versie: eb('versie', '+', 1) }))
    .where('id', '=', id)
    .execute()

/** The BSN and the link with the BRP go to the other file; one number is in one file. */
export async function verhuisBsn(tx: Tx, o: { vanId: string; naarId: string }): Promise<void> {
  const bsn = await maybe<{ bsn_hash: Buffer; bsn_versleuteld: Buffer; brp_gekoppeld_op: Date | null }>(
    tx,
    sql`select bsn_hash, bsn_versleuteld, brp_gekoppeld_op from inwoner where id = ${o.vanId} and bsn_hash is not null`,
  )
  if (!bsn) return
  await sql`update inwoner set bsn_hash = null, bsn_versleuteld = null, brp_gekoppeld_op = null where id = ${o.vanId}`.execute(
    tx,
  )
  await tx.updateTable('inwoner').set(bsn).where('id', '=', o.naarId).execute()
}

/** From now on `id` is found under the other; null takes that back. */
export const savePointer = (tx: Tx, id: string, naarId: string | null): Promise<unknown> =>
  sql`update inwoner set samengevoegd_met_id = ${naarId}, versie = versie + 1 where id = ${id}`.execute(tx)

/** Protects a file from now on; never the other way (access.md H4). */
export const saveGeheim = (tx: Tx, id: string): Promise<unknown> =>
  sql`update inwoner set geheimhouding = true, versie = versie + 1 where id = ${id} and not geheimhouding`.execute(
    tx,
  )

export const saveOngedaan = (
  tx: Tx,
  s: { id: string; op: Date; doorId: string; reden: string },
): Promise<unknown> =>
  sql`update inwoner_samenvoeging set ongedaan_op = ${s.op}, ongedaan_door_id = ${s.doorId}, ongedaan_reden = ${s.reden}
    where id = ${s.id}`.execute(tx)

export type SamenvoegingRij = {
  readonly id: string
  readonly blijftId: string
  readonly vervaltId: string
  readonly huishoudenVanId: string | null
  readonly huishoudenNaarId: string
  /** Where the file that stays lives now. */
  readonly huishoudenId: string
  readonly reden: string
  readonly voor: Velden
  readonly na: Velden
  readonly nu: Velden
  readonly isBsnVerhuisd: boolean
  readonly op: Date
  readonly door: string
  readonly ongedaanOp: Date | null
  readonly ongedaanDoor: string | null
  readonly ongedaanReden: string | null
  readonly isVerderSamengevoegd: boolean
  readonly isHuishoudenOpgegaan: boolean
}

/** One samenvoeging with how the file that stays is now; locks that file for who undoes it. */
export const samenvoegingVan = (
  tx: Tx,
  id: string,
  o: { slot: boolean },
): Promise<SamenvoegingRij | undefined> =>
  maybe(
    tx,
    sql`
    select s.id, s.blijft_id as "blijftId", s.vervalt_id as "vervaltId", s.huishouden_van_id as "huishoudenVanId",
      s.huishouden_naar_id as "huishoudenNaarId", coalesce((select l.huishouden_id from huishouden_lid l
        where l.gemeente_id = i.gemeente_id and l.inwoner_id = i.id and l.tot is null), s.huishouden_naar_id) as "huishoudenId",
      s.reden, s.velden_voor as voor, s.velden_na as na, ${velden} as nu, s.is_bsn_verhuisd as "isBsnVerhuisd", s.op, d.naam as door,
      s.ongedaan_op as "ongedaanOp", o.naam as "ongedaanDoor", s.ongedaan_reden as "ongedaanReden", i.samengevoegd_met_id is not null as "isVerderSamengevoegd",
      h.opgegaan_in_id is not null as "isHuishoudenOpgegaan"
    from inwoner_samenvoeging s
    join inwoner i on i.gemeente_id = s.gemeente_id and i.id = s.blijft_id
    join huishouden h on h.gemeente_id = s.gemeente_id and h.id = s.huishouden_naar_id
    join medewerker d on d.gemeente_id = s.gemeente_id and d.id = s.door_id
    left join medewerker o on o.gemeente_id = s.gemeente_id and o.id = s.ongedaan_door_id
    where s.id = ${id} ${o.slot ? sql`for update of s, i` : sql``}`,
  )

/** Earlier samenvoegingen into this file that still stand. */
export const samenvoegingenIn = (tx: Tx, inwonerId: string): Promise<{ id: string; op: Date }[]> =>
  many(
    tx,
    sql`select id, op from inwoner_samenvoeging where blijft_id = ${inwonerId} and ongedaan_op is null order by op`,
  )

/** The file somebody is found under now, at the end of all samenvoegingen; undefined when it did not go up in another. */
export const nuTeVindenOnder = async (tx: Tx, inwonerId: string): Promise<string | undefined> =>
  (
    await maybe<{ id: string }>(
      tx,
      sql`
      with recursive weg (id, stap) as (
        select samengevoegd_met_id, 1 from inwoner where id = ${inwonerId} and samengevoegd_met_id is not null
        union all
        select i.samengevoegd_met_id, w.stap + 1 from weg w join inwoner i on i.id = w.id
        where i.samengevoegd_met_id is not null and w.stap < 50)
      select id from weg order by stap desc limit 1`,
    )
  )?.id

/** Who may look into the work of a huishouden now, by name or as a team. */
export const wieZiet = async (tx: Tx, huishoudenId: string, nu: Date): Promise<string[]> =>
  (
    await many<{ wie: string }>(
      tx,
      sql`
      select distinct coalesce(m.naam, 'Team ' || t.naam) as wie
      from autorisatie a
      left join medewerker m on m.gemeente_id = a.gemeente_id and m.id = a.medewerker_id
      left join team t on t.gemeente_id = a.gemeente_id and t.id = a.team_id
      where a.van <= ${nu} and (a.tot is null or a.tot > ${nu}) and (
        a.melding_id in (select id from melding where huishouden_id = ${huishoudenId})
        or a.traject_id in (select id from traject where huishouden_id = ${huishoudenId})
        or a.plan_id in (select id from plan where huishouden_id = ${huishoudenId}))
      order by 1`,
    )
  ).map(({ wie }) => wie)
