// Prepared statements under Kysely: a query that comes again is not planned again.
// Planning a page's joins under row security cost more than running them (measured by `npm run bench`).

import { createHash } from 'node:crypto'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'

// Only what the planner works on: `set local` and `begin` cannot be prepared, nor can two statements at once.
const plannable = /^\s*(select|with|insert|update|delete|\()/i

/** As many different queries as one connection keeps; far more than the application has. */
const most = 1_000

const names = new Map<string, string>()

/** The name of this query on every connection, the same for the same text; undefined for what is not prepared. */
function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known) return known
  if (names.size >= most || !plannable.test(text)) return undefined
  const name = createHash('sha1').update(text).digest('hex')
  names.set(text, name)
  return name
}

/** The pool, with clients that prepare. A client keeps its wrapper, so that Kysely recognises it. */
export function preparing(pool: pg.Pool): PostgresPool {
  const wrapped = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return {
    options: {},
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect()
      const known = wrapped.get(client) ?? wrap(client)
      wrapped.set(client, known)
      return known
    },
  } as PostgresPool
}

/** The answer to what was not sent by itself. */
const unsent = (command: string) => Promise.resolve({ command, rowCount: null, rows: [] })

/**
 * `begin` waits for the statement after it and goes along with that: one round trip less for every transaction (docs/bench.md).
 * When the two fail nothing of the transaction has run, and what follows is the rollback.
 */
function wrap(client: pg.PoolClient): PostgresPoolClient {
  let begins = false
  const query = async (text: unknown, values?: unknown[]) => {
    if (text === 'begin') {
      begins = true
      return unsent('BEGIN')
    }
    const first = begins
    begins = false
    if (first && text === 'rollback') return unsent('ROLLBACK')
    const name = typeof text === 'string' ? nameOf(text) : undefined
    if (first && !name && !values?.length) return client.query(`begin; ${text}`)
    if (first) await client.query('begin')
    return name
      ? client.query({ name, text: text as string, values: values ?? [] })
      : client.query(text as string, values)
  }
  return new Proxy(client, {
    get(target, key) {
      if (key === 'query') return query
      const value = Reflect.get(target, key, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  }) as unknown as PostgresPoolClient
}
