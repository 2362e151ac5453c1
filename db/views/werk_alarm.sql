-- Alarms of regie, for the teammanager of the team that holds the work (issue 3, part 4): nobody leads, or who leads is leaving.
-- Nothing is stored: a line is there as long as its cause is. The columns are those of werkvoorraad.sql, in that order.

drop view if exists werk_alarm cascade;
create view werk_alarm (gemeente_id, id, soort, wacht, huishouden_id, melding_id, plan_id, traject_id, gesprek_op, onderwerp, wetten,
  klok, klok_begin, klok_einddatum, einddatum, team_id, behandelaar_id, is_spoed, is_onveilig, versie)
  with (security_invoker = true) as
select a.gemeente_id, a.id, a.soort, false, a.huishouden_id, a.melding_id, a.plan_id, a.traject_id, null::timestamptz, a.onderwerp, '{}'::text[],
  null::text, null::date, null::date, a.einddatum, ik.team_id, ik.medewerker_id, false, false, null::integer
from (
  -- A plan that runs has exactly one procesregisseur (beleid 4.3).
  select p.gemeente_id, p.id, 'alarm_procesregie' as soort, p.huishouden_id, null::uuid as melding_id, p.id as plan_id, null::uuid as traject_id,
    null::text as onderwerp, null::date as einddatum, null::uuid as team_id,
    coalesce((select b.medewerker_id from regie b where b.gemeente_id = p.gemeente_id and b.plan_id = p.id and b.laag = 'proces'
      and b.aanvaard_op is not null order by b.aanvaard_op desc limit 1), p.opgesteld_door_id) as van_id
  from plan p
  where p.status = 'lopend' and not exists (select from regie r where r.gemeente_id = p.gemeente_id and r.plan_id = p.id
    and r.laag = 'proces' and r.status = 'aanvaard')
  union all
  -- Known before the day: as soon as the last working day of who leads stands in the register.
  select r.gemeente_id, r.id, 'alarm_vertrek', p.huishouden_id, null, p.id, null,
    m.naam || ' stopt hier als medewerker', m.tot, null, r.medewerker_id
  from regie r
  join plan p on p.gemeente_id = r.gemeente_id and p.id = r.plan_id and p.status <> 'afgesloten'
  join medewerker m on m.gemeente_id = r.gemeente_id and m.id = r.medewerker_id and m.tot is not null
  where r.status = 'aanvaard'
  union all
  -- Several and complex without somebody for casusregie; the same definition as the KPI integraal.een_plan.
  select h.gemeente_id, h.id, 'alarm_casusregie', h.id, case when p.id is null then melding.id end, p.id,
    case when p.id is null and melding.id is null then traject.id end, null, null, o.team_id, proces.medewerker_id
  from openstaand_nu(nullif(current_setting('app.gemeente', true), '')::integer) o
  join huishouden h on h.gemeente_id = nullif(current_setting('app.gemeente', true), '')::integer and h.id = o.huishouden_id
  left join plan p on p.gemeente_id = h.gemeente_id and p.huishouden_id = h.id and p.status <> 'afgesloten'
  left join regie proces on proces.gemeente_id = p.gemeente_id and proces.plan_id = p.id and proces.laag = 'proces' and proces.status = 'aanvaard'
  left join lateral (select m.id from melding m where m.gemeente_id = h.gemeente_id and m.huishouden_id = h.id
    and m.status in ('ontvangen', 'gescreend') order by m.ontvangen_op limit 1) melding on true
  left join lateral (select t.id from traject t where t.gemeente_id = h.gemeente_id and t.huishouden_id = h.id
    and t.status = 'lopend' order by t.gestart_op limit 1) traject on true
  where is_complex(o.open_vragen, o.wetten, o.behandelaars, o.is_gemarkeerd)
    and not exists (select from regie r where r.gemeente_id = p.gemeente_id and r.plan_id = p.id and r.laag = 'casus' and r.status = 'aanvaard')
) a
-- The work is of the team of who leads it, the first by name as everywhere else, and of who left the team they were in last;
-- where nobody leads, of the team of the oldest vraag.
left join lateral (select mt.team_id from medewerker_team mt join team t on t.gemeente_id = mt.gemeente_id and t.id = mt.team_id
  where mt.gemeente_id = a.gemeente_id and mt.medewerker_id = a.van_id and (mt.tot is null or mt.tot >= mt.van)
  order by mt.tot desc nulls first, t.naam limit 1) eigen on true
-- Whether the reader is of that team and leads it today, the query says (werkvoorraad.sql.ts); here only whether that ever was.
join (select distinct gemeente_id, medewerker_id, team_id from medewerker_team) ik on ik.gemeente_id = a.gemeente_id
  and ik.team_id = coalesce(eigen.team_id, a.team_id) and ik.medewerker_id = nullif(current_setting('app.medewerker', true), '')::uuid
-- Asked once, before anything else is read: for everybody else this view costs nothing.
where (select exists (select from medewerker_rol rol where rol.medewerker_id = nullif(current_setting('app.medewerker', true), '')::uuid
  and rol.rol = 'teammanager'));
