// The tables of the public schema as a back-up sees them: which there are, in which order of rows, as COPY text.

import type pg from 'pg'
import { from, to } from 'pg-copy-streams'
import { type Bytes, counting, type Sum, type Table } from './archive.ts'

/**
 * Makes this transaction read and write the same text on every PostgreSQL, and all rows or none:
 * with row security off a table that would be filtered is an error instead of a quiet loss.
 */
export const plainText = `
  set local client_encoding = 'UTF8'; set local timezone = 'UTC'; set local datestyle = 'ISO, YMD';
  set local intervalstyle = 'postgres'; set local bytea_output = 'hex'; set local extra_float_digits = 1;
  set local row_security = off`

/** Every table with its stored columns, partitions left to their parent; without the administration of migrate itself. */
export async function readTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select c.relname as naam, array_agg(a.attname::text order by a.attnum) as kolommen
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and c.relname <> 'migratie' and not exists (select from pg_depend e where e.objid = c.oid and e.deptype = 'e')
    group by c.relname order by c.relname`)
  return rows
}

const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ')

/** The rows in the order of their key, which is the same under every collation. */
export async function copyOut(client: pg.Client, { naam, kolommen }: Table): Promise<Bytes> {
  const { rows } = await client.query<{ sleutel: string }>(
    `
    select quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end as sleutel
    from pg_constraint k, unnest(k.conkey) with ordinality as deel (attnum, plaats)
    join pg_attribute a on a.attnum = deel.attnum
    where k.conrelid = $1::regclass and k.contype = 'p' and a.attrelid = k.conrelid order by deel.plaats`,
    [`public."${naam}"`],
  )
  if (rows.length === 0) throw new Error(`table ${naam} has no primary key, so its rows have no order`)
  const order = rows.map(({ sleutel }) => sleutel).join(', ')
  return client.query(to(`copy (select ${list(kolommen)} from public."${naam}" order by ${order}) to stdout`))
}

/** Where the rows of this table are to be written. */
export const copyIn = (client: pg.Client, { naam, kolommen }: Table): NodeJS.WritableStream =>
  client.query(from(`copy public."${naam}" (${list(kolommen)}) from stdin`))

/** Rows and checksum of a table as it stands in the database now. */
export async function sumOf(client: pg.Client, table: Table): Promise<Sum> {
  const counter = counting()
  for await (const _ of counter.through(await copyOut(client, table)));
  return counter.sum()
}

/** Takes the foreign keys and triggers off while tables are loaded in any order; answers how to put them back. */
export async function loosen(client: pg.Client): Promise<() => Promise<void>> {
  const { rows: keys } = await client.query<{ tabel: string; naam: string; regel: string }>(`
    select conrelid::regclass::text as tabel, quote_ident(conname) as naam, pg_get_constraintdef(oid) as regel
    from pg_constraint where connamespace = 'public'::regnamespace and contype = 'f' and conparentid = 0`)
  const { rows: tables } = await client.query<{ tabel: string }>(`
    select distinct tgrelid::regclass::text as tabel from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not tgisinternal and tgparentid = 0 and c.relnamespace = 'public'::regnamespace`)
  for (const { tabel, naam } of keys) await client.query(`alter table ${tabel} drop constraint ${naam}`)
  for (const { tabel } of tables) await client.query(`alter table ${tabel} disable trigger user`)
  return async () => {
    // Adding a key again reads every row: a row that points nowhere stops the restore here.
    for (const { tabel, naam, regel } of keys)
      await client.query(`alter table ${tabel} add constraint ${naam} ${regel}`)
    for (const { tabel } of tables) await client.query(`alter table ${tabel} enable trigger user`)
  }
}
