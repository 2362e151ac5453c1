// The SQL of gesprekken that go along with their melding, plan or traject to another huishouden.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'

/** Call it after the meldingen, plannen and trajecten have moved. */
export const verhuisGesprekken = (tx: Tx, o: { vanId: string; naarId: string }): Promise<unknown> =>
  sql`
    update gesprek set huishouden_id = ${o.naarId}
    where huishouden_id = ${o.vanId} and (
      melding_id in (select id from melding where huishouden_id = ${o.naarId})
      or plan_id in (select id from plan where huishouden_id = ${o.naarId})
      or traject_id in (select id from traject where huishouden_id = ${o.naarId}))`.execute(tx)

/**
 * What is still to be held or written down goes on in the plan that another ended in.
 * Answers by whom, as far as they cannot write it down there yet.
 */
export const gesprekkenNaarPlan = async (
  tx: Tx,
  o: { vanPlanId: string; naarPlanId: string },
): Promise<string[]> =>
  (
    await many<{ id: string }>(
      tx,
      sql`
      with verzet as (update gesprek set plan_id = ${o.naarPlanId}
        where plan_id = ${o.vanPlanId} and status in ('gepland', 'gevoerd') returning gemeente_id, behandelaar_id)
      select distinct v.behandelaar_id as id from verzet v where not exists (select from autorisatie a
        where a.gemeente_id = v.gemeente_id and a.plan_id = ${o.naarPlanId} and a.medewerker_id = v.behandelaar_id
          and a.tot is null and a.niveau in ('L3', 'L4'))`,
    )
  ).map(({ id }) => id)
