-- A gesprek: to be held on its day, then to be written down before the clock of the melding or traject ends.
-- Of a melding that was handed on and that nobody has yet, it waits with that melding to be handed out: who planned it no longer sees it.
-- The columns are those of werkvoorraad.sql, in that order.

drop view if exists werk_gesprek cascade;
create view werk_gesprek (gemeente_id, id, soort, wacht, huishouden_id, melding_id, plan_id, traject_id, gesprek_op, onderwerp, wetten,
  klok, klok_begin, klok_einddatum, einddatum, team_id, behandelaar_id, is_spoed, is_onveilig, versie)
  with (security_invoker = true) as
select g.gemeente_id, g.id, case g.status when 'gepland' then 'gesprek_voeren' else 'verslag_vaststellen' end, false,
  g.huishouden_id, g.melding_id, g.plan_id, g.traject_id, g.gepland_op, null::text,
  case when g.traject_id is null then array(select distinct v.wet from vraag v where v.gemeente_id = g.gemeente_id and v.melding_id = g.melding_id)
    else array[r.wet] end,
  t.soort, t.begin, t.einddatum,
  case g.status when 'gepland' then (g.gepland_op at time zone 'Europe/Amsterdam')::date else t.einddatum end,
  coalesce(m.team_id, r.team_id), case when wacht.ja then null else g.behandelaar_id end, coalesce(m.urgentie = 'spoed', false), coalesce(m.onveilig = 'ja', false),
  case when wacht.ja then m.versie end
from gesprek g
left join melding m on m.gemeente_id = g.gemeente_id and m.id = g.melding_id
cross join lateral (
  select m.id is not null and m.behandelaar_id is null and not exists (
    select from autorisatie x where x.gemeente_id = m.gemeente_id and x.melding_id = m.id
      and x.medewerker_id = g.behandelaar_id and x.tot is null) as ja) as wacht
left join traject r on r.gemeente_id = g.gemeente_id and r.id = g.traject_id
left join termijn t on t.gemeente_id = g.gemeente_id and (t.melding_id = g.melding_id or t.traject_id = g.traject_id) and t.gestopt_op is null
  and t.soort not in ('ontvangstbevestiging', 'eigen_plan', 'terugkeer')
where g.status in ('gepland', 'gevoerd');
