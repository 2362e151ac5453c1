// The SQL of meldingen that go along when people move to another huishouden.

import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'

/** From where to where, and whose; without `inwonerIds` everything, also what is closed. */
export type Verhuizing = {
  readonly vanId: string
  readonly naarId: string
  readonly inwonerIds?: readonly string[]
}

/**
 * An open melding follows its inwoner; what was closed stays where they lived.
 * Its plan goes along only when that plan is of the new huishouden, so move the plan first.
 */
export const verhuisMeldingen = (tx: Tx, { vanId, naarId, inwonerIds }: Verhuizing): Promise<unknown> =>
  sql`
    update melding set huishouden_id = ${naarId}, plan_id = case
      when plan_id in (select id from plan where huishouden_id = ${naarId}) then plan_id end
    where huishouden_id = ${vanId} and (${inwonerIds ?? null}::uuid[] is null
      or (inwoner_id = any(${inwonerIds ?? null}::uuid[]) and status in ('ontvangen', 'gescreend')))`.execute(
    tx,
  )

/** A melding whose plan left with others is no longer answered by it. */
export const ontkoppelMeldingen = (tx: Tx, o: { huishoudenId: string; planId: string }): Promise<unknown> =>
  sql`
    update melding set plan_id = null
    where huishouden_id = ${o.huishoudenId} and plan_id = ${o.planId} and status in ('ontvangen', 'gescreend')`.execute(
    tx,
  )

/** What runs under a plan that ends in another goes on under that one. */
export const meldingenNaarPlan = (tx: Tx, o: { vanPlanId: string; naarPlanId: string }): Promise<unknown> =>
  sql`update melding set plan_id = ${o.naarPlanId} where plan_id = ${o.vanPlanId} and status in ('ontvangen', 'gescreend')`.execute(
    tx,
  )
