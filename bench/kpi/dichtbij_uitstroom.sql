-- dichtbij.uitstroom as one statement by hand: the baseline of the bench and a second opinion (decision 0022).

create or replace function kpi_dichtbij_uitstroom(gemeente integer, vans date[], tots date[], uitsplitsing text)
returns table (periode integer, deel text, groep text, teller integer, noemer integer, waarde double precision)
language sql stable as $$
  with periode as materialized (
    select nr::integer, dagbegin(van) as begin, dagbegin(tot) as eind from unnest(vans, tots) with ordinality as p (van, tot, nr)
  ), geteld as (
    select p.nr, v.uitkomst, count(*) as aantal,
      case uitsplitsing when 'deur' then m.deur when 'team' then m.team_id::text when 'kern' then h.kern_id::text else '' end as sleutel
    from periode p
    join vraag v on v.gemeente_id = gemeente and v.uitkomst_op >= p.begin and v.uitkomst_op < p.eind
    join melding m on m.gemeente_id = v.gemeente_id and m.id = v.melding_id
    left join huishouden h on uitsplitsing = 'kern' and h.gemeente_id = m.gemeente_id and h.id = m.huishouden_id
    group by 1, 2, 4
  ), alle as (
    select nr, sleutel, sum(aantal) as aantal from geteld group by nr, sleutel
  ), los as (
    -- As toegang.aantal counts them.
    select p.nr, count(*) as aantal,
      case uitsplitsing when 'deur' then c.deur when 'team' then c.team_id::text when 'kern' then h.kern_id::text else '' end as sleutel
    from periode p
    join contact c on c.gemeente_id = gemeente and c.op >= p.begin and c.op < p.eind
    left join melding m on m.gemeente_id = c.gemeente_id and m.id = c.melding_id
    left join huishouden h on uitsplitsing = 'kern' and h.gemeente_id = c.gemeente_id and h.id = c.huishouden_id
    where c.traject_id is null and (m.id is null or m.ontvangen_op >= c.op)
    group by 1, 3
  )
  -- Every uitkomst in every group, so that none of them is a blank instead of nought.
  select a.nr, u.uitkomst, groepnaam(gemeente, uitsplitsing, a.sleutel), coalesce(g.aantal, 0)::integer, a.aantal::integer,
    100.0 * coalesce(g.aantal, 0) / a.aantal
  from alle a
  cross join unnest(array['maatwerk', 'eigen_kracht_netwerk', 'algemeen_collectief', 'ondersteuning_sto', 'wlz_zvw',
    'direct_beantwoord', 'ingetrokken']) as u (uitkomst)
  left join geteld g on g.nr = a.nr and g.sleutel is not distinct from a.sleutel and g.uitkomst = u.uitkomst
  union all
  select l.nr, 'losse_contacten', groepnaam(gemeente, uitsplitsing, l.sleutel), l.aantal::integer, null, l.aantal from los l
$$;
