// All SQL of declaraties: reading a file in, taking it back, and letting go of who they were for. Counting is in geteld.sql.ts.

import { sql } from 'kysely'
import { many, maybe, one, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Regel } from './declaratie.ts'

/** A line on its way in: who it is for as the database keeps it. */
export type Rij = Omit<Regel, 'bsn' | 'nr'> & { readonly nr: number; readonly bsnHash: string | null }

export type Import = Zakelijk<{
  readonly id: string
  readonly op: Date
  readonly door: string
  readonly aantal: number
  readonly alBekend: number
  /** In cents, of the lines that were added; none when it was taken back. */
  readonly bedrag: number | null
  readonly ongedaanOp: Date | null
}>

/** Files of one gemeente are read in one after another, or two could hold the same line. */
export const lockKosten = (tx: Tx, gemeenteId: number): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtext('keukentafel:kosten'), ${gemeenteId})`.execute(tx)

/** The import of exactly this file that was not taken back. */
export const eerdereImport = (tx: Tx, hash: string): Promise<{ op: Date } | undefined> =>
  maybe(tx, sql`select op from kosten_import where hash = ${hash} and ongedaan_op is null`)

/** Which of these inwoners we know, with the file that stayed when two became one. */
export const bekendeInwoners = (
  tx: Tx,
  o: { readonly hashes: readonly string[]; readonly ids: readonly string[] },
): Promise<{ hash: string | null; id: string; blijft: string }[]> =>
  many(
    tx,
    sql`
    select encode(bsn_hash, 'hex') as hash, id, coalesce(samengevoegd_met_id, id) as blijft from inwoner
      where bsn_hash = any(select decode(h, 'hex') from unnest(${o.hashes}::text[]) h)
    union all select null, id, coalesce(samengevoegd_met_id, id) from inwoner where id = any(${o.ids}::uuid[])`,
  )

const alsTabel = (
  rijen: readonly Rij[],
) => sql`jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) as n (nr integer, aanbieder text,
  nummer text, referentie text, "inwonerId" uuid, "bsnHash" text, geboortejaar smallint, wet text, hoofdcategorie text, product text,
  verwijzer text, van date, tot date, bedrag integer, eenheid text, volume numeric)`

/** Of these lines those that stand here already, and whether they say the same. */
export const bekendeRegels = (tx: Tx, rijen: readonly Rij[]): Promise<{ nr: number; isGelijk: boolean }[]> =>
  many(
    tx,
    sql`
    select n.nr, (d.wet, d.hoofdcategorie, d.product, d.verwijzer, d.van, d.tot, d.bedrag, d.eenheid, d.volume, d.geboortejaar)
      is not distinct from (n.wet, n.hoofdcategorie, n.product, n.verwijzer, n.van, n.tot, n.bedrag, n.eenheid, n.volume, n.geboortejaar)
      and (d.inwoner_id is not distinct from n."inwonerId" or d.bsn_hash is not distinct from decode(n."bsnHash", 'hex')) as "isGelijk"
    from ${alsTabel(rijen)}
    join declaratie d on d.aanbieder = n.aanbieder and d.nummer = n.nummer and d.referentie = n.referentie
    order by n.nr`,
  )

export type NieuweImport = {
  readonly id: string
  readonly hash: string
  readonly aantal: number
  readonly alBekend: number
  readonly doorId: string
  readonly op: Date
}

export async function insertImport(
  tx: Tx,
  gemeenteId: number,
  i: NieuweImport,
  rijen: readonly Rij[],
): Promise<void> {
  await sql`insert into kosten_import (gemeente_id, id, hash, aantal, al_bekend, door_id, op)
    values (${gemeenteId}, ${i.id}, ${i.hash}, ${i.aantal}, ${i.alBekend}, ${i.doorId}, ${i.op})`.execute(tx)
  await sql`insert into declaratie (gemeente_id, import_id, aanbieder, nummer, referentie, inwoner_id, bsn_hash, geboortejaar, wet,
      hoofdcategorie, product, verwijzer, van, tot, bedrag, eenheid, volume)
    select ${gemeenteId}::integer, ${i.id}::uuid, aanbieder, nummer, referentie, "inwonerId", decode("bsnHash", 'hex'), geboortejaar, wet,
      hoofdcategorie, product, verwijzer, van, tot, bedrag, eenheid, volume
    from ${alsTabel(rijen)}`.execute(tx)
}

/** Takes an import back; false when it is not there, or was taken back already. */
export async function neemTerug(
  tx: Tx,
  o: { readonly id: string; readonly doorId: string; readonly op: Date },
): Promise<boolean> {
  const { rows } = await sql`update kosten_import set ongedaan_op = ${o.op}, ongedaan_door_id = ${o.doorId}
    where id = ${o.id} and ongedaan_op is null returning 1 as x`.execute(tx)
  if (rows.length === 0) return false
  await sql`delete from declaratie where import_id = ${o.id}`.execute(tx)
  return true
}

/** What was read in, the last first. */
export const imports = (tx: Tx): Promise<Import[]> =>
  many(
    tx,
    sql`
    select i.id, i.op, m.naam as door, i.aantal, i.al_bekend as "alBekend", i.ongedaan_op as "ongedaanOp",
      kosten_van_import(i.gemeente_id, i.id) as bedrag
    from kosten_import i join medewerker m on m.gemeente_id = i.gemeente_id and m.id = i.door_id
    order by i.op desc, i.id desc limit 100`,
  )

/**
 * Lets go of who these were for, when the term of their wet is over and no file holds them; the amount stays.
 * Answers how many.
 */
export const laatLos = async (
  tx: Tx,
  eind: { readonly wmo: string; readonly jeugdwet: string },
): Promise<number> =>
  (
    await one<{ n: number }>(
      tx,
      sql`
    with los as (
      update declaratie set bsn_hash = null, geboortejaar = null
      where bsn_hash is not null and inwoner_id is null
        and tot < case wet when 'wmo' then ${eind.wmo}::date else ${eind.jeugdwet}::date end
      returning 1
    ) select count(*)::int as n from los`,
    )
  ).n
