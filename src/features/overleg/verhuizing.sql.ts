// The SQL of overleggen that go along when people move to another huishouden, or their plan ends in another.

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

/** What is planned goes on in the plan that another ended in; what was held stays with what it was about. */
export const overleggenNaarPlan = (tx: Tx, o: { vanPlanId: string; naarPlanId: string }): Promise<unknown> =>
  sql`update overleg set plan_id = ${o.naarPlanId} where plan_id = ${o.vanPlanId} and status = 'gepland'`.execute(
    tx,
  )
