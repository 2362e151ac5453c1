// The oldest and the newest PostgreSQL of the house side by side: the one of this run, and a throw-away of the other.

import { randomBytes } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { removeEmbedded, startEmbedded } from '../../src/platform/embedded.ts'
import { databaseOf } from './template.ts'

export type Server = { readonly versie: 15 | 18; readonly url: string }

/** One statement as the owner of this database. */
export async function ask<Row = Record<string, unknown>>(url: string, query: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
    .query(query)
    .then(({ rows }) => rows as Row[])
    .finally(() => client.end())
}

/** The server of this run. */
export async function ownServer(): Promise<Server> {
  const url = inject('clusterUrl')
  const [found] = await ask<{ server_version_num: string }>(url, 'show server_version_num')
  return { versie: Number(found?.server_version_num) < 160_000 ? 15 : 18, url }
}

/** Both versions; what this file started ends after its last test. */
export async function bothServers(): Promise<{ readonly own: Server; readonly other: Server }> {
  const own = await ownServer()
  const elders = own.versie === 15 ? 18 : 15
  const dataDir = await mkdtemp(join(tmpdir(), `keukentafel-test-${process.pid}-`))
  const started = await startEmbedded({ dataDir, versie: elders, fsync: false, voortgang: () => undefined })
  if (!started.ok) throw new Error(started.reason)
  afterAll(() => removeEmbedded(dataDir))
  return { own, other: { versie: elders, url: started.value.url } }
}

/** A new database without anything in it; it goes after the last test of the file. */
export async function emptyDatabase(server: Server): Promise<string> {
  const name = `leeg_${randomBytes(6).toString('hex')}`
  await ask(server.url, `create database ${name} template template0 encoding 'UTF8'`)
  // Its own server may be gone by then, and took it along.
  afterAll(() => ask(server.url, `drop database if exists ${name} with (force)`).catch(() => undefined))
  return databaseOf(server.url, name)
}
