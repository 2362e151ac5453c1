// All SQL of evaluaties and the scores in them.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Vervolg } from './evaluatie.ts'
import type { Terugblik } from './evalueren.ts'

export type EvaluatieRij = {
  id: string
  gehoudenOp: Datum
  bevindingen: string
  vervolg: Vervolg
  door: string
  /** What was done about it, when it asked for more or less support. */
  opvolging: string | null
}

/** The evaluaties of a plan, the last one first. */
export const evaluatiesVan = (tx: Tx, planId: string): Promise<EvaluatieRij[]> =>
  many(
    tx,
    sql`
    select e.id, e.gehouden_op as "gehoudenOp", e.bevindingen, e.vervolg, e.opvolging, m.naam as door
    from evaluatie e join medewerker m on m.gemeente_id = e.gemeente_id and m.id = e.door_id
    where e.plan_id = ${planId} order by e.gehouden_op desc, e.id desc`,
  )

export async function insertEvaluatie(
  tx: Tx,
  e: Omit<EvaluatieRij, 'door' | 'opvolging'> & { gemeenteId: number; planId: string; doorId: string },
  scores: Terugblik['scores'],
): Promise<void> {
  await tx
    .insertInto('evaluatie')
    .values({
      gemeente_id: e.gemeenteId,
      id: e.id,
      plan_id: e.planId,
      gehouden_op: e.gehoudenOp,
      bevindingen: e.bevindingen,
      vervolg: e.vervolg,
      door_id: e.doorId,
    })
    .execute()
  if (scores.length === 0) return
  await tx
    .insertInto('evaluatie_score')
    .values(
      scores.map((s) => ({
        gemeente_id: e.gemeenteId,
        evaluatie_id: e.id,
        doel_id: s.doelId,
        score: s.score,
      })),
    )
    .execute()
}

export const saveOpvolging = (
  tx: Tx,
  o: { id: string; opvolging: string; op: Date; doorId: string },
): Promise<unknown> =>
  sql`update evaluatie set opvolging = ${o.opvolging}, opgevolgd_op = ${o.op}, opgevolgd_door_id = ${o.doorId}
    where id = ${o.id}`.execute(tx)
