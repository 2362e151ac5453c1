// All SQL of doelen: what the people of a plan want to reach, and where they stand.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { DoelEinde } from './doelafsluiten.ts'
import type { Doel, Resultaat } from './plan.ts'

export type DoelRij = Doel & {
  inwoner: string
  /** The score at the last evaluatie. */
  nuScore: number | null
  eindScore: number | null
  resultaat: Resultaat | null
  /** Why it was not reached. */
  reden: string | null
  isDichtVoorOuders: boolean
}

/** The doelen of a plan in their own order. */
export const doelenVan = (tx: Tx, planId: string): Promise<DoelRij[]> =>
  many(
    tx,
    sql`
    select d.id, d.inwoner_id as "inwonerId", coalesce(nullif(concat_ws(' ', i.voornamen, i.voorvoegsel, i.geslachtsnaam), ''),
        case when i.is_verwacht then 'Verwacht kind' else 'Naam onbekend' end) as inwoner,
      d.leefgebied, d.wet, d.woorden, d.waarom, d.start_score as "startScore", d.streef_score as "streefScore",
      d.eind_score as "eindScore", d.resultaat, d.reden,
      exists (select from kindzegel k where k.gemeente_id = d.gemeente_id and k.doel_id = d.id and k.is_dicht) as "isDichtVoorOuders",
      (select s.score from evaluatie_score s join evaluatie e on e.gemeente_id = s.gemeente_id and e.id = s.evaluatie_id
        where s.gemeente_id = d.gemeente_id and s.doel_id = d.id order by e.gehouden_op desc, e.id desc limit 1) as "nuScore"
    from doel d join inwoner i on i.gemeente_id = d.gemeente_id and i.id = d.inwoner_id
    where d.plan_id = ${planId} order by d.volgorde, d.id`,
  )

/** Puts doelen behind those that are there. */
export const insertDoelen = async (
  tx: Tx,
  o: { gemeenteId: number; planId: string },
  doelen: readonly Doel[],
): Promise<void> => {
  if (doelen.length === 0) return
  await tx
    .insertInto('doel')
    .values(
      doelen.map((d, at) => ({
        gemeente_id: o.gemeenteId,
        id: d.id,
        plan_id: o.planId,
        ...velden(d),
        volgorde: sql<number>`(select coalesce(max(volgorde), 0) from doel where plan_id = ${o.planId}) + ${at + 1}`,
      })),
    )
    .execute()
}

const velden = (d: Doel) => ({
  inwoner_id: d.inwonerId,
  leefgebied: d.leefgebied,
  wet: d.wet,
  woorden: d.woorden,
  waarom: d.waarom,
  start_score: d.startScore,
  streef_score: d.streefScore,
})

export const saveDoel = (tx: Tx, d: Doel): Promise<unknown> =>
  tx.updateTable('doel').set(velden(d)).where('id', '=', d.id).execute()

/** Takes a doel out of a plan that does not run yet, with its afspraken. */
export const deleteDoel = (tx: Tx, id: string): Promise<unknown> =>
  sql`delete from doel where id = ${id}`.execute(tx)

/** How each doel ended. */
export const saveEinden = (tx: Tx, einden: readonly DoelEinde[], op: Date): Promise<unknown> =>
  sql`update doel set resultaat = e.resultaat, eind_score = e.score, reden = e.reden, afgesloten_op = ${op}
    from jsonb_to_recordset(${JSON.stringify(einden)}::jsonb) as e ("doelId" uuid, resultaat text, score integer, reden text)
    where doel.id = e."doelId"`.execute(tx)

/** It was not done after all. */
export const deleteEinde = (tx: Tx, id: string): Promise<unknown> =>
  sql`update doel set resultaat = null, eind_score = null, reden = null, afgesloten_op = null where id = ${id}`.execute(
    tx,
  )
