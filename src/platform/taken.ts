// Work that runs by itself: pg-boss queues, sent inside our own transaction, with a short lease.

import { CompiledQuery } from 'kysely'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { asApplication, type Tx } from './db.ts'

export type Taken = {
  /** Puts a task in a queue; it exists when, and only when, this transaction commits. */
  stuur(tx: Tx, queue: string, gegevens: Readonly<Record<string, string | number>>): Promise<void>
  close(): Promise<void>
}
export type Gegevens = Readonly<Record<string, string | number>>
export type Taak = {
  readonly queue: string
  /** A moment in cron form (Europe/Amsterdam), for what runs by the clock. */
  readonly cron?: string
  /** Idempotent: the same task may come twice. Answers what is left of it, to be done as a task of its own. */
  readonly voer: (gegevens: Gegevens) => Promise<Gegevens | undefined>
}

const schema = 'pgboss'
// A task that is not ended within this time was lost with its process and comes again (the default is 900 s).
const leaseSeconds = 60

/** Makes the tables and queues, as the owner of the database. */
export async function migrateTaken(ownerUrl: string, queues: readonly string[]): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema, supervise: false, schedule: false, max: 2 })
  await boss.start()
  for (const queue of queues) {
    const options = {
      expireInSeconds: leaseSeconds,
      retryLimit: 20,
      retryDelay: 5,
      retryBackoff: true,
      retryDelayMax: 3600,
    }
    if (await boss.getQueue(queue)) await boss.updateQueue(queue, options)
    else await boss.createQueue(queue, options)
  }
  await boss.stop({ graceful: false })
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(`grant usage on schema ${schema} to keukentafel_app`)
  await client.query(
    `grant select, insert, update, delete on all tables in schema ${schema} to keukentafel_app`,
  )
  await client.query(`grant execute on all functions in schema ${schema} to keukentafel_app`)
  await client.end()
}

/** Opens the queues as the application role; with `taken` this process also works on them. */
export async function openTaken(o: {
  url: string
  isOwnRole: boolean
  taken: readonly Taak[]
  onError: (error: Error) => void
}): Promise<Taken> {
  const pool = new pg.Pool({ connectionString: o.url, max: 3, ...(o.isOwnRole ? {} : asApplication) })
  pool.on('error', o.onError)
  pool.on('connect', (client) => client.on('error', o.onError))
  const isWorker = o.taken.length > 0
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values as unknown[]) },
    schema,
    migrate: false,
    createSchema: false,
    supervise: isWorker,
    schedule: isWorker,
  })
  boss.on('error', o.onError)
  await boss.start()
  for (const taak of o.taken) {
    await boss.work<Record<string, string | number>>(
      taak.queue,
      { pollingIntervalSeconds: 1 },
      async (jobs) => {
        for (const job of jobs) {
          const rest = await taak.voer(job.data)
          if (rest) await boss.send(taak.queue, rest)
        }
      },
    )
    if (taak.cron) await boss.schedule(taak.queue, taak.cron, {}, { tz: 'Europe/Amsterdam' })
  }
  return {
    stuur: async (tx, queue, gegevens) => {
      const db = {
        executeSql: async (text: string, values?: unknown[]) => ({
          rows: (await tx.executeQuery(CompiledQuery.raw(text, values))).rows,
        }),
      }
      await boss.send(queue, gegevens, { db })
    },
    close: async () => {
      await boss.stop({ graceful: true, timeout: 5_000 })
      await pool.end()
    },
  }
}
