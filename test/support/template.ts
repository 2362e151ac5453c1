// The database every test file starts from: migrated once per run, with the demo municipality's structure.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { queues } from '../../src/jobs.ts'
import { migrate } from '../../src/platform/migrate.ts'
import { migrateTaken } from '../../src/platform/taken.ts'

const template = 'sjabloon'

/** The same server, another database. */
export function databaseOf(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}

async function asOwner(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await work(client).finally(() => client.end())
}

/** Fills the template; called once per run, before the first test. Its name is made unique by `suffix`. */
export async function makeTemplate(clusterUrl: string, suffix: string): Promise<string> {
  const name = `${template}_${suffix}`
  await asOwner(clusterUrl, (c) =>
    c.query(
      `create database ${name} template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'`,
    ),
  )
  const url = databaseOf(clusterUrl, name)
  await migrate(url)
  await migrateTaken(url, queues)
  const seed = await readFile(join(import.meta.dirname, '../../db/seed/overbetuwe.sql'), 'utf8')
  await asOwner(url, (c) => c.query(seed))
  return name
}

export type OwnDatabase = { readonly url: string; remove(): Promise<void> }

/** A database of one test file, copied from the template. */
export async function copyTemplate(clusterUrl: string, from: string, name: string): Promise<OwnDatabase> {
  await asOwner(clusterUrl, (c) => c.query(`create database ${name} template ${from}`))
  return {
    url: databaseOf(clusterUrl, name),
    remove: () => asOwner(clusterUrl, (c) => c.query(`drop database if exists ${name} with (force)`)),
  }
}

/** Keeps a database as a template of this run beside its own; answers its name, and it goes when the run ends. */
export async function templateOf(clusterUrl: string, van: string, name: string): Promise<string> {
  const naam = `${van}_${name}`
  await asOwner(clusterUrl, (c) => c.query(`alter database ${name} rename to ${naam}`))
  return naam
}

/** Removes the template of a run, and those that were kept beside it. */
export const dropTemplate = (clusterUrl: string, name: string): Promise<void> =>
  asOwner(clusterUrl, async (c) => {
    const { rows } = await c.query<{ datname: string }>(
      `select datname from pg_database where starts_with(datname, $1)`,
      [name],
    )
    for (const { datname } of rows) await c.query(`drop database if exists ${datname} with (force)`)
  })
