-- A plan: to share, to have agreed to, to settle, to evaluate, or still without a procesregisseur.
-- The columns are those of werkvoorraad.sql, in that order.

drop view if exists werk_plan cascade;
create view werk_plan (gemeente_id, id, soort, wacht, huishouden_id, melding_id, plan_id, traject_id, gesprek_op, onderwerp, wetten,
  klok, klok_begin, klok_einddatum, einddatum, team_id, behandelaar_id, is_spoed, is_onveilig, versie)
  with (security_invoker = true) as
select p.gemeente_id, p.id, stap.soort, stap.soort = 'akkoord_afwachten', p.huishouden_id, null::uuid, p.id, null::uuid, null::timestamptz, null::text,
  array(select distinct d.wet from doel d where d.gemeente_id = p.gemeente_id and d.plan_id = p.id),
  t.soort, t.begin, t.einddatum, t.einddatum, null::uuid, coalesce(r.medewerker_id, p.opgesteld_door_id), false, false, null::integer
from plan p
left join regie r on r.gemeente_id = p.gemeente_id and r.plan_id = p.id and r.laag = 'proces' and r.status = 'aanvaard'
-- Its own clocks; until it is settled also the clock that the melding started for it (beleid 6).
left join lateral (
  select x.soort, x.begin, x.einddatum from termijn x
  where x.gemeente_id = p.gemeente_id and x.plan_id = p.id and x.gestopt_op is null and x.soort <> 'terugkeer'
  union all
  select x.soort, x.begin, x.einddatum
  from melding m join termijn x on x.gemeente_id = m.gemeente_id and x.melding_id = m.id
  where m.gemeente_id = p.gemeente_id and m.huishouden_id = p.huishouden_id and m.status = 'gescreend'
    and p.status in ('concept', 'gedeeld') and x.soort = 'gesprek_en_plan' and x.gestopt_op is null) t on true
cross join lateral (
  select case
    when p.status = 'concept' then 'plan_delen'
    -- With a limit it stays a probe of the index; as `exists` the planner reads every agreement there ever was.
    when p.status = 'gedeeld' and (select true from plan_akkoord a where a.gemeente_id = p.gemeente_id
      and a.plan_id = p.id and a.versie = p.versie and a.wijze <> 'niet_akkoord' limit 1) then 'plan_vaststellen'
    when p.status = 'gedeeld' then 'akkoord_afwachten'
    when t.soort is not null then 'plan_evalueren'
    when r.id is null and not exists (select from regie b where b.gemeente_id = p.gemeente_id and b.plan_id = p.id
      and b.laag = 'proces' and b.status = 'aangeboden') then 'regie_aanbieden' end as soort) as stap
where p.status <> 'afgesloten' and stap.soort is not null;
