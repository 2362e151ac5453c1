-- An afspraak: ours to keep, or somebody else's, and then the regisseur asks after it.
-- What a colleague promised who does not see the plan is somebody else's too: nothing of the plan may stand on that list, and no promise may stand on none.
-- The columns are those of werkvoorraad.sql, in that order.

drop view if exists werk_afspraak cascade;
create view werk_afspraak (gemeente_id, id, soort, wacht, huishouden_id, melding_id, plan_id, traject_id, gesprek_op, onderwerp, wetten,
  klok, klok_begin, klok_einddatum, einddatum, team_id, behandelaar_id, is_spoed, is_onveilig, versie)
  with (security_invoker = true) as
select a.gemeente_id, a.id, case when z.is_ander then 'afspraak_afwachten' else 'afspraak_nakomen' end,
  z.is_ander, p.huishouden_id, null::uuid, p.id, null::uuid, null::timestamptz, a.wie || ': ' || a.wat, array_remove(array[d.wet], null),
  null::text, null::date, null::date, a.voor_datum, null::uuid, coalesce(case when not z.is_ander then a.medewerker_id end, r.medewerker_id, p.opgesteld_door_id),
  false, false, null::integer
from afspraak a
join plan p on p.gemeente_id = a.gemeente_id and p.id = a.plan_id and p.status = 'lopend'
left join doel d on d.gemeente_id = a.gemeente_id and d.id = a.doel_id
left join regie r on r.gemeente_id = p.gemeente_id and r.plan_id = p.id and r.laag = 'proces' and r.status = 'aanvaard'
cross join lateral (select a.van <> 'medewerker' or a.medewerker_id is not null and not exists (
  select from autorisatie x
  where x.gemeente_id = p.gemeente_id and x.plan_id = p.id and x.niveau > 'L0'
    and (x.medewerker_id = a.medewerker_id or not is_geheim(p.gemeente_id, p.huishouden_id) and x.team_id in (
      select t.team_id from medewerker_team t where t.gemeente_id = a.gemeente_id and t.medewerker_id = a.medewerker_id
        and t.van <= v.dag and (t.tot is null or t.tot >= v.dag)))
    and x.van <= v.nu and (x.tot is null or x.tot > v.nu)) as is_ander
  from (select n.nu, (n.nu at time zone 'Europe/Amsterdam')::date as dag
    from (select coalesce(nullif(current_setting('app.nu', true), '')::timestamptz, now()) as nu) n) v
  -- Asked once per afspraak, for it is read in four columns.
  offset 0) z
where a.status = 'open';
