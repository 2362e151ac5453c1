-- Every piece of work that is open, one row per piece and per clock that runs for it (features/werkvoorraad).
-- Which clock drives the date is chosen by the query, so that the list can be read by clock as well.
-- Each noun has its own view, werk_<noun>.sql, with these same columns: a new kind of work is one such file and one line below.
-- With the rights of who asks, so that row security holds here too (access.md 2.8).

drop view if exists werkvoorraad cascade;
create view werkvoorraad with (security_invoker = true) as
select w.gemeente_id, w.id, w.soort, w.wacht, w.huishouden_id,
  -- At most one of these three: it carries the grants; without any the line is an overdracht that carries its own.
  w.melding_id, w.plan_id, w.traject_id,
  w.gesprek_op, w.onderwerp, w.wetten, w.klok, w.klok_begin, w.klok_einddatum, w.einddatum,
  coalesce(w.team_id, eigen.team_id) as team_id,
  w.behandelaar_id, w.is_spoed, w.is_onveilig, w.versie
from (
  select * from werk_melding
  union all select * from werk_gesprek
  union all select * from werk_plan
  union all select * from werk_regie
  union all select * from werk_alarm
  union all select * from werk_afspraak
  union all select * from werk_opvolging
  union all select * from werk_kindzegel
  union all select * from werk_noodtoegang
  union all select * from werk_overdracht
  union all select * from werk_overleg
  union all select * from werk_signaal
  union all select * from werk_traject
  union all select * from werk_verwijzing) as w
-- Work on a plan is of the team of whoever does it; the first by name where somebody has several, as everywhere else.
-- Of who left it stays with the team they were in last, so that it is not lost from view.
left join (
  select distinct on (mt.gemeente_id, mt.medewerker_id) mt.gemeente_id, mt.medewerker_id, mt.team_id
  from medewerker_team mt join team t on t.gemeente_id = mt.gemeente_id and t.id = mt.team_id
  where mt.tot is null or mt.tot >= mt.van
  order by mt.gemeente_id, mt.medewerker_id, mt.tot desc nulls first, t.naam) as eigen
  on eigen.gemeente_id = w.gemeente_id and eigen.medewerker_id = w.behandelaar_id;

comment on view werkvoorraad is 'Open work, one row per piece and per running clock; features/werkvoorraad shows it.';
