// The demo municipality moves house: from one version of PostgreSQL to the other and back, with equal counts and checksums.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { laadDemo } from '../db/seed/demo.ts'
import { queues } from '../src/jobs.ts'
import { checkFile, restore } from '../src/platform/backup/restore.ts'
import { save } from '../src/platform/backup/save.ts'
import { systemClock } from '../src/platform/clock.ts'
import { migrate } from '../src/platform/migrate.ts'
import { requeue } from '../src/platform/requeue.ts'
import { openSleutels } from '../src/platform/sleutels.ts'
import { migrateTaken } from '../src/platform/taken.ts'
import { counted, schemaOf } from './support/geteld.ts'
import { bothServers, emptyDatabase, type Server } from './support/versies.ts'

const folder = await mkdtemp(join(tmpdir(), 'keukentafel-verhuizing-'))
afterAll(() => rm(folder, { recursive: true }))
const { own, other } = await bothServers()
const voortgang = () => {}
const documents = join(folder, 'documenten')

/** Takes the municipality at `from` to a new database on `to`; answers where it is now. */
async function move(from: string, to: Server, file: string): Promise<string> {
  await save({ url: from, file, documents, now: new Date(), voortgang })
  const url = await emptyDatabase(to)
  const queue = {
    make: () => migrateTaken(url, queues),
    fill: async (client: Parameters<typeof requeue>[1]) =>
      void (await requeue(url, client, 'uitgaand_versturen')),
  }
  await restore(await checkFile(file), { url, documents, voortgang, queue })
  return url
}

test(`from ${own.versie} to ${other.versie} and back`, { timeout: 180_000 }, async () => {
  const home = await emptyDatabase(own)
  await migrate(home)
  const sleutels = await openSleutels(join(folder, 'sleutels'))
  await laadDemo({ clock: systemClock, sleutels }, home, voortgang, { factor: 0.05 })
  const before = await counted(home)
  expect(before.reduce((sum, { rijen }) => sum + Number(rijen), 0)).toBeGreaterThan(20_000)

  const there = await move(home, other, join(folder, 'heen.backup'))
  expect(await counted(there)).toEqual(before)
  expect(await schemaOf(there)).toBe(await schemaOf(home))

  const back = await move(there, own, join(folder, 'terug.backup'))
  expect(await counted(back)).toEqual(before)
  expect(await schemaOf(back)).toBe(await schemaOf(home))
})
