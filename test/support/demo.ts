// A database of its own with the demo municipality in it, small, and told until a day that stands still.

import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { laadDemo } from '../../db/seed/demo.ts'
import type { Datum } from '../../src/features/termijn/datum.ts'
import { migrate } from '../../src/platform/migrate.ts'
import { openSleutels, type Sleutels } from '../../src/platform/sleutels.ts'
import { databaseOf } from './template.ts'

export const vandaag: Datum = '2026-03-02'
const clock = { now: () => new Date('2026-03-02T08:00:00Z') }

export type Demo = {
  readonly client: pg.Client
  readonly sleutels: Sleutels
  /** Loads, as a first start does; answers whether there was anything to do. */
  laad(factor: number, voortgang?: (zin: string) => void): Promise<boolean>
  remove(): Promise<void>
}

/** An empty, migrated database; `laad` fills it. */
export async function demoDatabase(): Promise<Demo> {
  const cluster = inject('clusterUrl')
  const name = `demo_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client({ connectionString: cluster })
  await admin.connect()
  await admin.query(
    `create database ${name} template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'`,
  )
  const url = databaseOf(cluster, name)
  await migrate(url)
  const folder = await mkdtemp(join(tmpdir(), 'keukentafel-demo-'))
  const sleutels = await openSleutels(folder)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return {
    client,
    sleutels,
    laad: (factor, voortgang = () => {}) =>
      laadDemo({ clock, sleutels }, url, voortgang, { factor, vandaag }),
    remove: async () => {
      await client.end()
      await admin.query(`drop database ${name} with (force)`)
      await admin.end()
      await rm(folder, { recursive: true })
    },
  }
}
