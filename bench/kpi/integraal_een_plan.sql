-- integraal.een_plan as one statement by hand: the baseline of the bench and a second opinion (decision 0022).

create or replace function kpi_integraal_een_plan(gemeente integer, vans date[], tots date[], uitsplitsing text)
returns table (periode integer, deel text, groep text, teller integer, noemer integer, waarde double precision)
language sql stable as $$
  with periode as materialized (
    select nr::integer, dagbegin(tot) as eind from unnest(tots) with ordinality as p (tot, nr)
  ), complex as (
    -- What is open, and when that is complex, is one definition with the alarm of the teammanager (complex.sql).
    select o.nr, p.eind, o.huishouden_id, o.deur, o.team_id, o.soorten
    from openstaand(gemeente, array(select eind from periode order by nr)) o
    join periode p on p.nr = o.nr
    where is_complex(o.open_vragen, o.wetten, o.behandelaars, o.is_gemarkeerd)
  ), geval as (
    select c.nr, array['een_plan'] || c.soorten as delen,
      case uitsplitsing when 'deur' then c.deur when 'team' then c.team_id::text when 'kern' then h.kern_id::text else '' end as sleutel,
      exists (
        select from plan p join regie r on r.gemeente_id = p.gemeente_id and r.plan_id = p.id
        where p.gemeente_id = gemeente and p.huishouden_id = c.huishouden_id
          and p.vastgesteld_op < c.eind and (p.afgesloten_op is null or p.afgesloten_op >= c.eind)
          and r.laag = 'proces' and r.aanvaard_op < c.eind and (r.beeindigd_op is null or r.beeindigd_op >= c.eind)) as is_een
    from complex c
    left join huishouden h on uitsplitsing = 'kern' and h.gemeente_id = gemeente and h.id = c.huishouden_id
  ), geteld as (
    select g.nr, d.deel, g.sleutel, count(*) filter (where g.is_een) as een, count(*) as alle
    from geval g, unnest(g.delen) as d (deel) group by g.nr, d.deel, g.sleutel
  )
  select nr, deel, groepnaam(gemeente, uitsplitsing, sleutel), een::integer, alle::integer, 100.0 * een / alle from geteld
$$;
