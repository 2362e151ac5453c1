-- Whether support ends the way it was agreed.
--
-- code: beeindigd.volgens_plan
-- soort: prestatie
-- naam: Volgens plan beëindigd
-- doel: III j
-- vraag: Eindigt ondersteuning zoals afgesproken?
-- teller: trajecten uit de noemer die volgens plan eindigden, zoals de behandelaar bij het afsluiten vastlegde
-- noemer: trajecten die in de periode zijn afgesloten
-- eenheid: %
-- richting: hoger
-- bron: eigen registratie: traject
-- periode: kwartaal, jaar
-- telt: in de periode
-- uitsplitsingen: deur, team, kern, wet, leeftijd, verwijzer
-- eigenaar: teammanager sociaal team
-- minimum: 10
-- rijping: 0
-- deel volgens_plan: Volgens plan beëindigd
-- deel kortdurend: Waarvan kortdurende ondersteuning
-- deel begeleiding: Waarvan individuele begeleiding
-- deel overig: Waarvan andere trajecten

create or replace function kpi_beeindigd_volgens_plan(gemeente integer, eenheden uuid[]) returns setof geval_rij language sql stable as $$
  select t.huishouden_id, t.id, t.afgesloten_op, null::timestamptz,
    array['volgens_plan', coalesce(soortgroep(t.soort), 'overig')],
    case when t.is_volgens_plan then array['volgens_plan', coalesce(soortgroep(t.soort), 'overig')] else '{}' end,
    null::double precision, d.deur, t.team_id, null, null::text[], null
  from traject t join team d on d.gemeente_id = t.gemeente_id and d.id = t.team_id
  where t.gemeente_id = gemeente and t.huishouden_id = any(eenheden) and t.afgesloten_op is not null
$$;
