-- An overleg: who leads it prepares it, and after its day fixes what was decided; who is asked to it goes there.
-- The columns are those of werkvoorraad.sql, in that order.

drop view if exists werk_overleg cascade;
create view werk_overleg (gemeente_id, id, soort, wacht, huishouden_id, melding_id, plan_id, traject_id, gesprek_op, onderwerp, wetten,
  klok, klok_begin, klok_einddatum, einddatum, team_id, behandelaar_id, is_spoed, is_onveilig, versie)
  with (security_invoker = true) as
select o.gemeente_id, o.id, 'overleg_houden', false, o.huishouden_id, null::uuid, o.plan_id, null::uuid, o.gepland_op,
  null::text, array(select distinct d.wet from doel d where d.gemeente_id = o.gemeente_id and d.plan_id = o.plan_id),
  null::text, null::date, null::date, (o.gepland_op at time zone 'Europe/Amsterdam')::date, null::uuid, o.voorzitter_id,
  false, false, null::integer
from overleg o
where o.status = 'gepland'
union all
-- Only for the genodigde who reads: whoever leads their team has nothing to do with this huishouden.
select o.gemeente_id, o.id, 'overleg_bijwonen', false, o.huishouden_id, null, null, null, o.gepland_op,
  null, '{}'::text[], null, null, null, (o.gepland_op at time zone 'Europe/Amsterdam')::date, null, g.medewerker_id,
  false, false, null
from overleg_genodigde g join overleg o on o.gemeente_id = g.gemeente_id and o.id = g.overleg_id
where o.status = 'gepland' and g.medewerker_id = nullif(current_setting('app.medewerker', true), '')::uuid;
