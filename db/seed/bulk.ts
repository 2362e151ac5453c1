// Loading a million rows in one go: references and indexes are put aside, and checked and built once at the end.

import type pg from 'pg'

type Deel = { readonly tabel: string; readonly naam: string; readonly definitie: string }

/**
 * Runs `werk` without foreign keys and without the indexes that no constraint needs; within the transaction of the caller.
 * Afterwards all of them are there again under their own names, or it throws because a row refers to nothing.
 */
export async function inBulk(client: pg.Client, werk: () => Promise<void>): Promise<void> {
  // Row by row each check costs more than the row itself; all at once it is one join per reference.
  await client.query(`set local work_mem = '64MB'; set local maintenance_work_mem = '256MB'`)
  const verwijzingen = await verwijzingenVan(client)
  const indexen = await indexenVan(client)
  for (const { tabel, naam } of verwijzingen)
    await client.query(`alter table ${tabel} drop constraint ${naam}`)
  for (const { naam } of indexen) await client.query(`drop index ${naam}`)
  await werk()
  for (const { definitie } of indexen) await client.query(definitie)
  for (const { tabel, naam, definitie } of verwijzingen)
    await client.query(`alter table ${tabel} add constraint ${naam} ${definitie}`)
}

/** Of a partitioned table only the parent's: its partitions follow. */
async function verwijzingenVan(client: pg.Client): Promise<Deel[]> {
  const { rows } = await client.query<Deel>(`
    select c.conrelid::regclass::text as tabel, quote_ident(c.conname) as naam, pg_get_constraintdef(c.oid) as definitie
    from pg_constraint c
    where c.contype = 'f' and c.conparentid = 0 and c.connamespace = 'public'::regnamespace
    order by c.oid`)
  return rows
}

async function indexenVan(client: pg.Client): Promise<Deel[]> {
  const { rows } = await client.query<Deel>(`
    select i.indrelid::regclass::text as tabel, i.indexrelid::regclass::text as naam,
      -- Of a partitioned table the definition says "on only", which would leave the partitions without.
      replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ') as definitie
    from pg_index i
    join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace and not c.relispartition
    where not exists (select from pg_constraint x where x.conindid = i.indexrelid)
    order by i.indexrelid`)
  return rows
}
