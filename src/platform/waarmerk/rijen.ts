// The SQL of the waarmerken: what waits, what the rows say, and where the signed lines are kept.

import { CompiledQuery, sql } from 'kysely'
import { many, manyOf, maybe, one, type Tx } from '../db.ts'

export const tabellen = ['gebeurtenis', 'inzage'] as const
export type Tabel = (typeof tabellen)[number]
export type Plek = { readonly tabel: Tabel; readonly id: string }
export type Blad = Plek & { readonly hash: Buffer }
export type Rij = Readonly<Record<string, string | null>>

/** One at a time per gemeente; and moments are written as the same text in every session. */
export async function begin(tx: Tx, gemeenteId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('keukentafel:waarmerk'), ${gemeenteId})`.execute(tx)
  await vasteTekst(tx)
}

export const vasteTekst = (tx: Tx): Promise<unknown> =>
  tx.executeQuery(
    CompiledQuery.raw(
      `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local bytea_output = 'hex'`,
    ),
  )

/** The columns of the logs, as the catalogue has them now: one that is added later is covered by itself. */
export async function kolommenVan(tx: Tx): Promise<ReadonlyMap<Tabel, readonly string[]>> {
  const rijen = await many<{ tabel: Tabel; kolom: string }>(
    tx,
    sql`select c.relname as tabel, a.attname as kolom from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relname = any(${[...tabellen]}) order by a.attnum`,
  )
  return new Map(tabellen.map((t) => [t, rijen.flatMap((r) => (r.tabel === t ? [r.kolom] : []))]))
}

/** Rows without a waarmerk, in the order they will have in it. */
export const wachtend = (tx: Tx, gemeenteId: number, hoogstens: number): Promise<Plek[]> =>
  many(
    tx,
    // The index has them in order already; to ask for that order of all of them would sort a whole backlog for each batch.
    sql`select tabel, id from (select tabel, id from waarmerk_blad
      where gemeente_id = ${gemeenteId} and nummer is null limit ${hoogstens}) as w order by tabel, id`,
  )

/** These rows of one table by id, each value as the text of what is stored; `ids` in ascending order. */
export async function leesRijen(
  tx: Tx,
  o: { gemeenteId: number; tabel: Tabel; kolommen: readonly string[]; ids: readonly string[] },
): Promise<ReadonlyMap<string, Rij>> {
  if (o.ids.length === 0) return new Map()
  const lijst = o.kolommen.map((kolom) => `"${kolom}"::text as "${kolom}"`).join(', ')
  // The range keeps partitions out in which none of them can be.
  const rijen = await manyOf<Rij>(
    tx,
    `select ${lijst} from ${o.tabel} where gemeente_id = $1 and id = any($2::uuid[]) and id between $3 and $4`,
    [o.gemeenteId, o.ids, o.ids[0], o.ids.at(-1)],
  )
  return new Map(rijen.map((rij) => [String(rij.id), rij]))
}

export const bladenVan = (tx: Tx, gemeenteId: number, nummer: number): Promise<Blad[]> =>
  many(
    tx,
    sql`select tabel, id, hash from waarmerk_blad where gemeente_id = ${gemeenteId} and nummer = ${nummer} order by tabel, id`,
  )

export type Regel = { readonly nummer: number; readonly regel: string }

export const laatsteRegel = (tx: Tx, gemeenteId: number): Promise<Regel | undefined> =>
  maybe(
    tx,
    sql`select nummer, regel from waarmerk where gemeente_id = ${gemeenteId} order by nummer desc limit 1`,
  )

export const regelsVanaf = (tx: Tx, gemeenteId: number, nummer: number): Promise<Regel[]> =>
  many(
    tx,
    sql`select nummer, regel from waarmerk where gemeente_id = ${gemeenteId} and nummer >= ${nummer} order by nummer`,
  )

/** Saves a waarmerk and gives its bladen their number; throws when one of them has a number already. */
export async function insertWaarmerk(
  tx: Tx,
  o: { gemeenteId: number; op: Date; regel: Regel; bladen: readonly Blad[] },
): Promise<void> {
  const { nummer, regel } = o.regel
  await sql`insert into waarmerk (gemeente_id, nummer, op, regel) values (${o.gemeenteId}, ${nummer}, ${o.op}, ${regel})`.execute(
    tx,
  )
  const geraakt = await sql`update waarmerk_blad b set nummer = ${nummer}, hash = decode(v.hash, 'hex')
    from unnest(${o.bladen.map((b) => b.tabel)}::text[], ${o.bladen.map((b) => b.id)}::uuid[],
      ${o.bladen.map((b) => b.hash.toString('hex'))}::text[]) as v (tabel, id, hash)
    where b.gemeente_id = ${o.gemeenteId} and b.tabel = v.tabel and b.id = v.id and b.nummer is null`.execute(
    tx,
  )
  if (Number(geraakt.numAffectedRows) !== o.bladen.length)
    throw new Error('a row was sealed by somebody else')
}

/** Rows of this log that have no blad: written past the triggers. */
export const zonderBlad = (tx: Tx, gemeenteId: number, tabel: Tabel): Promise<Plek[]> =>
  many(
    tx,
    sql`select ${tabel} as tabel, r.id from ${sql.table(tabel)} r
      where r.gemeente_id = ${gemeenteId} and not exists (
        select from waarmerk_blad b where b.gemeente_id = ${gemeenteId} and b.tabel = ${tabel} and b.id = r.id)
      order by r.id limit 100`,
  )

/** Rows that wait for a waarmerk and are not there any more. */
export const verdwenen = (tx: Tx, gemeenteId: number, tabel: Tabel): Promise<Plek[]> =>
  many(
    tx,
    sql`select b.tabel, b.id from waarmerk_blad b
      where b.gemeente_id = ${gemeenteId} and b.tabel = ${tabel} and b.nummer is null and not exists (
        select from ${sql.table(tabel)} r where r.gemeente_id = ${gemeenteId} and r.id = b.id)
      order by b.id limit 100`,
  )

export const aantalWachtend = async (tx: Tx, gemeenteId: number): Promise<number> =>
  (
    await one<{ n: number }>(
      tx,
      sql`select count(*) as n from waarmerk_blad where gemeente_id = ${gemeenteId} and nummer is null`,
    )
  ).n
