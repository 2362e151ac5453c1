// The database that comes along: starts, adopts or joins the PostgreSQL server of a data folder (design/architecture.md).
import { mkdir, readFile, realpath, rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { binaries, type Version } from './embedded/binaries.ts'
import { clusterOf, OWNER } from './embedded/cluster.ts'
import { EmbeddedFailure } from './embedded/failure.ts'
import {
  connect,
  connectionString,
  ensureDatabase,
  isPassing,
  type Ownership,
  own,
} from './embedded/ownership.ts'
import { findPlace, logFile, store } from './embedded/place.ts'
import {
  type Launch,
  launch,
  type Postmaster,
  runningPostmaster,
  stopPostmaster,
} from './embedded/postmaster.ts'
import { done, type Result, refused } from './result.ts'

/** `url` is the owner's connection string; `stop` waits until the server is down, when it is ours to stop. */
export type EmbeddedServer = { readonly url: string; stop(): Promise<void> }

export type EmbeddedOrder = {
  readonly dataDir: string
  readonly voortgang: (zin: string) => void
  readonly fsync?: boolean
  readonly versie?: Version
}

/** How long a start waits for a previous owner that is finishing, in milliseconds. */
const FAREWELL = 2_500

/** Recovery after a crash may take minutes; a server that answers nothing for so long is not coming. */
const PATIENCE = 5 * 60_000

/** A server that stops at once is tried again this often: another start, or a killed server's last process, was there. */
const TRIES = 12

/**
 * Starts the server of this folder and owns it, or adopts one that runs without an owner.
 * Refuses when another process owns it; throws EmbeddedFailure (a Dutch sentence) when it cannot run here.
 */
export async function startEmbedded(order: EmbeddedOrder): Promise<Result<EmbeddedServer, 'map_in_gebruik'>> {
  const { server, stop } = await attend(order, FAREWELL)
  return stop ? done({ url: connectionString(server, OWNER), stop }) : refused('map_in_gebruik')
}

/** For command-line tools: joins the server of another process and leaves it running, else starts it for their time. */
export async function joinEmbedded(order: EmbeddedOrder): Promise<EmbeddedServer> {
  const { server, stop } = await attend(order, 0)
  return { url: connectionString(server, OWNER), stop: stop ?? (async () => undefined) }
}

/** Stops the server of this folder, whoever owns it, and removes its data for good: for throw-away clusters. */
export async function removeEmbedded(dataDir: string): Promise<void> {
  const place = await findPlace(dataDir)
  if (place) await stopPostmaster(place.cluster)
  // The link first: another process then finds no cluster, where it would else find a broken one.
  await rm(dataDir, { recursive: true, force: true })
  if (place) await rm(place.cluster, { recursive: true, force: true })
}

type Attended = { readonly server: Postmaster; readonly stop?: () => Promise<void> }

/** A server that answers, with the right to stop it when no other process owns it for `farewell` milliseconds. */
async function attend(order: EmbeddedOrder, farewell: number): Promise<Attended> {
  const ready = await makeReady(order)
  const adopted = await runningPostmaster(ready.place.cluster)
  const deadline = Date.now() + farewell
  for (;;) {
    const { server, client } = await reach(ready)
    const claim = await ensureDatabase(client)
      .then(() => own(server, client))
      .catch((error) => {
        // The previous owner stopped the server under our hands: the next round starts it again.
        if (!isPassing(error)) throw error
        return 'again' as const
      })
    if (claim === 'again') continue
    if (claim) {
      if (adopted?.pid === server.pid) order.voortgang('De databaseserver draaide nog en is overgenomen.')
      return { server, stop: stopOnce(ready.place.cluster, claim) }
    }
    if (Date.now() > deadline) return { server }
    await pause(100)
  }
}

async function makeReady({ dataDir, voortgang, fsync = true, versie = 18 }: EmbeddedOrder): Promise<Launch> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const folder = await realpath(dataDir)
  const programs = await binaries(versie, store())
  const place = await clusterOf({ dataDir: folder, programs, version: versie, fsync, voortgang })
  return { place, programs, log: logFile(folder), fsync }
}

/** The running server and a connection to it; starts it when it does not run. */
async function reach(ready: Launch): Promise<{ server: Postmaster; client: pg.Client }> {
  const patience = Date.now() + PATIENCE
  let started: { readonly ended: boolean } | undefined
  let wait = 15
  // Each question while it recovers is a line in its log: fewer of them as it takes longer.
  for (let tries = 0; Date.now() < patience; await pause(wait), wait = Math.min(wait * 1.2, 1_000)) {
    const server = await runningPostmaster(ready.place.cluster)
    const client = server && (await connect(server))
    if (client) return { server, client }
    if (server || started?.ended === false) continue
    if (tries === TRIES) break
    if (tries > 0) await pause(500)
    tries += 1
    started = await launch(ready)
  }
  const said = (await readFile(ready.log, 'utf8')).trimEnd().split('\n').slice(-3).join('\n')
  throw new EmbeddedFailure(`De databaseserver start niet. Het laatste wat hij zegt (${ready.log}):\n${said}`)
}

/** Stopping twice, as on a repeated Ctrl-C, is stopping once. */
function stopOnce(cluster: string, ownership: Ownership): () => Promise<void> {
  let stopping: Promise<void> | undefined
  const stop = async () => {
    const down = stopPostmaster(cluster)
    await ownership.release()
    await down
  }
  return () => {
    stopping ??= stop()
    return stopping
  }
}
