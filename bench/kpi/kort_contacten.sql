-- kort.contacten as one statement by hand: the baseline of the bench and a second opinion (decision 0022).

create or replace function kpi_kort_contacten(gemeente integer, vans date[], tots date[], uitsplitsing text)
returns table (periode integer, deel text, groep text, teller integer, noemer integer, waarde double precision)
language sql stable as $$
  with periode as materialized (
    select nr::integer, dagbegin(van) as begin, dagbegin(tot) as eind from unnest(vans, tots) with ordinality as p (van, tot, nr)
  ), ontvangen as materialized (
    -- Each melding is looked at once, however many of the periods it is in: a year and its quarters are asked together.
    select md.op, md.deur, m.gemeente_id, m.id, m.ontvangen_op, m.team_id, m.huishouden_id
    from melding_deur md
    join melding m on m.gemeente_id = md.gemeente_id and m.id = md.melding_id
    where md.gemeente_id = gemeente and md.op >= (select min(begin) from periode) and md.op < (select max(eind) from periode)
      and md.deur in (select d.code from deur d where d.gemeente_id = gemeente and d.is_kernteam)
  ), beoordeeld as materialized (
    select o.*, einde.is_elders,
      case when einde.is_opgelost then
        (select count(*) from contact c
          where c.gemeente_id = o.gemeente_id and c.melding_id = o.id and c.is_met_inwoner and c.op > o.ontvangen_op and c.op <= einde.op)
        + (select count(*) from vraag v
          join traject r on r.gemeente_id = v.gemeente_id and r.vraag_id = v.id
          join contact c on c.gemeente_id = r.gemeente_id and c.traject_id = r.id and c.melding_id is distinct from o.id
          where v.gemeente_id = o.gemeente_id and v.melding_id = o.id and c.is_met_inwoner and c.op <= einde.op)
        + (select count(*) from gesprek g
          where g.gemeente_id = o.gemeente_id and g.melding_id = o.id and g.gevoerd_op <= einde.op)
        + (select count(*) from vraag v
          join traject r on r.gemeente_id = v.gemeente_id and r.vraag_id = v.id
          join gesprek g on g.gemeente_id = r.gemeente_id and g.traject_id = r.id
          where v.gemeente_id = o.gemeente_id and v.melding_id = o.id and g.gevoerd_op <= einde.op)
      end as contacten
    from ontvangen o
    cross join lateral (
      select max(v.uitkomst_op) as op,
        bool_and(coalesce(v.uitkomst in ('eigen_kracht_netwerk', 'ondersteuning_sto', 'direct_beantwoord'), false)
          and v.vervolg is distinct from 'doorverwezen') as is_opgelost,
        -- Every vraag ended, and at least one of them not here.
        bool_and(v.uitkomst is not null) and bool_or(v.uitkomst in ('algemeen_collectief', 'maatwerk', 'wlz_zvw')
          or (v.vervolg = 'doorverwezen' and v.uitkomst is distinct from 'ingetrokken')) as is_elders
      from vraag v where v.gemeente_id = o.gemeente_id and v.melding_id = o.id) as einde
  ), geval as (
    select p.nr, o.is_elders, o.contacten,
      case uitsplitsing when 'deur' then o.deur when 'team' then o.team_id::text when 'kern' then h.kern_id::text else '' end as sleutel
    from periode p
    join beoordeeld o on o.op >= p.begin and o.op < p.eind
    left join huishouden h on uitsplitsing = 'kern' and h.gemeente_id = o.gemeente_id and h.id = o.huishouden_id
  ), geteld as (
    select nr, sleutel, count(*) as alle, count(*) filter (where contacten <= 5) as vijf, count(*) filter (where contacten <= 10) as tien,
      count(*) filter (where is_elders) as elders
    from geval group by nr, sleutel
  )
  select g.nr, r.deel, groepnaam(gemeente, uitsplitsing, g.sleutel), r.teller::integer, g.alle::integer, 100.0 * r.teller / g.alle
  from geteld g, lateral (values ('binnen_5', g.vijf), ('binnen_10', g.tien), ('elders', g.elders)) as r (deel, teller)
$$;
