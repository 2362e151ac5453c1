// Who owns a running server: whoever holds its lock, on a connection that ends when the process ends.
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { OWNER } from './cluster.ts'
import type { Postmaster } from './postmaster.ts'

/** The lock of design/architecture.md, "The embedded server"; any number does, as long as nobody else uses it. */
const LOCK = 20_260_101

// Where nobody works and which nobody drops: advisory locks count per database.
const MAINTENANCE = 'postgres'

/** The connection string over the socket of this server; the port is named, or PGPORT would change it. */
export const connectionString = (server: Postmaster, database: string): string =>
  `postgresql://${OWNER}@${encodeURIComponent(server.socket)}:5432/${database}`

/** Whether an error only says that the server is not there yet, or no longer. */
export function isPassing(error: { code?: string; message: string }): boolean {
  // 57P03: it is starting, recovering or stopping. 57P01: it stopped while we were in.
  const codes = ['57P03', '57P01', 'ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE']
  return codes.includes(error.code ?? '') || error.message.startsWith('Connection terminated')
}

/** A connection, or undefined while the server does not answer yet or no longer. */
export async function connect(server: Postmaster): Promise<pg.Client | undefined> {
  if (!server.socket) return undefined
  const client = new pg.Client({
    connectionString: connectionString(server, MAINTENANCE),
    application_name: 'keukentafel-eigenaar',
  })
  // A broken connection shows in the query on it, or in its 'end'.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    if (isPassing(error as Error)) return undefined
    throw error
  }
}

const tryLock = async (client: pg.Client): Promise<boolean> =>
  (await client.query('select pg_try_advisory_lock($1) as got', [LOCK])).rows[0].got

/** Makes the database when absent; two at once may try. */
export async function ensureDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [OWNER])
  if (rowCount) return
  await client.query(`create database ${OWNER}`).catch((error) => {
    // 42P04 duplicate_database, 23505 on its unique index.
    if (error.code !== '42P04' && error.code !== '23505') throw error
  })
}

/** Ownership of a running server until it is let go. */
export type Ownership = { release(): Promise<void> }

/** Takes ownership; undefined, and the connection closed, when another process has it. */
export async function own(server: Postmaster, client: pg.Client): Promise<Ownership | undefined> {
  if (!(await tryLock(client))) {
    await client.end()
    return undefined
  }
  let current = client
  let released = false
  const keep = (held: pg.Client) => {
    current = held
    held.once('end', () => void regain())
  }
  // After a crash of one of its processes the server breaks all connections and goes on: so do we, as its owner.
  const regain = async () => {
    for (let attempt = 0; attempt < 150 && !released; attempt++) {
      await pause(200, undefined, { ref: false })
      const again = await connect(server).catch(() => undefined)
      if (!again) continue
      if (!released && (await tryLock(again).catch(() => false))) return keep(again)
      await again.end().catch(() => undefined)
    }
  }
  keep(client)
  return {
    async release() {
      released = true
      await current.end().catch(() => undefined)
    },
  }
}
