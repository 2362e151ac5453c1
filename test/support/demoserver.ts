// The application with the demo in it, for a journey: its stories are told once per run, and each journey has a copy.

import { randomBytes } from 'node:crypto'
import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { laadDemo } from '../../db/seed/demo.ts'
import { queues } from '../../src/jobs.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { migrate } from '../../src/platform/migrate.ts'
import { openSleutels } from '../../src/platform/sleutels.ts'
import { migrateTaken } from '../../src/platform/taken.ts'
import { type Server, startServer } from './server.ts'
import { copyTemplate, databaseOf, templateOf } from './template.ts'

/** Starts it on a copy of the demo; a first start by itself, with the database that comes along, is `startServer`. */
export async function startDemo(): Promise<Server> {
  const cluster = inject('clusterUrl')
  const database = await copyTemplate(
    cluster,
    await verteld(cluster),
    `reis_${randomBytes(6).toString('hex')}`,
  )
  const dataDir = await mkdtemp(join(tmpdir(), 'keukentafel-server-'))
  await cp(inject('demoMap'), dataDir, { recursive: true })
  const server = await startServer({ dataDir, env: { DATABASE_URL: database.url } })
  return { ...server, opruimen: () => server.opruimen().then(database.remove) }
}

/** The name of the database with the demo; whoever asks first tells it, and others wait for that. */
async function verteld(cluster: string): Promise<string> {
  const sjabloon = inject('sjabloon')
  const client = new pg.Client({ connectionString: cluster })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [sjabloon])
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [`${sjabloon}_demo`],
    )
    return rows[0]?.datname ?? (await vertel(client, cluster))
  } finally {
    await client.end()
  }
}

/** As a first start does. */
async function vertel(client: pg.Client, cluster: string): Promise<string> {
  const name = `demo_${randomBytes(6).toString('hex')}`
  await client.query(
    `create database ${name} template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'`,
  )
  const url = databaseOf(cluster, name)
  await migrate(url)
  await migrateTaken(url, queues)
  const sleutels = await openSleutels(join(inject('demoMap'), 'sleutels'))
  await laadDemo({ clock: systemClock, sleutels }, url, () => {}, { factor: 0 })
  return templateOf(cluster, inject('sjabloon'), name)
}
