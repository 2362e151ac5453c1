-- beeindigd.volgens_plan as one statement by hand: the baseline of the bench and a second opinion (decision 0022).

create or replace function kpi_beeindigd_volgens_plan(gemeente integer, vans date[], tots date[], uitsplitsing text)
returns table (periode integer, deel text, groep text, teller integer, noemer integer, waarde double precision)
language sql stable as $$
  with periode as materialized (
    select nr::integer, dagbegin(van) as begin, dagbegin(tot) as eind from unnest(vans, tots) with ordinality as p (van, tot, nr)
  ), geval as (
    select p.nr, t.is_volgens_plan, coalesce(soortgroep(t.soort), 'overig') as soortgroep,
      case uitsplitsing when 'deur' then d.deur when 'team' then t.team_id::text when 'kern' then h.kern_id::text else '' end as sleutel
    from periode p
    join traject t on t.gemeente_id = gemeente and t.afgesloten_op >= p.begin and t.afgesloten_op < p.eind
    join team d on d.gemeente_id = t.gemeente_id and d.id = t.team_id
    left join huishouden h on uitsplitsing = 'kern' and h.gemeente_id = t.gemeente_id and h.id = t.huishouden_id
  ), geteld as (
    select g.nr, d.deel, g.sleutel, count(*) filter (where g.is_volgens_plan) as plan, count(*) as alle
    from geval g, unnest(array['volgens_plan', g.soortgroep]) as d (deel) group by g.nr, d.deel, g.sleutel
  )
  select nr, deel, groepnaam(gemeente, uitsplitsing, sleutel), plan::integer, alle::integer, 100.0 * plan / alle from geteld
$$;
