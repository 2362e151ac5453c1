// The SQL of overleggen that go along when people move to another huishouden.

import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'

/** The overleg on a plan that moved, or all of them. Call it after the plannen. */
export const verhuisOverleggen = (
  tx: Tx,
  o: { vanId: string; naarId: string; isAlles: boolean },
): Promise<unknown> =>
  sql`
    update overleg set huishouden_id = ${o.naarId}
    where huishouden_id = ${o.vanId} and (${o.isAlles}
      or plan_id in (select id from plan where huishouden_id = ${o.naarId}))`.execute(tx)
