-- Whether the resident writes along.
--
-- code: integraal.eigen_bijdrage_plan
-- soort: prestatie
-- naam: Eigen bijdrage aan het plan
-- doel: III j
-- vraag: Schrijft de inwoner mee aan het plan?
-- teller: plannen uit de noemer waarvoor de inwoner een eigen plan inleverde, of die de inwoner aanvulde
-- noemer: plannen die in de periode zijn vastgesteld
-- eenheid: %
-- richting: hoger
-- bron: eigen registratie: plan; beleidsplan 2020-2025, hoofdstuk 6
-- periode: kwartaal, jaar
-- telt: in de periode
-- uitsplitsingen: team, kern
-- eigenaar: teammanager sociaal team
-- minimum: 10
-- rijping: 0
-- deel eigen_bijdrage: De inwoner schreef mee

create or replace function kpi_integraal_eigen_bijdrage_plan(gemeente integer, eenheden uuid[]) returns setof geval_rij language sql stable as $$
  select n.huishouden_id, n.id, n.vastgesteld_op, null::timestamptz, array['eigen_bijdrage'],
    case when n.heeft_eigen_bijdrage then array['eigen_bijdrage'] else '{}' end,
    null::double precision, null, planteam(n.gemeente_id, n.opgesteld_door_id), null, null::text[], null
  from plan n where n.gemeente_id = gemeente and n.huishouden_id = any(eenheden) and n.vastgesteld_op is not null
$$;
