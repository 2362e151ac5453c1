// The SQL of grants that go along when one plan ends in another.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'

/**
 * Who could work in the plan that ends sees the plan it ends in: its doelen and afspraken (L2), under the same wet.
 * Who only came along to a gesprek keeps that as the reason, so that it ends when the gesprek is called off.
 * What is more than that is asked for there; who sees it already gets nothing twice, and who was only asked to lead gets nothing.
 */
export async function geefDoor(
  tx: Tx,
  o: { vanPlanId: string; naarPlanId: string; op: Date; gebeurtenisId: string },
  nieuwId: () => string,
): Promise<void> {
  const houders = await many<{ id: string }>(
    tx,
    sql`
    select a.id from autorisatie a
    where a.plan_id = ${o.vanPlanId} and a.tot is null and a.niveau in ('L2', 'L3', 'L4') and not starts_with(a.grondslag, 'aanbod_') and not exists (
      select from autorisatie b where b.gemeente_id = a.gemeente_id and b.plan_id = ${o.naarPlanId} and b.tot is null
        and b.medewerker_id is not distinct from a.medewerker_id and b.team_id is not distinct from a.team_id)`,
  )
  for (const { id } of houders) {
    await sql`
      insert into autorisatie (gemeente_id, id, medewerker_id, team_id, plan_id, niveau, wet, doel, grondslag, van, gebeurtenis_id)
      select gemeente_id, ${nieuwId()}, medewerker_id, team_id, ${o.naarPlanId}, 'L2', wet, doel,
        case when ${isMeegekomen} then grondslag else 'plan_opgegaan' end, ${o.op},
        case when ${isMeegekomen} then gebeurtenis_id else ${o.gebeurtenisId} end
      from autorisatie where id = ${id}`.execute(tx)
  }
}

const isMeegekomen = sql`grondslag = 'gezamenlijk_gesprek'`
