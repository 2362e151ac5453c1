-- An afspraak: ours to keep, or somebody else's, and then the regisseur asks after it.
-- The columns are those of werkvoorraad.sql, in that order.

drop view if exists werk_afspraak cascade;
create view werk_afspraak (gemeente_id, id, soort, wacht, huishouden_id, melding_id, plan_id, traject_id, gesprek_op, onderwerp, wetten,
  klok, klok_begin, klok_einddatum, einddatum, team_id, behandelaar_id, is_spoed, is_onveilig, versie)
  with (security_invoker = true) as
select a.gemeente_id, a.id, case a.van when 'medewerker' then 'afspraak_nakomen' else 'afspraak_afwachten' end,
  a.van <> 'medewerker', p.huishouden_id, null::uuid, p.id, null::uuid, null::timestamptz, a.wie || ': ' || a.wat, array_remove(array[d.wet], null),
  null::text, null::date, null::date, a.voor_datum, null::uuid, coalesce(a.medewerker_id, r.medewerker_id, p.opgesteld_door_id),
  false, false, null::integer
from afspraak a
join plan p on p.gemeente_id = a.gemeente_id and p.id = a.plan_id and p.status = 'lopend'
left join doel d on d.gemeente_id = a.gemeente_id and d.id = a.doel_id
left join regie r on r.gemeente_id = p.gemeente_id and r.plan_id = p.id and r.laag = 'proces' and r.status = 'aanvaard'
where a.status = 'open';
