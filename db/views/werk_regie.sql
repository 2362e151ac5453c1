-- Regie that was offered: the one who was asked answers, the one who asked waits, and asks another when the answer was no.
-- The columns are those of werkvoorraad.sql, in that order.

drop view if exists werk_regie cascade;
create view werk_regie (gemeente_id, id, soort, wacht, huishouden_id, melding_id, plan_id, traject_id, gesprek_op, onderwerp, wetten,
  klok, klok_begin, klok_einddatum, einddatum, team_id, behandelaar_id, is_spoed, is_onveilig, versie)
  with (security_invoker = true) as
select r.gemeente_id, r.id, rol.soort, rol.soort = 'regie_afwachten', p.huishouden_id, null::uuid, p.id, null::uuid, null::timestamptz, null::text,
  array(select distinct d.wet from doel d where d.gemeente_id = p.gemeente_id and d.plan_id = p.id),
  null::text, null::date, null::date, null::date, null::uuid, rol.medewerker_id, false, false, null::integer
from regie r
join plan p on p.gemeente_id = r.gemeente_id and p.id = r.plan_id and p.status <> 'afgesloten'
cross join lateral (values ('regie_beantwoorden', r.medewerker_id), ('regie_afwachten', r.aangeboden_door_id))
  as rol (soort, medewerker_id)
where r.status = 'aangeboden' and (rol.soort = 'regie_beantwoorden' or r.aangeboden_door_id <> r.medewerker_id)
union all
-- A no stands there for two weeks, or until somebody else is asked for the same.
select r.gemeente_id, r.id, 'regie_geweigerd', false, p.huishouden_id, null, p.id, null, null, null,
  array(select distinct d.wet from doel d where d.gemeente_id = p.gemeente_id and d.plan_id = p.id),
  null, null, null, null, null, r.aangeboden_door_id, false, false, null
from regie r
join plan p on p.gemeente_id = r.gemeente_id and p.id = r.plan_id and p.status <> 'afgesloten'
where r.status = 'geweigerd' and r.aangeboden_door_id <> r.medewerker_id
  and r.beeindigd_op > coalesce(nullif(current_setting('app.nu', true), '')::timestamptz, now()) - interval '14 days'
  and not exists (select from regie n where n.gemeente_id = r.gemeente_id and n.plan_id = r.plan_id and n.laag = r.laag
    and n.id <> r.id and n.aangeboden_op >= r.beeindigd_op);
