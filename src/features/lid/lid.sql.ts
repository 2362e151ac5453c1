// The rows of huishoudens and who lives in them: the only writer of both, for whoever moves people.

import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'

export type HuishoudenRij = {
  gemeenteId: number
  id: string
  naam: string
  kernId?: string | undefined
  straat: string | undefined
  huisnummer: number | undefined
  toevoeging: string | undefined
  postcode: string | undefined
  woonplaats: string | undefined
}

export const insertHuishouden = (tx: Tx, h: HuishoudenRij): Promise<unknown> =>
  tx
    .insertInto('huishouden')
    .values({
      gemeente_id: h.gemeenteId,
      id: h.id,
      naam: h.naam,
      kern_id: h.kernId ?? null,
      straat: h.straat ?? null,
      huisnummer: h.huisnummer ?? null,
      huisnummer_toevoeging: h.toevoeging ?? null,
      postcode: h.postcode ?? null,
      woonplaats: h.woonplaats ?? null,
    })
    .execute()

/** Somebody comes to live in a huishouden; the database refuses a second one at the same time. */
export const insertLid = (
  tx: Tx,
  lid: { gemeenteId: number; id: string; huishoudenId: string; inwonerId: string; van: string },
): Promise<unknown> =>
  tx
    .insertInto('huishouden_lid')
    .values({
      gemeente_id: lid.gemeenteId,
      id: lid.id,
      huishouden_id: lid.huishoudenId,
      inwoner_id: lid.inwonerId,
      van: lid.van,
    })
    .execute()

/** Somebody no longer lives in the huishouden from this day on; the row stays, with the reason. */
export const beeindigLid = (
  tx: Tx,
  l: { huishoudenId: string; inwonerId: string; tot: string; reden: string },
): Promise<unknown> =>
  sql`update huishouden_lid set tot = greatest(${l.tot}::date, van), einde_reden = ${l.reden}
    where huishouden_id = ${l.huishoudenId} and inwoner_id = ${l.inwonerId} and tot is null`.execute(tx)

/** A verwacht kind that was born lives here from its birth, or from when it was said to come along here. */
export const saveLidVan = (
  tx: Tx,
  l: { huishoudenId: string; inwonerId: string; van: string },
): Promise<unknown> =>
  sql`update huishouden_lid l set van = greatest(${l.van}::date, (select max(e.tot) from huishouden_lid e
      where e.gemeente_id = l.gemeente_id and e.inwoner_id = l.inwoner_id and e.id <> l.id))
    where l.huishouden_id = ${l.huishoudenId} and l.inwoner_id = ${l.inwonerId} and l.tot is null`.execute(tx)

/** Counts a change of who lives here or where, so that who looked before is told. */
export const verhoogVersie = (tx: Tx, ids: readonly string[]): Promise<unknown> =>
  sql`update huishouden set versie = versie + 1 where id = any(${ids}::uuid[])`.execute(tx)

/** From this day on the huishouden is part of the other; what went up in it before, does so too. */
export const saveOpgegaan = (tx: Tx, h: { id: string; inId: string; op: string }): Promise<unknown> =>
  sql`update huishouden set opgegaan_in_id = ${h.inId}, opgegaan_op = coalesce(opgegaan_op, ${h.op}::date)
    where id = ${h.id} or opgegaan_in_id = ${h.id}`.execute(tx)

/** Work of one huishouden came along to another: who lived there may be named in it. */
export const saveHerkomst = (tx: Tx, h: { id: string; vanId: string }): Promise<unknown> =>
  sql`update huishouden h set herkomst_ids = array(
      select distinct x from unnest(h.herkomst_ids || v.id || v.herkomst_ids) x where x <> h.id order by x)
    from huishouden v where h.id = ${h.id} and v.id = ${h.vanId}`.execute(tx)

/** A huishouden of who left another, from this day; the address is still to be told. */
export const saveAfgesplitst = (
  tx: Tx,
  h: { id: string; vanId: string; sinds: string; vertrokkenOp: string | null },
): Promise<unknown> =>
  sql`update huishouden set afgesplitst_van_id = ${h.vanId}, adres_sinds = ${h.sinds}, vertrokken_op = ${h.vertrokkenOp}
    where id = ${h.id}`.execute(tx)

/** Keeps where they live now as where they lived, until this day. */
export const bewaarAdres = (tx: Tx, o: { id: string; huishoudenId: string; tot: string }): Promise<unknown> =>
  sql`insert into vorig_adres (gemeente_id, id, huishouden_id, kern_id, straat, huisnummer, huisnummer_toevoeging,
      postcode, woonplaats, van, tot)
    select gemeente_id, ${o.id}, id, kern_id, straat, huisnummer, huisnummer_toevoeging, postcode, woonplaats, adres_sinds, ${o.tot}
    from huishouden where id = ${o.huishoudenId}`.execute(tx)

/** The new address, from this day. */
export const saveAdres = (
  tx: Tx,
  h: Omit<HuishoudenRij, 'gemeenteId' | 'naam'> & { sinds: string; vertrokkenOp: string | null },
): Promise<unknown> =>
  sql`
    update huishouden set kern_id = ${h.kernId ?? null}, straat = ${h.straat ?? null}, huisnummer = ${h.huisnummer ?? null},
      huisnummer_toevoeging = ${h.toevoeging ?? null}, postcode = ${h.postcode ?? null}, woonplaats = ${h.woonplaats ?? null},
      adres_sinds = ${h.sinds}, vertrokken_op = ${h.vertrokkenOp}
    where id = ${h.id}`.execute(tx)

/** Fills in the address of a huishouden that has none yet; a known address changes only by moving house. */
export const vulAdres = (
  tx: Tx,
  h: Pick<HuishoudenRij, 'id' | 'straat' | 'huisnummer' | 'toevoeging' | 'postcode' | 'woonplaats'>,
): Promise<unknown> =>
  sql`
    update huishouden set straat = ${h.straat ?? null}, huisnummer = ${h.huisnummer ?? null},
      huisnummer_toevoeging = ${h.toevoeging ?? null}, postcode = ${h.postcode ?? null},
      woonplaats = ${h.woonplaats ?? null}, versie = versie + 1
    where id = ${h.id} and straat is null`.execute(tx)

type NietOpgegaan = { readonly id: string; readonly inId: string; readonly samenvoegingId: string }

/**
 * It was not one huishouden after all: the dossier is its own again, with what had gone up in it before.
 * Only the herkomst that this samenvoeging brought ends: what came by moving keeps its secrecy.
 */
export async function saveNietOpgegaan(tx: Tx, h: NietOpgegaan): Promise<void> {
  const onthouden = (kolom: string) => sql`select (p.sleutel ->> 'id')::uuid from inwoner_verplaatsing p
    where p.samenvoeging_id = ${h.samenvoegingId} and p.tabel = 'huishouden' and p.kolom = ${kolom}`
  await sql`update huishouden set opgegaan_in_id = null, opgegaan_op = null where id = ${h.id}`.execute(tx)
  await sql`update huishouden set opgegaan_in_id = ${h.id}
    where opgegaan_in_id = ${h.inId} and id in (${onthouden('opgegaan_in_id')})`.execute(tx)
  await sql`update huishouden h set herkomst_ids = array(
      select x from unnest(h.herkomst_ids) x where x not in (${onthouden('herkomst_ids')}) order by x)
    where id = ${h.inId}`.execute(tx)
}
