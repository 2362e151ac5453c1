// Brings a database to the schema of this version: forward-only SQL files with a hash, then views and row security.

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'

const folder = join(import.meta.dirname, '../../db')

/**
 * Applies what is missing, as the owner of the database; safe to run twice and by two processes at once.
 * Throws when an applied file has changed since: a released migration never changes.
 */
export async function migrate(ownerUrl: string, voortgang: (zin: string) => void = () => {}): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    // One migrator at a time; the key is 'keukentafel' as a number.
    await client.query(`select pg_advisory_lock(hashtext('keukentafel:migratie'))`)
    await makeRole(client)
    await client.query(
      `create table if not exists migratie (naam text primary key, hash text not null, op timestamptz not null default now())`,
    )
    const changed = await applyMigrations(client, voortgang)
    await reapply(client, changed)
  } finally {
    await client.end()
  }
}

/** Roles are cluster-wide: another database of the same server may have made it a moment ago. */
async function makeRole(client: pg.Client): Promise<void> {
  await client.query(
    `do $$ begin create role keukentafel_app nologin; exception when duplicate_object or unique_violation then null; end $$`,
  )
  // On 16 and newer a creator who is no superuser gets no SET right by itself.
  await client.query(
    `do $$ begin execute format('grant keukentafel_app to %I', current_user); exception when others then null; end $$`,
  )
}

async function applyMigrations(client: pg.Client, voortgang: (zin: string) => void): Promise<boolean> {
  const applied = new Map<string, string>()
  for (const row of (await client.query(`select naam, hash from migratie`)).rows)
    applied.set(row.naam, row.hash)
  let changed = false
  for (const file of await sqlFiles('migrations')) {
    const known = applied.get(file.naam)
    if (known === file.hash) continue
    if (known !== undefined)
      throw new Error(`Migratie ${file.naam} is veranderd nadat zij is toegepast. Maak een nieuwe migratie.`)
    voortgang(`Database bijwerken: ${file.naam}`)
    await inTransaction(client, async () => {
      await client.query(file.text)
      await client.query(`insert into migratie (naam, hash) values ($1, $2)`, [file.naam, file.hash])
    })
    changed = true
  }
  return changed
}

/** Views and row security carry no data, so they are simply made again whenever anything changed. */
async function reapply(client: pg.Client, changed: boolean): Promise<void> {
  const files = [...(await sqlFiles('views')), await sqlFile('beveiliging.sql')]
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

async function sqlFiles(sub: string) {
  const names = (await readdir(join(folder, sub))).filter((n) => n.endsWith('.sql')).sort()
  return Promise.all(names.map((n) => sqlFile(join(sub, n))))
}

async function sqlFile(path: string) {
  const text = await readFile(join(folder, path), 'utf8')
  return {
    naam: path.replace('migrations/', ''),
    text,
    hash: createHash('sha256').update(text).digest('hex'),
  }
}
