// Counts what is asked of the database, so that a page can be shown to cost the same however much is on it.

import type { KyselyPlugin } from 'kysely'
import type { Database, Tx } from '../../src/platform/db.ts'
import type { TestApp } from './app.ts'

/** The number of queries of one request, the session and the log of who looked included. */
export async function telVragen(app: TestApp, werk: () => Promise<unknown>): Promise<number> {
  let aantal = 0
  const teller: KyselyPlugin = {
    transformQuery: ({ node }) => {
      aantal += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  const { db } = app.ctx
  const tellend: Database = {
    ...db,
    transaction: (identity, work) => db.transaction(identity, (tx) => work(tx.withPlugin(teller) as Tx)),
  }
  Object.assign(app.ctx, { db: tellend })
  await werk().finally(() => Object.assign(app.ctx, { db }))
  return aantal
}
