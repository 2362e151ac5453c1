// A real installation for the benches: the embedded server with fsync on, and the demo municipality at full size.

import { randomUUID } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { laadDemo } from '../db/seed/demo.ts'
import type { Context } from '../src/context.ts'
import { medewerkerMetSub } from '../src/features/medewerker/medewerker.sql.ts'
import type { Medewerker } from '../src/features/medewerker/medewerker.ts'
import { queues } from '../src/jobs.ts'
import { systemClock, systemIds } from '../src/platform/clock.ts'
import { openDatabase } from '../src/platform/db.ts'
import { removeEmbedded, startEmbedded } from '../src/platform/embedded.ts'
import { createLog } from '../src/platform/log.ts'
import { migrate } from '../src/platform/migrate.ts'
import { createOidc } from '../src/platform/oidc.ts'
import { openOpslag } from '../src/platform/opslag.ts'
import { openSleutels } from '../src/platform/sleutels.ts'
import { migrateTaken, openTaken } from '../src/platform/taken.ts'
import { openWaarmerk } from '../src/platform/waarmerk/openen.ts'
import { wislijstMap } from '../src/platform/wislijst.ts'

export type Omgeving = {
  readonly ctx: Context
  readonly dataDir: string
  /** Of the owner. */
  readonly url: string
  /** A connection as the owner: no row security, for the hand-written side of a comparison. */
  readonly hand: pg.Client
  medewerker(sub: string): Promise<Medewerker>
  stop(): Promise<void>
}

/** Starts everything and loads the demo; says what it does. */
export async function openOmgeving(zeg: (zin: string) => void): Promise<Omgeving> {
  const dataDir = await mkdtemp(join(tmpdir(), 'keukentafel-bench-'))
  const server = await startEmbedded({ dataDir, voortgang: zeg })
  if (!server.ok) throw new Error(server.reason)
  const { url } = server.value
  await migrate(url)
  await migrateTaken(url, queues)
  const onError = (error: Error) => console.error(error.message)
  const db = openDatabase({ url, isOwnRole: false, onError })
  const taken = await openTaken({ url, isOwnRole: false, taken: [], onError })
  const ctx = await contextVan({ db, taken, dataDir })
  await laadDemo(ctx, url, zeg)
  const hand = new pg.Client({ connectionString: url })
  await hand.connect()
  await hand.query('analyze')
  return {
    ctx,
    dataDir,
    url,
    hand,
    medewerker: async (sub) => {
      const dag = new Date().toISOString().slice(0, 10)
      const gevonden = await db.transaction({ gemeenteId: 1 }, (tx) => medewerkerMetSub(tx, sub, dag))
      if (!gevonden) throw new Error(`no persona ${sub}`)
      return gevonden
    },
    stop: async () => {
      await taken.close()
      await db.close()
      await hand.end()
      await server.value.stop()
      await removeEmbedded(dataDir)
    },
  }
}

async function contextVan(o: Pick<Context, 'db' | 'taken'> & { dataDir: string }): Promise<Context> {
  const base = new URL('http://localhost:3000')
  const sleutels = await openSleutels(join(o.dataDir, 'sleutels'))
  return {
    ...o,
    brp: undefined,
    clock: systemClock,
    ids: systemIds(systemClock),
    log: createLog('silent'),
    oidc: createOidc({
      issuer: new URL('http://127.0.0.1:9'),
      clientId: 'bench',
      redirectUri: new URL('/inloggen/terug', base),
    }),
    sleutels,
    opslag: openOpslag(o.dataDir, sleutels),
    waarmerk: await openWaarmerk(o.dataDir),
    wislijst: wislijstMap(o.dataDir),
    virusscan: undefined,
    base,
    isDemo: true,
    inrichtcode: undefined,
    gemeenteVan: async () => 1,
  }
}

export const nieuweSleutel = (): string => randomUUID()
