// The SQL of what there is to tell of what was tried: each closed thing by its id alone, so that one page of it is read in full.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Eerder } from './eerder.ts'

export type Genoemd = Pick<Eerder, 'id' | 'wat' | 'vraagId' | 'meldingId' | 'planId' | 'trajectId'>

/** Newest first, as eerderVan tells it; who may see which, is decided per thing. */
export const eerderLijst = (tx: Tx, huishoudenId: string): Promise<Genoemd[]> =>
  many(
    tx,
    sql`
    select id, wat, vraag_id as "vraagId", melding_id as "meldingId", plan_id as "planId", traject_id as "trajectId"
    from (
      select x.id, 'traject' as wat, x.vraag_id, x.afgesloten_op as op, null::uuid as melding_id, null::uuid as plan_id, x.id as traject_id
      from traject x where x.huishouden_id = ${huishoudenId} and x.status = 'afgesloten'
      union all
      select x.id, 'vraag', x.id, x.uitkomst_op, m.id, null, null
      from melding m join vraag x on x.gemeente_id = m.gemeente_id and x.melding_id = m.id
      where m.huishouden_id = ${huishoudenId} and x.uitkomst is not null
      union all
      select x.id, 'doel', null, coalesce(x.afgesloten_op, p.afgesloten_op), null, p.id, null
      from plan p join doel x on x.gemeente_id = p.gemeente_id and x.plan_id = p.id
      where p.huishouden_id = ${huishoudenId} and p.status = 'afgesloten' and x.resultaat is not null) z
    order by op desc, id`,
  )
