// The SQL of the overdrachtsbrief: what stands in the plan of a regie that goes to somebody else, for one plan or for many.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Briefstof } from './overdrachtsbrief.ts'

/**
 * What an overdrachtsbrief is drafted from, one row per plan.
 * Only what `vanId` may see by name and the next one will: doelen opened to them, trajecten of a wet that stands in those
 * doelen or of none, contacts by date alone (access.md H5: the plan is never a way round the law wall).
 */
export const briefstofVan = (
  tx: Tx,
  o: { planIds: readonly string[]; vanId: string; nu: Date },
): Promise<Briefstof[]> =>
  many(
    tx,
    sql`
    with open_wet as (
      select a.plan_id, array_agg(a.wet) as wetten from autorisatie a
      where a.grondslag <> 'zegel' and a.plan_id = any(${o.planIds}::uuid[]) and a.medewerker_id = ${o.vanId} and a.van <= ${o.nu} and (a.tot is null or a.tot > ${o.nu})
      group by a.plan_id),
    doel_open as (
      select d.*, concat_ws(' ', i.voornamen, i.voorvoegsel, i.geslachtsnaam) as wie from doel d
      join open_wet w on w.plan_id = d.plan_id and (w.wetten && array['geen', d.wet])
      join inwoner i on i.gemeente_id = d.gemeente_id and i.id = d.inwoner_id),
    traject_open as (
      select t.* from traject t where t.plan_id = any(${o.planIds}::uuid[]) and t.status = 'lopend'
        and (t.wet = 'geen' or exists (select from doel_open d where d.plan_id = t.plan_id and d.wet = t.wet)))
    select p.id as "planId", h.naam as huishouden, p.versie, p.status,
      (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'naam', concat_ws(' ', i.voornamen, i.voorvoegsel, i.geslachtsnaam)) order by i.geboortedatum nulls last, i.id), '[]')
        from huishouden_lid l join inwoner i on i.gemeente_id = l.gemeente_id and i.id = l.inwoner_id
        where l.gemeente_id = p.gemeente_id and l.huishouden_id = p.huishouden_id and l.tot is null) as leden,
      (select count(*)::int from melding m where m.gemeente_id = p.gemeente_id and m.huishouden_id = p.huishouden_id
        and m.behandelaar_id = ${o.vanId} and m.status in ('ontvangen', 'gescreend')) as "openMeldingen",
      (select coalesce(jsonb_agg(jsonb_build_object('soort', t.soort, 'wet', t.wet, 'team', m.naam, 'behandelaar', b.naam) order by t.gestart_op, t.id), '[]')
        from traject_open t join team m on m.gemeente_id = t.gemeente_id and m.id = t.team_id
        left join medewerker b on b.gemeente_id = t.gemeente_id and b.id = t.behandelaar_id where t.plan_id = p.id) as trajecten,
      (select coalesce(jsonb_agg(jsonb_build_object('wie', d.wie, 'woorden', d.woorden, 'wet', d.wet, 'start', d.start_score, 'streef', d.streef_score,
          'nu', (select s.score from evaluatie_score s join evaluatie e on e.gemeente_id = s.gemeente_id and e.id = s.evaluatie_id
            where s.gemeente_id = d.gemeente_id and s.doel_id = d.id order by e.gehouden_op desc, e.id desc limit 1)) order by d.volgorde, d.id), '[]')
        from doel_open d where d.plan_id = p.id) as doelen,
      (select coalesce(jsonb_agg(jsonb_build_object('wie', a.wie, 'wat', a.wat, 'voorDatum', a.voor_datum) order by a.voor_datum, a.id), '[]')
        from afspraak a where a.gemeente_id = p.gemeente_id and a.plan_id = p.id and a.status = 'open'
          and (a.doel_id is null or a.doel_id in (select id from doel_open))) as afspraken,
      (select coalesce(jsonb_agg(jsonb_build_object('soort', k.soort, 'begin', k.begin, 'einddatum', k.einddatum) order by k.einddatum), '[]')
        from termijn k where k.gemeente_id = p.gemeente_id and k.gestopt_op is null and k.soort <> 'terugkeer'
          and (k.plan_id = p.id or k.traject_id in (select id from traject_open t where t.plan_id = p.id))) as klokken,
      (select coalesce(jsonb_agg(jsonb_build_object('op', c.op, 'kanaal', c.kanaal) order by c.op desc), '[]') from (
        select c.op, c.kanaal from contact c where c.gemeente_id = p.gemeente_id and c.huishouden_id = p.huishouden_id
          and c.is_met_inwoner and not c.is_verzegeld and (c.medewerker_id = ${o.vanId} or c.traject_id in (select id from traject_open t where t.plan_id = p.id))
          and (c.traject_id is null or c.traject_id in (select id from traject_open t where t.plan_id = p.id))
        order by c.op desc limit 3) c) as contacten,
      (select coalesce(jsonb_agg(jsonb_build_object('wie', concat_ws(' ', i.voornamen, i.voorvoegsel, i.geslachtsnaam), 'wijze', k.wijze, 'versie', k.versie, 'op', k.op)
          order by k.op desc), '[]')
        from plan_akkoord k join inwoner i on i.gemeente_id = k.gemeente_id and i.id = k.inwoner_id
        where k.gemeente_id = p.gemeente_id and k.plan_id = p.id
          and not exists (select from plan_akkoord n where n.gemeente_id = k.gemeente_id and n.plan_id = k.plan_id
            and n.inwoner_id = k.inwoner_id and n.op > k.op)) as akkoorden
    from plan p join huishouden h on h.gemeente_id = p.gemeente_id and h.id = p.huishouden_id
    where p.id = any(${o.planIds}::uuid[])`,
  )
