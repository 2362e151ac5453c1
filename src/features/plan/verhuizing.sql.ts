// The SQL of plannen when people move: to another huishouden, or what is in one goes on in another.

import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'

/** The plan that runs goes along, or every plan when the huishouden is no more. */
export const verhuisPlannen = (
  tx: Tx,
  o: { vanId: string; naarId: string; planId?: string },
): Promise<unknown> =>
  sql`
    update plan set huishouden_id = ${o.naarId}
    where huishouden_id = ${o.vanId} and (${o.planId ?? null}::uuid is null or id = ${o.planId ?? null})`.execute(
    tx,
  )

/** Doelen without a result go on in the other plan, behind its own; so do their afspraken and every open one. */
export async function verhuisDoelen(tx: Tx, o: { planId: string; inId: string }): Promise<void> {
  await sql`
    update doel set plan_id = ${o.inId},
      volgorde = volgorde + (select coalesce(max(volgorde), 0) from doel where plan_id = ${o.inId})
    where plan_id = ${o.planId} and resultaat is null`.execute(tx)
  await sql`
    update afspraak set plan_id = ${o.inId}
    where plan_id = ${o.planId}
      and (status = 'open' or doel_id in (select id from doel where plan_id = ${o.inId}))`.execute(tx)
}
