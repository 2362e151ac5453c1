// The SQL of grants on what was closed: they hold twelve months more, and then nobody sees it (access.md 2.4, O3).

import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { type Op, waarop } from './autorisatie.sql.ts'
import { jaarLater } from './autorisatie.ts'

/**
 * Lets every running grant on what was closed end after twelve months.
 * What another traject gave along on this one ends with that traject instead.
 */
export const begrensAutorisaties = (tx: Tx, op: Op, nu: Date): Promise<unknown> =>
  sql`update autorisatie a set tot = ${jaarLater(nu)}
    where ${waarop(op)} and a.tot is null and a.grondslag <> 'eerder_traject'`.execute(tx)

/** Takes that end back when it opens again; a grant that ended before stays ended, and noodtoegang ends when it would. */
export const verruimAutorisaties = (tx: Tx, op: Op, nu: Date): Promise<unknown> =>
  sql`update autorisatie a set tot = null where ${waarop(op)} and a.tot > ${nu}
    and a.grondslag not in ('noodtoegang', 'noodtoegang_met_tweede')`.execute(tx)
