// All words of one huishouden, for the search in its dossier: loaded as they are and looked through by the application.
// No operator that searches text can use an index under row security (architecture.md), and one huishouden is small.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import { zegelOp } from '../autorisatie/zegel.sql.ts'
import type { Vindplaats } from './vindplaats.ts'

export const tekstenVan = (tx: Tx, huishoudenId: string, medewerkerId: string): Promise<Vindplaats[]> =>
  many(
    tx,
    sql`
    select id, wat, op::text as op, tekst, niveau, is_eigen as "isEigen", doel_id as "doelId", array_remove(personen, null) as personen,
      melding_id as "meldingId", plan_id as "planId", traject_id as "trajectId",
      ${zegelOp('z', ['id', 'gesprek_id'], medewerkerId)} as zegel
    from (
      select c.gemeente_id, null::uuid as gesprek_id, c.id, 'contact' as wat, c.op, c.waarover as tekst, 'L3' as niveau,
        num_nonnulls(c.melding_id, c.plan_id, c.traject_id) = 0 and c.medewerker_id = ${medewerkerId} as is_eigen,
        null::uuid as doel_id, array[c.inwoner_id] as personen, c.melding_id, c.plan_id, c.traject_id
      from contact c where c.huishouden_id = ${huishoudenId}
      union all
      select m.gemeente_id, null, m.id, 'melding', m.ontvangen_op, m.woorden, 'L3', false, null, array[m.inwoner_id], m.id, null, null
      from melding m where m.huishouden_id = ${huishoudenId}
      union all
      select g.gemeente_id, g.id, g.id, 'gesprek', coalesce(g.gevoerd_op, g.gepland_op), concat_ws(' ', g.verslag, g.eigen_plan, b.tekst), 'L3', false,
        g.id, '{}', g.melding_id, g.plan_id, g.traject_id
      from gesprek g left join lateral (select string_agg(concat_ws(' ', x.eigen_kracht, x.netwerk, x.wens, x.behoefte), ' ') as tekst
        from bevinding x where x.gemeente_id = g.gemeente_id and x.gesprek_id = g.id) b on true
      where g.huishouden_id = ${huishoudenId}
      union all
      select p.gemeente_id, null, p.id, 'plan', p.opgesteld_op, p.eigen_woorden, 'L2', false, null, '{}', null, p.id, null
      from plan p where p.huishouden_id = ${huishoudenId}
      union all
      select d.gemeente_id, null, d.id, 'doel', p.opgesteld_op, concat_ws(' ', d.woorden, d.waarom), 'L2', false, null, array[d.inwoner_id], null, p.id, null
      from doel d join plan p on p.gemeente_id = d.gemeente_id and p.id = d.plan_id where p.huishouden_id = ${huishoudenId}
      union all
      select a.gemeente_id, null, a.id, 'afspraak', p.opgesteld_op, concat_ws(' ', a.wie, a.wat), 'L2', false, null, '{}', null, p.id, null
      from afspraak a join plan p on p.gemeente_id = a.gemeente_id and p.id = a.plan_id where p.huishouden_id = ${huishoudenId}
      union all
      select t.gemeente_id, null, t.id, 'traject', t.gestart_op, t.doel, 'L2', false, null, array[t.inwoner_id], null, null, t.id
      from traject t where t.huishouden_id = ${huishoudenId}
      union all
      select t.gemeente_id, null, t.id, 'traject', t.afgesloten_op, t.toelichting, 'L3', false, null, array[t.inwoner_id], null, null, t.id
      from traject t where t.huishouden_id = ${huishoudenId} and t.toelichting is not null
      union all
      select d.gemeente_id, d.gesprek_id, d.id, 'document', d.op, concat_ws(' ', d.naam, d.toelichting), d.niveau, false, d.id, array[d.inwoner_id],
        d.melding_id, d.plan_id, d.traject_id
      from document d where d.melding_id in (select id from melding where huishouden_id = ${huishoudenId})
        or d.plan_id in (select id from plan where huishouden_id = ${huishoudenId})
        or d.traject_id in (select id from traject where huishouden_id = ${huishoudenId})) z
    where tekst <> ''
    order by op desc, id`,
  )
