// All SQL of the versies of a plan that were kept.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Inhoud } from './versie.ts'

export type VersieRij = {
  versie: number
  inhoud: Inhoud
  gedeeldOp: Date
  /** From when it held; empty when nobody agreed to it. */
  vastgesteldOp: Date | null
  door: string
}

/** Every versie that was given to read, the last one first. */
export const versiesVan = (tx: Tx, planId: string): Promise<VersieRij[]> =>
  many(
    tx,
    sql`
    select v.versie, v.inhoud, v.gedeeld_op as "gedeeldOp", v.vastgesteld_op as "vastgesteldOp", m.naam as door
    from plan_versie v join medewerker m on m.gemeente_id = v.gemeente_id and m.id = v.door_id
    where v.plan_id = ${planId} order by v.versie desc`,
  )

/** Keeps what was given to read now; given once more without a change it stays as it was. */
export const insertVersie = (
  tx: Tx,
  o: { gemeenteId: number; planId: string; versie: number; inhoud: Inhoud; op: Date; doorId: string },
): Promise<unknown> =>
  sql`
    insert into plan_versie (gemeente_id, plan_id, versie, inhoud, gedeeld_op, door_id)
    values (${o.gemeenteId}, ${o.planId}, ${o.versie}, ${JSON.stringify(o.inhoud)}::jsonb, ${o.op}, ${o.doorId})
    on conflict do nothing`.execute(tx)

/** From now on this versie holds. */
export const markVastgesteld = (tx: Tx, o: { planId: string; versie: number; op: Date }): Promise<unknown> =>
  sql`update plan_versie set vastgesteld_op = ${o.op}
    where plan_id = ${o.planId} and versie = ${o.versie} and vastgesteld_op is null`.execute(tx)
