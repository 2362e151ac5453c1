// All SQL of noodtoegang: taking it, a second person, and what waits to be looked over.

import { sql } from 'kysely'
import { many, maybe, one, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Noodtoegang, Reden, Uitkomst } from './noodtoegang.ts'

const kolommen = sql`n.id, n.medewerker_id as "medewerkerId", n.huishouden_id as "huishoudenId", n.van, n.tot,
  n.vraagt_tweede as "vraagtTweede", n.tweede_id as "tweedeId", n.uitkomst`

/** Lets two who ask at once in one name come one after another: nobody takes a fourth beside the third. */
export const houdMedewerker = (tx: Tx, id: string): Promise<unknown> =>
  sql`select 1 from medewerker where id = ${id} for no key update`.execute(tx)

export type Gebruik = { readonly aantal: number; readonly lopendId: string | null }

/** How often since this moment, and which one to this huishouden runs now. */
export const gebruikVan = (
  tx: Tx,
  o: { medewerkerId: string; huishoudenId: string; sinds: Date; nu: Date },
): Promise<Gebruik> =>
  one(
    tx,
    sql`select count(*) filter (where van > ${o.sinds}) as aantal,
      (array_agg(id) filter (where huishouden_id = ${o.huishoudenId} and tot > ${o.nu}))[1] as "lopendId"
      from noodtoegang where medewerker_id = ${o.medewerkerId}`,
  )

type Nieuw = Pick<Noodtoegang, 'id' | 'medewerkerId' | 'huishoudenId' | 'van' | 'tot' | 'vraagtTweede'> & {
  readonly inwonerId: string
  readonly reden: Reden
  readonly toelichting: string
  readonly gebeurtenisId: string
  readonly beoordelenVoor: Datum
}

export const insertNoodtoegang = (tx: Tx, gemeenteId: number, n: Nieuw): Promise<unknown> =>
  tx
    .insertInto('noodtoegang')
    .values({
      gemeente_id: gemeenteId,
      id: n.id,
      medewerker_id: n.medewerkerId,
      huishouden_id: n.huishoudenId,
      inwoner_id: n.inwonerId,
      reden: n.reden,
      toelichting: n.toelichting,
      van: n.van,
      tot: n.tot,
      gebeurtenis_id: n.gebeurtenisId,
      vraagt_tweede: n.vraagtTweede,
      beoordelen_voor: n.beoordelenVoor,
    })
    .execute()

export type Vast = Noodtoegang & { readonly inwonerId: string; readonly gebeurtenisId: string }

/** Locked, so that of two who answer at once the second hears what the first said. */
export const noodtoegangVan = (tx: Tx, id: string): Promise<Vast | undefined> =>
  maybe(
    tx,
    sql`select ${kolommen}, n.inwoner_id as "inwonerId", n.gebeurtenis_id as "gebeurtenisId" from noodtoegang n where n.id = ${id} for update`,
  )

export const saveTweede = (tx: Tx, o: { id: string; tweedeId: string; op: Date }): Promise<unknown> =>
  sql`update noodtoegang set tweede_id = ${o.tweedeId}, tweede_op = ${o.op} where id = ${o.id}`.execute(tx)

export const saveOordeel = (
  tx: Tx,
  o: { id: string; uitkomst: Uitkomst; oordeel: string; doorId: string; op: Date },
): Promise<unknown> =>
  sql`update noodtoegang set uitkomst = ${o.uitkomst}, oordeel = ${o.oordeel}, beoordeeld_door_id = ${o.doorId},
    beoordeeld_op = ${o.op} where id = ${o.id}`.execute(tx)

/** Who asks, and why; nothing of the resident. */
export type Gevraagd = Zakelijk<
  Pick<Noodtoegang, 'id' | 'medewerkerId' | 'van'> & { readonly medewerker: string; readonly reden: Reden }
>

/** What waits for a second person, and in which huishouden: asked after this moment, and not by this medewerker. */
export async function tweedeGevraagd(
  tx: Tx,
  o: { doorId: string; vanaf: Date },
): Promise<{ huishoudenId: string; verzoek: Gevraagd }[]> {
  const rijen = await many<Gevraagd & { huishoudenId: string }>(
    tx,
    sql`select n.id, n.medewerker_id as "medewerkerId", n.huishouden_id as "huishoudenId", n.van, m.naam as medewerker, n.reden
      from noodtoegang n join medewerker m on m.gemeente_id = n.gemeente_id and m.id = n.medewerker_id
      where n.vraagt_tweede and n.tweede_id is null and n.van >= ${o.vanaf} and n.medewerker_id <> ${o.doorId} order by n.van, n.id`,
  )
  return rijen.map(({ huishoudenId, ...verzoek }) => ({ huishoudenId, verzoek }))
}

/** How many lines about noodtoegang of these days stand in the work list of this medewerker. */
export const telBijMij = async (tx: Tx, o: { doorId: string; vanaf: Date }): Promise<number> =>
  (
    await one<{ n: number }>(
      tx,
      sql`select count(*) as n from werk_noodtoegang w join noodtoegang n on n.gemeente_id = w.gemeente_id and n.id = w.id
        where w.behandelaar_id = ${o.doorId} and n.van > ${o.vanaf}`,
    )
  ).n
