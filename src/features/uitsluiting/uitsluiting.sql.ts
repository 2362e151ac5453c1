// All SQL of uitsluitingen: the list of one medewerker, what was asked and decided about it, and the yearly verklaring.

import { sql } from 'kysely'
import { many, maybe, one, type Tx } from '../../platform/db.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Uitsluiting, Verzoek } from './uitsluiting.ts'

export type Regel = Uitsluiting & {
  /** What was asked or decided last; null when nobody ever asked to take it away. */
  readonly verzoek: (Pick<Verzoek, 'status'> & { readonly toelichting: string | null }) | null
}

const kolommen = sql`u.id, u.medewerker_id as "medewerkerId", u.soort, u.band, u.naam, u.geboortedatum, u.bsn_hash is not null as "heeftBsn", u.van`

/** What holds now, the own file first. */
export const lijstVan = (tx: Tx, medewerkerId: string): Promise<Regel[]> =>
  many(
    tx,
    sql`select ${kolommen}, (select jsonb_build_object('status', v.status, 'toelichting', v.toelichting) from uitsluiting_verzoek v
        where v.gemeente_id = u.gemeente_id and v.uitsluiting_id = u.id order by v.gevraagd_op desc limit 1) as verzoek
      from uitsluiting u where u.medewerker_id = ${medewerkerId} and u.tot is null order by u.soort = 'zelf' desc, u.van, u.id`,
  )

/** Lets two forms of one medewerker come one after another. */
export const houdLijst = (tx: Tx, medewerkerId: string): Promise<unknown> =>
  sql`select 1 from medewerker where id = ${medewerkerId} for no key update`.execute(tx)

export type Kandidaat = {
  readonly id: string
  readonly op: 'bsn' | 'naam'
  readonly voorvoegsel: string | null
  readonly geslachtsnaam: string | null
}

/** Who is known with this BSN, or was born on this day: to compare, never to show. */
export const wieHetIs = (
  tx: Tx,
  o: { readonly bsnHash: Buffer | null; readonly geboortedatum: Datum | null },
): Promise<Kandidaat[]> =>
  many(
    tx,
    sql`select id, case when bsn_hash = ${o.bsnHash} then 'bsn' else 'naam' end as op, voorvoegsel, geslachtsnaam
      from inwoner where samengevoegd_met_id is null and (bsn_hash = ${o.bsnHash} or geboortedatum = ${o.geboortedatum}::date)`,
  )

export const insertUitsluiting = (
  tx: Tx,
  gemeenteId: number,
  u: Omit<Uitsluiting, 'heeftBsn'> & { naamNorm: string; bsnHash: Buffer | null; inwonerId: string | null },
): Promise<unknown> =>
  tx
    .insertInto('uitsluiting')
    .values({
      gemeente_id: gemeenteId,
      id: u.id,
      medewerker_id: u.medewerkerId,
      soort: u.soort,
      band: u.band,
      naam: u.naam,
      naam_norm: u.naamNorm,
      geboortedatum: u.geboortedatum,
      bsn_hash: u.bsnHash,
      inwoner_id: u.inwonerId,
      van: u.van,
    })
    .execute()

/** Of the one line: whose it is, and whether somebody already asked to take it away. */
export const uitsluitingVan = (
  tx: Tx,
  id: string,
): Promise<{ medewerkerId: string; isGevraagd: boolean } | undefined> =>
  maybe(
    tx,
    sql`select u.medewerker_id as "medewerkerId", exists (select from uitsluiting_verzoek v where v.gemeente_id = u.gemeente_id
        and v.uitsluiting_id = u.id and v.status = 'gevraagd') as "isGevraagd"
      from uitsluiting u where u.id = ${id} and u.tot is null for update`,
  )

export const insertVerzoek = (
  tx: Tx,
  gemeenteId: number,
  v: Omit<Verzoek, 'status'> & { readonly op: Date },
): Promise<unknown> =>
  tx
    .insertInto('uitsluiting_verzoek')
    .values({
      gemeente_id: gemeenteId,
      id: v.id,
      uitsluiting_id: v.uitsluitingId,
      medewerker_id: v.medewerkerId,
      reden: v.reden,
      gevraagd_op: v.op,
      status: 'gevraagd',
    })
    .execute()

/** Locked, so that of two who decide at once the second hears what the first said. */
export const verzoekVan = (tx: Tx, id: string): Promise<Verzoek | undefined> =>
  maybe(
    tx,
    sql`select id, uitsluiting_id as "uitsluitingId", medewerker_id as "medewerkerId", reden, status
      from uitsluiting_verzoek where id = ${id} for update`,
  )

/** Writes what was decided; what was granted ends the line at that moment. */
export async function saveBesluit(
  tx: Tx,
  o: Verzoek & { readonly doorId: string; readonly op: Date; readonly toelichting: string },
): Promise<void> {
  await sql`update uitsluiting_verzoek set status = ${o.status}, besloten_door_id = ${o.doorId}, besloten_op = ${o.op},
    toelichting = ${o.toelichting} where id = ${o.id}`.execute(tx)
  if (o.status === 'ingewilligd')
    await sql`update uitsluiting set tot = ${o.op} where id = ${o.uitsluitingId}`.execute(tx)
}

export const insertVerklaring = (
  tx: Tx,
  v: { gemeenteId: number; id: string; medewerkerId: string; op: Date },
): Promise<unknown> =>
  tx
    .insertInto('uitsluiting_verklaring')
    .values({ gemeente_id: v.gemeenteId, id: v.id, medewerker_id: v.medewerkerId, op: v.op })
    .execute()

export const verklaardOp = async (tx: Tx, medewerkerId: string): Promise<Date | null> =>
  (
    await one<{ op: Date | null }>(
      tx,
      sql`select max(op) as op from uitsluiting_verklaring where medewerker_id = ${medewerkerId}`,
    )
  ).op
