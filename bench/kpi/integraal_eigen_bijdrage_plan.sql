-- integraal.eigen_bijdrage_plan as one statement by hand: the baseline of the bench and a second opinion (decision 0022).

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
