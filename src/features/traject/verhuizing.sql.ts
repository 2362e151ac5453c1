// The SQL of trajecten that go along when people move to another huishouden.

import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'

/** A running traject follows its inwoner; without `inwonerIds` every traject goes. Move the plan first. */
export const verhuisTrajecten = (
  tx: Tx,
  o: { vanId: string; naarId: string; inwonerIds?: readonly string[] },
): Promise<unknown> =>
  sql`
    update traject set huishouden_id = ${o.naarId}, plan_id = case
      when plan_id in (select id from plan where huishouden_id = ${o.naarId}) then plan_id end
    where huishouden_id = ${o.vanId} and (${o.inwonerIds ?? null}::uuid[] is null
      or (inwoner_id = any(${o.inwonerIds ?? null}::uuid[]) and status = 'lopend'))`.execute(tx)

/** A traject whose plan left with others goes on without it. */
export const ontkoppelTrajecten = (tx: Tx, o: { huishoudenId: string; planId: string }): Promise<unknown> =>
  sql`
    update traject set plan_id = null
    where huishouden_id = ${o.huishoudenId} and plan_id = ${o.planId} and status = 'lopend'`.execute(tx)

/** What runs under a plan that ends in another goes on under that one. */
export const trajectenNaarPlan = (tx: Tx, o: { vanPlanId: string; naarPlanId: string }): Promise<unknown> =>
  sql`update traject set plan_id = ${o.naarPlanId} where plan_id = ${o.vanPlanId} and status = 'lopend'`.execute(
    tx,
  )
