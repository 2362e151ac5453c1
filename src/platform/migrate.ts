// Brings a database to the schema of this version: forward-only SQL files with a hash, then views and row security.

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { refuseOldServer } from './servercheck.ts'

/** Where the migrations, the views and the row security of this version are. */
export const databaseFolder = join(import.meta.dirname, '../../db')

export type Migration = { readonly naam: string; readonly hash: string; readonly text: string }

/**
 * Applies what is missing, as the owner of the database; safe to run twice and by two processes at once.
 * Throws one Dutch sentence when an applied file has changed since (a released migration never changes),
 * when the database was brought further by a newer version, or when its server is too old.
 */
export async function migrate(
  ownerUrl: string,
  voortgang: (zin: string) => void = () => {},
  folder = databaseFolder,
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await refuseOldServer(client)
    await lockMigration(client)
    await makeRole(client)
    await makeMigratie(client)
    const changed = await applyMissing(client, folder, voortgang)
    await reapply(client, folder, changed)
  } finally {
    await client.end()
  }
}

/** One migrator at a time, until this connection ends. */
export const lockMigration = (client: pg.Client) =>
  client.query(`select pg_advisory_lock(hashtext('keukentafel:migratie'))`)

/**
 * Makes the application role and that of the public; roles are cluster-wide, so another database of the same server may have made it already.
 * Throws one Dutch sentence when it is not there and this owner may not make it.
 */
export async function makeRole(client: pg.Client): Promise<void> {
  for (const naam of ['keukentafel_app', 'keukentafel_openbaar'] as const) {
    const isThere = async () =>
      (await client.query(`select from pg_roles where rolname = '${naam}'`)).rowCount === 1
    if (await isThere()) continue
    try {
      await client.query(`create role ${naam} nologin`)
    } catch (error) {
      // Two at once: the other one was first.
      if (!(await isThere())) throw new Error(roleMissing(naam), { cause: error })
    }
  }
  // On 16 and newer a creator who is no superuser gets no SET right by itself; the start looks whether it is so (rolecheck.ts).
  await client.query(
    `do $$ begin execute format('grant keukentafel_app to %I', current_user); exception when others then null; end $$`,
  )
  await client.query(
    `do $$ begin grant keukentafel_openbaar to keukentafel_app; exception when others then null; end $$`,
  )
}

const roleMissing = (naam: 'keukentafel_app' | 'keukentafel_openbaar') =>
  `De rol ${naam} bestaat niet en deze eigenaar mag haar niet maken. Laat de databasebeheerder uitvoeren: create role ${naam} nologin; grant ${naam} to ${naam === 'keukentafel_app' ? '<eigenaar>' : 'keukentafel_app'};`

export const makeMigratie = (client: pg.Client) =>
  client.query(
    `create table if not exists migratie (naam text primary key, hash text not null, op timestamptz not null default now())`,
  )

/** The migrations on disk, in their order. */
export const readMigrations = (folder: string): Promise<Migration[]> => sqlFiles(folder, 'migrations')

/** Applies one migration and remembers it; the transaction is the caller's. */
export async function applyMigration(client: pg.Client, migration: Migration): Promise<void> {
  await client.query(migration.text)
  await client.query(`insert into migratie (naam, hash) values ($1, $2)`, [migration.naam, migration.hash])
}

async function applyMissing(
  client: pg.Client,
  folder: string,
  voortgang: (zin: string) => void,
): Promise<boolean> {
  const applied = new Map<string, string>()
  for (const row of (await client.query(`select naam, hash from migratie where naam <> 'herhaalbaar'`)).rows)
    applied.set(row.naam, row.hash)
  const files = await readMigrations(folder)
  const unknown = [...applied.keys()].filter((naam) => !files.some((file) => file.naam === naam))
  if (unknown.length > 0)
    throw new Error(
      `De database is al bijgewerkt door een nieuwere versie van Keukentafel (${unknown[0]}). Start die versie.`,
    )
  let changed = false
  for (const file of files) {
    const known = applied.get(file.naam)
    if (known === file.hash) continue
    if (known !== undefined)
      throw new Error(`Migratie ${file.naam} is veranderd nadat zij is toegepast. Maak een nieuwe migratie.`)
    voortgang(`Database bijwerken: ${file.naam}`)
    await inTransaction(client, () => applyMigration(client, file))
    changed = true
  }
  return changed
}

/** Views and row security carry no data, so they are simply made again whenever anything changed. */
async function reapply(client: pg.Client, folder: string, changed: boolean): Promise<void> {
  const files = [
    ...(await sqlFiles(folder, 'views')),
    await sqlFile(folder, 'beveiliging.sql'),
    await sqlFile(folder, 'zicht.sql'),
  ]
  const hash = createHash('sha256')
    .update(files.map((f) => f.hash).join())
    .digest('hex')
  const known = (await client.query(`select hash from migratie where naam = 'herhaalbaar'`)).rows[0]?.hash
  if (!changed && known === hash) return
  await inTransaction(client, async () => {
    for (const file of files) await client.query(file.text)
    await client.query(
      `insert into migratie (naam, hash) values ('herhaalbaar', $1) on conflict (naam) do update set hash = excluded.hash, op = now()`,
      [hash],
    )
  })
}

async function inTransaction(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('begin')
  try {
    await work()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function sqlFiles(folder: string, sub: string): Promise<Migration[]> {
  const names = (await readdir(join(folder, sub))).filter((n) => n.endsWith('.sql')).sort()
  return Promise.all(names.map((n) => sqlFile(folder, join(sub, n))))
}

async function sqlFile(folder: string, path: string): Promise<Migration> {
  const text = await readFile(join(folder, path), 'utf8')
  return {
    naam: path.replace('migrations/', ''),
    text,
    hash: createHash('sha256').update(text).digest('hex'),
  }
}
