-- evaluatie.op_tijd as one statement by hand: the baseline of the bench and a second opinion (decision 0022).

create or replace function kpi_evaluatie_op_tijd(gemeente integer, vans date[], tots date[], uitsplitsing text)
returns table (periode integer, deel text, groep text, teller integer, noemer integer, waarde double precision)
language sql stable as $$
  with geteld as (
    select p.nr::integer,
      case uitsplitsing when 'kern' then h.kern_id::text when 'team' then team.id else '' end as sleutel,
      count(*) filter (where k.is_gehouden and k.gestopt_op <= k.einddatum) as op_tijd,
      count(*) filter (where k.is_gehouden or k.gestopt_op > k.einddatum) as alle,
      percentile_cont(0.5) within group (order by (k.gestopt_op - k.begin) / 7.0) filter (where k.is_gehouden) as weken,
      count(*) filter (where k.gestopt_op is null) as open
    from unnest(vans, tots) with ordinality as p (van, tot, nr)
    join lateral (select t.*, t.gestopt_op is not null and not t.is_vervallen as is_gehouden from termijn t
      where t.gemeente_id = gemeente and t.soort = 'evaluatie' and t.einddatum >= p.van and t.einddatum < p.tot) k on true
    join plan n on n.gemeente_id = k.gemeente_id and n.id = k.plan_id
    left join huishouden h on uitsplitsing = 'kern' and h.gemeente_id = n.gemeente_id and h.id = n.huishouden_id
    left join lateral (select planteam(n.gemeente_id, n.opgesteld_door_id)::text as id where uitsplitsing = 'team') team on true
    group by 1, 2
  )
  select g.nr, r.deel, groepnaam(gemeente, uitsplitsing, g.sleutel), r.teller::integer, r.noemer::integer, r.waarde
  from geteld g, lateral (values
    ('op_tijd', g.op_tijd, g.alle, 100.0 * g.op_tijd / nullif(g.alle, 0)),
    ('mediaan_weken', null, g.alle, g.weken),
    ('nog_open', g.open, null, g.open)) as r (deel, teller, noemer, waarde)
  where r.waarde is not null
$$;
