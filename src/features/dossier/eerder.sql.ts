// The SQL of what was tried before in a huishouden: one query, newest first.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Eerder } from './eerder.ts'

export const eerderVan = (tx: Tx, huishoudenId: string): Promise<Eerder[]> =>
  many(
    tx,
    sql`
    select id, wat, op::text as op, leefgebied, soort, afloop, woorden, personen,
      melding_id as "meldingId", plan_id as "planId", traject_id as "trajectId"
    from (
      select t.id, 'traject' as wat, t.afgesloten_op as op, t.leefgebied, t.soort, t.resultaat as afloop,
        nullif(t.toelichting, '') as woorden, array[t.inwoner_id] as personen,
        null::uuid as melding_id, null::uuid as plan_id, t.id as traject_id
      from traject t where t.huishouden_id = ${huishoudenId} and t.status = 'afgesloten'
      union all
      select v.id, 'vraag', v.uitkomst_op, v.leefgebied, null, v.uitkomst, null, array[m.inwoner_id], m.id, null, null
      from vraag v join melding m on m.gemeente_id = v.gemeente_id and m.id = v.melding_id
      where m.huishouden_id = ${huishoudenId} and v.uitkomst is not null
      union all
      select d.id, 'doel', p.afgesloten_op, d.leefgebied, null, d.resultaat, d.woorden, array[d.inwoner_id], null, p.id, null
      from doel d join plan p on p.gemeente_id = d.gemeente_id and p.id = d.plan_id
      where p.huishouden_id = ${huishoudenId} and p.status = 'afgesloten' and d.resultaat is not null) z
    order by op desc, id`,
  )
