// The SQL of overdrachten that go along when people move to another huishouden.

import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'

/**
 * The overdracht of a melding, traject or plan that moved, or all of them. Call it after those.
 * One from a plan that waits for an answer is about a person: it goes where that person goes, or the work would begin where nobody lives.
 */
export const verhuisOverdrachten = (
  tx: Tx,
  o: { vanId: string; naarId: string; isAlles: boolean; inwonerIds: readonly string[] },
): Promise<unknown> =>
  sql`
    update overdracht set huishouden_id = ${o.naarId}
    where huishouden_id = ${o.vanId} and (${o.isAlles}
      or melding_id in (select id from melding where huishouden_id = ${o.naarId})
      or traject_id in (select id from traject where huishouden_id = ${o.naarId})
      or case when plan_id is not null and status = 'aangeboden' then inwoner_id = any(${o.inwonerIds}::uuid[])
        else plan_id in (select id from plan where huishouden_id = ${o.naarId}) end)`.execute(tx)
