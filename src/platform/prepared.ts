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

function wrap(client: pg.PoolClient): PostgresPoolClient {
  return new Proxy(client, {
    get(target, key) {
      if (key !== 'query') {
        const value = Reflect.get(target, key, target)
        return typeof value === 'function' ? value.bind(target) : value
      }
      return (text: unknown, values?: unknown[]) => {
        const name = typeof text === 'string' ? nameOf(text) : undefined
        return name
          ? target.query({ name, text: text as string, values: values ?? [] })
          : target.query(text as string, values)
      }
    },
  }) as unknown as PostgresPoolClient
}
