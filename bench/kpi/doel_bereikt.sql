-- doel.bereikt as one statement by hand: the baseline of the bench and a second opinion (decision 0022).

create or replace function kpi_doel_bereikt(gemeente integer, vans date[], tots date[], uitsplitsing text)
returns table (periode integer, deel text, groep text, teller integer, noemer integer, waarde double precision)
language sql stable as $$
  with periode as materialized (
    select nr::integer, dagbegin(van) as begin, dagbegin(tot) as eind from unnest(vans, tots) with ordinality as p (van, tot, nr)
  ), geteld as (
    select p.nr,
      case uitsplitsing when 'kern' then h.kern_id::text when 'team' then team.id else '' end as sleutel,
      count(*) as alle, count(*) filter (where d.resultaat = 'bereikt') as bereikt, count(*) filter (where d.resultaat = 'deels') as deels,
      count(*) filter (where d.resultaat = 'niet') as niet, count(*) filter (where d.eind_score > d.start_score) as beter,
      count(d.start_score) filter (where d.eind_score is not null) as gemeten
    from periode p
    join doel d on d.gemeente_id = gemeente and d.afgesloten_op >= p.begin and d.afgesloten_op < p.eind and d.resultaat is not null
    join plan n on n.gemeente_id = d.gemeente_id and n.id = d.plan_id
    left join huishouden h on uitsplitsing = 'kern' and h.gemeente_id = n.gemeente_id and h.id = n.huishouden_id
    left join lateral (select planteam(n.gemeente_id, n.opgesteld_door_id)::text as id where uitsplitsing = 'team') team on true
    group by 1, 2
  )
  select g.nr, r.deel, groepnaam(gemeente, uitsplitsing, g.sleutel), r.teller::integer, r.noemer::integer, 100.0 * r.teller / r.noemer
  from geteld g, lateral (values ('bereikt', g.bereikt, g.alle), ('deels', g.deels, g.alle), ('niet', g.niet, g.alle),
    ('zelfredzamer', g.beter, g.gemeten)) as r (deel, teller, noemer)
  where r.noemer > 0
$$;
