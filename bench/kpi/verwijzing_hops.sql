-- verwijzing.hops as one statement by hand: the baseline of the bench and a second opinion (decision 0022).

create or replace function kpi_verwijzing_hops(gemeente integer, vans date[], tots date[], uitsplitsing text)
returns table (periode integer, deel text, groep text, teller integer, noemer integer, waarde double precision)
language sql stable as $$
  with periode as materialized (
    select nr::integer, dagbegin(van) as begin, dagbegin(tot) as eind from unnest(vans, tots) with ordinality as p (van, tot, nr)
  ), stap as materialized (
    -- A melding that changes hands within a team sends nobody on; an overdracht of a melding ends in the same gebeurtenis.
    select g.melding_id, g.op from gebeurtenis g
    where g.gemeente_id = gemeente and g.soort = 'melding_toegewezen' and g.gegevens ->> 'team' <> g.gegevens ->> 'van_team'
  ), klaar as (
    select p.nr, v.gemeente_id, v.id, v.melding_id, v.uitkomst_op, v.vervolg = 'doorverwezen' as is_doorverwezen,
      case uitsplitsing when 'deur' then m.deur when 'team' then m.team_id::text when 'kern' then h.kern_id::text else '' end as sleutel
    from periode p
    join vraag v on v.gemeente_id = gemeente and v.uitkomst_op >= p.begin and v.uitkomst_op < p.eind and v.uitkomst <> 'ingetrokken'
    join melding m on m.gemeente_id = v.gemeente_id and m.id = v.melding_id
    left join huishouden h on uitsplitsing = 'kern' and h.gemeente_id = m.gemeente_id and h.id = m.huishouden_id
  ), verdeeld as (
    select k.nr, k.id, count(*) as hops from klaar k join stap s on s.melding_id = k.melding_id and s.op <= k.uitkomst_op
    group by k.nr, k.id
  ), overgedragen as (
    select k.nr, k.id, count(*) as hops
    from klaar k
    join traject t on t.gemeente_id = k.gemeente_id and t.vraag_id = k.id
    join overdracht o on o.gemeente_id = t.gemeente_id and o.nieuw_traject_id = t.id and o.beantwoord_op <= k.uitkomst_op
    group by k.nr, k.id
  ), geval as (
    select k.nr, k.sleutel, coalesce(v.hops, 0) + coalesce(o.hops, 0) + coalesce(k.is_doorverwezen, false)::integer as hops
    from klaar k
    left join verdeeld v on v.nr = k.nr and v.id = k.id
    left join overgedragen o on o.nr = k.nr and o.id = k.id
  ), geteld as (
    select nr, sleutel, count(*) as alle, sum(hops) as hops, count(*) filter (where hops > 1) as vaker from geval group by nr, sleutel
  )
  select g.nr, r.deel, groepnaam(gemeente, uitsplitsing, g.sleutel), r.teller::integer, g.alle::integer, r.waarde
  from geteld g, lateral (values
    ('gemiddeld', g.hops, 1.0 * g.hops / g.alle), ('vaker', g.vaker, 100.0 * g.vaker / g.alle)) as r (deel, teller, waarde)
$$;
