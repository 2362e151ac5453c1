// All SQL of Positieve Gezondheid.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Gezondheidsbeeld } from './gezondheidsbeeld.ts'

/** The pictures of a plan, the first one first. */
export const beeldenVan = (tx: Tx, planId: string): Promise<Gezondheidsbeeld[]> =>
  many(
    tx,
    sql`
    select id, inwoner_id as "inwonerId", op, toelichting, versie, jsonb_build_object('lichaamsfuncties', lichaamsfuncties,
      'mentaal_welbevinden', mentaal_welbevinden, 'zingeving', zingeving, 'kwaliteit_van_leven', kwaliteit_van_leven,
      'meedoen', meedoen, 'dagelijks_functioneren', dagelijks_functioneren) as punten
    from gezondheidsbeeld where plan_id = ${planId} order by op, id`,
  )

/** A new picture, or the same one drawn again. */
export const saveBeeld = (
  tx: Tx,
  o: { gemeenteId: number; planId: string; doorId: string },
  b: Gezondheidsbeeld,
): Promise<unknown> => {
  const rij = {
    inwoner_id: b.inwonerId,
    op: b.op,
    ...b.punten,
    toelichting: b.toelichting,
    door_id: o.doorId,
    versie: b.versie,
  }
  return tx
    .insertInto('gezondheidsbeeld')
    .values({ gemeente_id: o.gemeenteId, id: b.id, plan_id: o.planId, ...rij })
    .onConflict((conflict) => conflict.columns(['gemeente_id', 'id']).doUpdateSet(rij))
    .execute()
}
