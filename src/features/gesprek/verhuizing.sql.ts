// The SQL of gesprekken that go along with their melding, plan or traject to another huishouden.

import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'

/** Call it after the meldingen, plannen and trajecten have moved. */
export const verhuisGesprekken = (tx: Tx, o: { vanId: string; naarId: string }): Promise<unknown> =>
  sql`
    update gesprek set huishouden_id = ${o.naarId}
    where huishouden_id = ${o.vanId} and (
      melding_id in (select id from melding where huishouden_id = ${o.naarId})
      or plan_id in (select id from plan where huishouden_id = ${o.naarId})
      or traject_id in (select id from traject where huishouden_id = ${o.naarId}))`.execute(tx)
