-- What a child closed to its parents and nobody decided about yet: for who treats it, else for who closed it (access.md 2.6).
-- The columns are those of werkvoorraad.sql, in that order; `id` is what was closed and `onderwerp` says which kind of thing that is.

drop view if exists werk_kindzegel cascade;
create view werk_kindzegel (gemeente_id, id, soort, wacht, huishouden_id, melding_id, plan_id, traject_id, gesprek_op, onderwerp, wetten,
  klok, klok_begin, klok_einddatum, einddatum, team_id, behandelaar_id, is_spoed, is_onveilig, versie)
  with (security_invoker = true) as
select k.gemeente_id, coalesce(k.contact_id, k.gesprek_id, k.document_id, k.doel_id), 'kindzegel_besluiten', false,
  coalesce(m.huishouden_id, t.huishouden_id, p.huishouden_id, s.huishouden_id), s.melding_id, s.plan_id, s.traject_id, null::timestamptz, s.soort,
  array_remove(array[t.wet], null), null::text, null::date, null::date, k.beslissen_voor, coalesce(t.team_id, m.team_id),
  coalesce(case when t.status = 'lopend' then t.behandelaar_id end, case when m.status in ('ontvangen', 'gescreend') then m.behandelaar_id end,
    r.medewerker_id, k.gelegd_door_id), false, false, null::integer
from kindzegel k
cross join lateral (
  -- What hangs on nothing is carried by the work of who closed it.
  select 'contact' as soort, c.huishouden_id, coalesce(c.melding_id, los.melding_id) as melding_id, coalesce(c.plan_id, los.plan_id) as plan_id,
    coalesce(c.traject_id, los.traject_id) as traject_id
  from contact c
  left join lateral (
    select x.melding_id, x.plan_id, x.traject_id from autorisatie x
    where x.gemeente_id = k.gemeente_id and x.huishouden_id = c.huishouden_id and x.medewerker_id = k.gelegd_door_id and x.tot is null
      and x.niveau >= 'L3' and num_nonnulls(x.melding_id, x.plan_id, x.traject_id) = 1
    order by x.van desc, x.id desc limit 1) los on num_nonnulls(c.melding_id, c.plan_id, c.traject_id) = 0
  where c.gemeente_id = k.gemeente_id and c.id = k.contact_id
  union all
  select 'gesprek', g.huishouden_id, g.melding_id, g.plan_id, g.traject_id from gesprek g where g.gemeente_id = k.gemeente_id and g.id = k.gesprek_id
  union all
  select 'document', null, d.melding_id, d.plan_id, d.traject_id from document d
  where d.gemeente_id = k.gemeente_id and d.id = k.document_id and d.verwijderd_op is null
  union all
  select 'doel', null, null, d.plan_id, null from doel d where d.gemeente_id = k.gemeente_id and d.id = k.doel_id) s
left join melding m on m.gemeente_id = k.gemeente_id and m.id = s.melding_id
left join traject t on t.gemeente_id = k.gemeente_id and t.id = s.traject_id
left join plan p on p.gemeente_id = k.gemeente_id and p.id = s.plan_id
left join regie r on r.gemeente_id = k.gemeente_id and r.plan_id = s.plan_id and r.laag = 'proces' and r.status = 'aanvaard'
where k.is_dicht and k.besluit is null;
