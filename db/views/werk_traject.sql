-- A traject: still to be taken up, at its grens of contacts (audit 4.1.2: going on needs a reason), or with a clock.
-- The columns are those of werkvoorraad.sql, in that order.

drop view if exists werk_traject cascade;
create view werk_traject (gemeente_id, id, soort, wacht, huishouden_id, melding_id, plan_id, traject_id, gesprek_op, onderwerp, wetten,
  klok, klok_begin, klok_einddatum, einddatum, team_id, behandelaar_id, is_spoed, is_onveilig, versie)
  with (security_invoker = true) as
select t.gemeente_id, t.id, stap.soort, false, t.huishouden_id, null::uuid, null::uuid, t.id, null::timestamptz, null::text, array[t.wet],
  x.soort, x.begin, x.einddatum, x.einddatum, t.team_id, t.behandelaar_id, false, false, t.versie
from traject t
left join termijn x on x.gemeente_id = t.gemeente_id and x.traject_id = t.id and x.gestopt_op is null
  and x.soort <> 'terugkeer'
cross join lateral (
  select case
    when t.behandelaar_id is null then 'traject_oppakken'
    when aantal_contacten(t) >= t.contactgrens and t.reden_na_tien is null then 'traject_verlengen'
    when x.id is not null then 'traject_evalueren' end as soort) as stap
where t.status = 'lopend' and stap.soort is not null;
