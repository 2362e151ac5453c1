-- afspraak.nagekomen as one statement by hand: the baseline of the bench and a second opinion (decision 0022).

create or replace function kpi_afspraak_nagekomen(gemeente integer, vans date[], tots date[], uitsplitsing text)
returns table (periode integer, deel text, groep text, teller integer, noemer integer, waarde double precision)
language sql stable as $$
  with geval as (
    select p.nr::integer, a.status, case when a.van in ('inwoner', 'netwerk') then 'van_inwoner' else 'van_ons' end as wie,
      case uitsplitsing when 'kern' then h.kern_id::text when 'team' then team.id else '' end as sleutel
    from unnest(vans, tots) with ordinality as p (van, tot, nr)
    join afspraak a on a.gemeente_id = gemeente and a.voor_datum >= p.van and a.voor_datum < p.tot
      and a.status in ('nagekomen', 'niet_nagekomen', 'open')
    left join plan n on uitsplitsing <> 'totaal' and n.gemeente_id = a.gemeente_id and n.id = a.plan_id
    left join huishouden h on uitsplitsing = 'kern' and h.gemeente_id = n.gemeente_id and h.id = n.huishouden_id
    left join lateral (select planteam(n.gemeente_id, n.opgesteld_door_id)::text as id where uitsplitsing = 'team') team on true
  ), geteld as (
    select g.nr, d.deel, g.sleutel, count(*) filter (where g.status = 'nagekomen') as ja, count(*) as alle
    from geval g, unnest(case when g.status = 'open' then array['nog_open'] else array['nagekomen', g.wie] end) as d (deel)
    group by g.nr, d.deel, g.sleutel
  )
  select nr, deel, groepnaam(gemeente, uitsplitsing, sleutel), case when deel = 'nog_open' then alle else ja end::integer,
    case when deel <> 'nog_open' then alle end::integer, case when deel = 'nog_open' then alle else 100.0 * ja / alle end
  from geteld
$$;
