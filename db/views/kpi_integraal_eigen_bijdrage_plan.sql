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
-- uitsplitsingen: team, kern
-- eigenaar: teammanager sociaal team
-- minimum: 10
-- rijping: 0
-- deel eigen_bijdrage: De inwoner schreef mee

create or replace function kpi_integraal_eigen_bijdrage_plan(gemeente integer, vans date[], tots date[], uitsplitsing text)
returns table (periode integer, deel text, groep text, teller integer, noemer integer, waarde double precision)
language sql stable as $$
  with periode as materialized (
    select nr::integer, dagbegin(van) as begin, dagbegin(tot) as eind from unnest(vans, tots) with ordinality as p (van, tot, nr)
  ), geteld as (
    select p.nr,
      case uitsplitsing when 'kern' then h.kern_id::text when 'team' then team.id else '' end as sleutel,
      count(*) filter (where n.heeft_eigen_bijdrage) as mee, count(*) as alle
    from periode p
    join plan n on n.gemeente_id = gemeente and n.vastgesteld_op >= p.begin and n.vastgesteld_op < p.eind
    left join huishouden h on uitsplitsing = 'kern' and h.gemeente_id = n.gemeente_id and h.id = n.huishouden_id
    left join lateral (select planteam(n.gemeente_id, n.opgesteld_door_id)::text as id where uitsplitsing = 'team') team on true
    group by 1, 2
  )
  select nr, 'eigen_bijdrage', groepnaam(gemeente, uitsplitsing, sleutel), mee::integer, alle::integer, 100.0 * mee / alle from geteld
$$;
