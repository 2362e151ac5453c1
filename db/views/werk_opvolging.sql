-- What the last evaluatie asked for: arrange more or less support, or close the plan.
-- The columns are those of werkvoorraad.sql, in that order.

drop view if exists werk_opvolging cascade;
create view werk_opvolging (gemeente_id, id, soort, wacht, huishouden_id, melding_id, plan_id, traject_id, gesprek_op, onderwerp, wetten,
  klok, klok_begin, klok_einddatum, einddatum, team_id, behandelaar_id, is_spoed, is_onveilig, versie)
  with (security_invoker = true) as
select p.gemeente_id, e.id, case e.vervolg when 'afsluiten' then 'plan_afsluiten' else 'plan_opvolgen' end, false,
  p.huishouden_id, null::uuid, p.id, null::uuid, null::timestamptz, null::text,
  array(select distinct d.wet from doel d where d.gemeente_id = p.gemeente_id and d.plan_id = p.id),
  null::text, null::date, null::date, e.gehouden_op, null::uuid, coalesce(r.medewerker_id, p.opgesteld_door_id),
  false, false, null::integer
from plan p
join lateral (
  select x.id, x.vervolg, x.opvolging, x.gehouden_op from evaluatie x
  where x.gemeente_id = p.gemeente_id and x.plan_id = p.id order by x.gehouden_op desc, x.id desc limit 1) e
  on e.vervolg <> 'doorgaan' and e.opvolging is null
left join regie r on r.gemeente_id = p.gemeente_id and r.plan_id = p.id and r.laag = 'proces' and r.status = 'aanvaard'
where p.status = 'lopend';
