// All SQL of inwoners.

import { sql } from 'kysely'
import { maybe, type Tx } from '../../platform/db.ts'
import type { Datum } from '../termijn/datum.ts'

export type InwonerRij = {
  gemeenteId: number
  id: string
  voornamen: string | undefined
  voorvoegsel: string | undefined
  geslachtsnaam: string | undefined
  naamNorm: string
  geboortedatum: string | undefined
  isVerwacht: boolean
  bsnVersleuteld: Buffer | undefined
  bsnHash: Buffer | undefined
  telefoon: string | undefined
  email: string | undefined
  brpGekoppeldOp: Date | undefined
}

export const insertInwoner = (tx: Tx, i: InwonerRij): Promise<unknown> =>
  tx
    .insertInto('inwoner')
    .values({
      gemeente_id: i.gemeenteId,
      id: i.id,
      voornamen: i.voornamen ?? null,
      voorvoegsel: i.voorvoegsel ?? null,
      geslachtsnaam: i.geslachtsnaam ?? null,
      naam_norm: i.naamNorm,
      geboortedatum: i.geboortedatum ?? null,
      is_verwacht: i.isVerwacht,
      bsn_versleuteld: i.bsnVersleuteld ?? null,
      bsn_hash: i.bsnHash ?? null,
      telefoon: i.telefoon ?? null,
      email: i.email ?? null,
      brp_gekoppeld_op: i.brpGekoppeldOp ?? null,
    })
    .execute()

/**
 * Is there already somebody with this BSN? Answers no more than that.
 * Until this transaction ends nobody else gets an answer about the same BSN, so that two desks cannot both hear no.
 */
export async function bestaatBsn(tx: Tx, hash: Uint8Array): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(encode(${hash}::bytea, 'hex'), 0))`.execute(tx)
  return (await maybe(tx, sql`select 1 as x from inwoner where bsn_hash = ${hash}`)) !== undefined
}

export type Gekozen = {
  inwonerId: string
  huishoudenId: string
  geboortedatum: Datum | null
  planId: string | null
  heeftAdres: boolean
  email: string | null
}

/** A person this medewerker was shown today; undefined for anybody else, so that an id alone opens nothing. */
export const gekozenInwoner = (
  tx: Tx,
  o: { inwonerId: string; medewerkerId: string; sinds: Date },
): Promise<Gekozen | undefined> =>
  maybe(
    tx,
    sql`
    select i.id as "inwonerId", l.huishouden_id as "huishoudenId", i.geboortedatum, p.id as "planId",
      -- Nothing goes by post or mail to where somebody is geheim, whoever of them it is for (access.md H4).
      h.straat is not null and not h.is_geheim as "heeftAdres", case when not h.is_geheim then i.email end as email
    from inwoner i
    join huishouden_lid l on l.gemeente_id = i.gemeente_id and l.inwoner_id = i.id and l.tot is null
    join huishouden h on h.gemeente_id = l.gemeente_id and h.id = l.huishouden_id
    left join plan p on p.gemeente_id = l.gemeente_id and p.huishouden_id = l.huishouden_id and p.status <> 'afgesloten'
    where i.id = ${o.inwonerId} and not i.geheimhouding and i.samengevoegd_met_id is null
      and exists (select from inzage z where z.gemeente_id = i.gemeente_id and z.inwoner_id = i.id
        and z.uitkomst = 'toegestaan'
        and z.id >= uuid_vanaf(${o.sinds}) and z.medewerker_id = ${o.medewerkerId})
    -- Nobody joins this file with another while work is entered for it.
    for key share of i`,
  )
