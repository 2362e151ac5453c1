// The one way to the database: a transaction that carries the identity of who acts.

import { CompiledQuery, Kysely, PostgresDialect, type RawBuilder, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { preparing } from './prepared.ts'
import type { DB } from './schema.d.ts'

export type Tx = Transaction<DB>

/** In whose name a transaction runs; `medewerkerId` is undefined when the system itself acts. */
export type Identity = {
  readonly gemeenteId: number
  readonly medewerkerId?: string | undefined
  /** All it reads is of one moment, whatever others change meanwhile. */
  readonly isMomentopname?: boolean
  /** It reads for the public: as the role that may select what was published, and nothing else. */
  readonly isOpenbaar?: boolean
  /** Given when it only reads: then row security shows no more than the grants that hold for these teams at this moment. */
  readonly inzien?:
    | {
        readonly teamIds: readonly string[]
        readonly nu: Date
        /** The huishoudens of which this reader sees nothing, whatever they hold (access.md H2, H3). */
        readonly uitgesloten?: readonly string[]
        /** The dossier that is open: whether this reader may is asked once, not at every row of it. */
        readonly huishoudenId?: string | undefined
      }
    | undefined
}

export type Database = {
  /** Runs `work` in one transaction as the application role; commits when it resolves, rolls back when it throws. */
  transaction<T>(identity: Identity, work: (tx: Tx) => Promise<T>): Promise<T>
  /** Answers when the database answers. */
  ping(): Promise<void>
  close(): Promise<void>
}

// Dates stay 'YYYY-MM-DD' and counts become numbers: a day has no time zone, and no count of ours passes 2^53.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** Takes the application role at the start of a connection, for an installation that gives no connection of its own. */
export const asApplication = { options: '-c role=keukentafel_app' }

/** Opens the pool for the application role; with a connection string of its own the role is that connection's. */
export function openDatabase(o: {
  url: string
  isOwnRole: boolean
  max?: number
  onError?: (error: Error) => void
}): Database {
  const pool = new pg.Pool({
    connectionString: o.url,
    max: o.max ?? 10,
    connectionTimeoutMillis: 5_000,
    // One stuck lock or forgotten transaction must not drain the pool for everybody (reliability.md T38).
    statement_timeout: 30_000,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 60_000,
    ...(o.isOwnRole ? {} : asApplication),
  })
  // An idle connection that breaks must not end the process; the next query gets a new one or fails itself.
  const onError = (error: Error) => o.onError?.(error)
  pool.on('error', onError)
  // A connection in use that breaks tells so itself as well; without a listener that would end the process.
  pool.on('connect', (client) => client.on('error', onError))
  const kysely = new Kysely<DB>({ dialect: new PostgresDialect({ pool: preparing(pool) }) })
  return {
    transaction: (identity, work) =>
      begin(kysely, identity).execute(async (tx) => {
        await tx.executeQuery(CompiledQuery.raw(setIdentity(identity)))
        return work(tx)
      }),
    ping: async () => void (await kysely.executeQuery(CompiledQuery.raw('select 1'))),
    close: () => kysely.destroy(),
  }
}

const begin = (kysely: Kysely<DB>, { isMomentopname }: Identity) =>
  isMomentopname ? kysely.transaction().setIsolationLevel('repeatable read') : kysely.transaction()

/** `SET LOCAL` takes no parameters, so the two values are checked before they are quoted. */
function setIdentity({ gemeenteId, medewerkerId, inzien, isOpenbaar }: Identity): string {
  if (!Number.isSafeInteger(gemeenteId)) throw new Error('gemeente is not a number')
  if (medewerkerId !== undefined && !/^[0-9a-f-]{36}$/.test(medewerkerId))
    throw new Error('medewerker is not an id')
  // A table that somebody left in the temporary schema of this connection is found after ours, never instead of it (test/ac9.test.ts).
  // One plan per query, made once: with row security on eight joins, planning costs ten times the running (docs/bench.md).
  return `set local app.gemeente = '${gemeenteId}'; set local app.medewerker = '${medewerkerId ?? ''}'; set local search_path = public, pg_temp; set local plan_cache_mode = force_generic_plan${inzien ? `; set local app.bereik = 'inzien'; set local app.teams = '{${inzien.teamIds.join(',')}}'; set local app.nu = '${inzien.nu.toISOString()}'; set local app.uitgesloten = '{${(inzien.uitgesloten ?? []).join(',')}}'; set local app.huishouden = ''${opened(inzien.huishoudenId)}` : ''}${isOpenbaar ? '; set local role keukentafel_openbaar' : ''}`
}

/** The dossier that is open, if this reader holds a grant there: judged once per transaction (decision 0013, 9). */
const opened = (huishoudenId: string | undefined): string =>
  huishoudenId === undefined
    ? ''
    : `; select set_config('app.huishouden', '${huishoudenId}', true) where heeft_autorisatie_in('${huishoudenId}')`

/** All rows of a query written as SQL. */
export const many = async <Row>(tx: Tx, query: RawBuilder<unknown>): Promise<Row[]> =>
  (await query.execute(tx)).rows as Row[]

/** All rows of a text with numbered parameters, for the few queries that are asked so often that composing them shows. */
export const manyOf = async <Row>(tx: Tx, text: string, values: readonly unknown[]): Promise<Row[]> =>
  (await tx.executeQuery(CompiledQuery.raw(text, [...values]))).rows as Row[]

/** The first row, or undefined when there is none. */
export const maybe = async <Row>(tx: Tx, query: RawBuilder<unknown>): Promise<Row | undefined> =>
  ((await query.execute(tx)).rows as Row[])[0]

/** The one row that must be there; throws when it is not, for that is a bug. */
export async function one<Row>(tx: Tx, query: RawBuilder<unknown>): Promise<Row> {
  const row = await maybe<Row>(tx, query)
  if (row === undefined) throw new Error('a row that must exist was not found')
  return row
}

const sloten = { lezen: sql`for share`, wijzigen: sql`for no key update`, eindigen: sql`for update` } as const

/**
 * Holds one row of this table until the transaction ends; read it afterwards, for one that waited sees what was before.
 * `lezen`: others may hold it so too, nobody changes it. `wijzigen`: one at a time, what points to it goes on. `eindigen`: that waits as well.
 */
export const lockRij = (
  tx: Tx,
  tabel: string,
  { id, om }: { readonly id: string; readonly om: keyof typeof sloten },
): Promise<unknown> => sql`select 1 from ${sql.table(tabel)} where id = ${id} ${sloten[om]}`.execute(tx)
