-- terugkoppeling as one statement by hand: the baseline of the bench and a second opinion (decision 0022).

create or replace function kpi_terugkoppeling(gemeente integer, vans date[], tots date[], uitsplitsing text)
returns table (periode integer, deel text, groep text, teller integer, noemer integer, waarde double precision)
language sql stable as $$
  with periode as materialized (
    select nr::integer, van, tot from unnest(vans, tots) with ordinality as p (van, tot, nr)
  ), geval as (
    select p.nr, case uitsplitsing when 'deur' then t.deur when 'team' then o.naar_team_id::text when 'kern' then h.kern_id::text else '' end as sleutel,
      coalesce(terug.eerste <= o.terugkoppelen_voor, false) as is_op_tijd, coalesce(terug.laatste = 'geholpen', false) as is_geholpen, false as is_verwijzing
    from periode p
    join overdracht o on o.gemeente_id = gemeente and o.terugkoppelen_voor >= p.van and o.terugkoppelen_voor < p.tot
      and o.status = 'aanvaard' and o.zicht_beeindigd_op is null
    left join team t on uitsplitsing = 'deur' and t.gemeente_id = o.gemeente_id and t.id = o.naar_team_id
    left join huishouden h on uitsplitsing = 'kern' and h.gemeente_id = o.gemeente_id and h.id = o.huishouden_id
    cross join lateral (
      select dagvan(min(k.op)) as eerste, (array_agg(k.antwoord order by k.op desc, k.id desc))[1] as laatste
      from terugkoppeling k where k.gemeente_id = o.gemeente_id and k.overdracht_id = o.id) as terug
    union all
    select p.nr, case uitsplitsing when 'deur' then t.deur when 'team' then m.team_id::text when 'kern' then h.kern_id::text else '' end,
      coalesce(terug.eerste <= w.terugkoppelen_voor, false), false, true
    from periode p
    join verwijzing w on w.gemeente_id = gemeente and w.terugkoppelen_voor >= p.van and w.terugkoppelen_voor < p.tot
    join melding m on m.gemeente_id = w.gemeente_id and m.id = w.melding_id
    left join team t on uitsplitsing = 'deur' and t.gemeente_id = m.gemeente_id and t.id = m.team_id
    left join huishouden h on uitsplitsing = 'kern' and h.gemeente_id = m.gemeente_id and h.id = m.huishouden_id
    cross join lateral (
      select min(b.gegeven_op) as eerste from verwijzing_bericht b where b.gemeente_id = w.gemeente_id and b.verwijzing_id = w.id) as terug
  ), geteld as (
    select nr, sleutel, count(*) as alle, count(*) filter (where is_op_tijd) as op_tijd, count(*) filter (where is_geholpen) as geholpen,
      count(*) filter (where is_verwijzing) as verwijzingen, count(*) filter (where is_verwijzing and is_op_tijd) as verwijzers
    from geval group by nr, sleutel
  )
  select g.nr, r.deel, groepnaam(gemeente, uitsplitsing, g.sleutel), r.teller::integer, r.noemer::integer, 100.0 * r.teller / r.noemer
  from geteld g, lateral (values
    ('op_tijd', g.op_tijd, g.alle), ('geholpen', g.geholpen, g.alle - g.verwijzingen), ('verwijzers', g.verwijzers, g.verwijzingen)
  ) as r (deel, teller, noemer)
  where r.noemer > 0
$$;
