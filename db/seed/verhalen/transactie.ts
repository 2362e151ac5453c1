// A Database whose transactions are steps within one transaction that runs already, so that all of a load is kept or nothing.

import { CompiledQuery, Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import type pg from 'pg'
import type { Database } from '../../../src/platform/db.ts'
import type { DB } from '../../../src/platform/schema.d.ts'

/** In each step the rights of the application hold, as they would at its door; between the steps those of the owner. */
const stappen: Readonly<Record<string, string>> = {
  begin: 'savepoint stap; set local role keukentafel_app',
  commit: 'release savepoint stap; reset role',
  rollback: 'rollback to savepoint stap; reset role',
}

export function inEenTransactie(client: pg.Client): Database {
  const verbinding = {
    query: (tekst: string, waarden: unknown[]) =>
      stappen[tekst] ? client.query(stappen[tekst]) : client.query(tekst, waarden),
    release: () => {},
  } as unknown as PostgresPoolClient
  const pool: PostgresPool = { connect: async () => verbinding, end: async () => {}, options: {} }
  const kysely = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  return {
    transaction: ({ gemeenteId, medewerkerId = '' }, werk) =>
      kysely.transaction().execute(async (tx) => {
        const wie = `set local app.gemeente = '${gemeenteId}'; set local app.medewerker = '${medewerkerId}'`
        await tx.executeQuery(CompiledQuery.raw(wie))
        return werk(tx)
      }),
    ping: async () => {},
    close: async () => {},
  }
}
