// What stands in a database, counted and summed by SQL alone: two databases that give the same hold the same.

import pg from 'pg'
import { printSchema } from '../../src/platform/schemaprint.ts'
import { ask } from './versies.ts'

/** Rows and a checksum of every table, made by SQL alone, in the words of the database itself. */
export async function counted(url: string): Promise<Record<string, unknown>[]> {
  const tables = await ask<{ naam: string }>(
    url,
    `select relname as naam from pg_class where relkind in ('r', 'p') and not relispartition
     and relnamespace = 'public'::regnamespace and relname <> 'migratie' order by relname`,
  )
  const parts = tables.map(
    ({ naam }) =>
      `select '${naam}' as tabel, count(*)::int as rijen, md5(string_agg(t::text, E'\\n' order by t::text collate "C")) as som from ${naam} t`,
  )
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' })
  await client.connect()
  return client
    .query(`${parts.join(' union all ')} order by 1`)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

/** The schema as it is printed for reviewers. */
export async function schemaOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return printSchema(client).finally(() => client.end())
}
