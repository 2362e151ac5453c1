// The SQL that holds a huishouden while work begins in it: nobody joins, parts or moves it meanwhile.

import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'

/**
 * Waits for who changes this huishouden, and lets them wait until this act is done.
 * Call it before anything is read: work that began in a huishouden that went up in another would be lost from view.
 */
export const houdHuishouden = (tx: Tx, id: string): Promise<unknown> =>
  sql`select 1 from huishouden where id = ${id} for share`.execute(tx)
