-- kort.terugkeer as one statement by hand: the baseline of the bench and a second opinion (decision 0022).

create or replace function kpi_kort_terugkeer(gemeente integer, vans date[], tots date[], uitsplitsing text)
returns table (periode integer, deel text, groep text, teller integer, noemer integer, waarde double precision)
language sql stable as $$
  with geteld as (
    select g.nr, d.deel, g.sleutel, count(*) filter (where g.is_terug) as terug, count(*) as alle
    from geval_terugkeer(gemeente, vans, tots, uitsplitsing, 'kortdurend') g, lateral (values
    ('terug', true),
    ('tot_5', g.contacten <= 5),
    ('van_6_tot_10', g.contacten between 6 and 10),
    ('meer_dan_10', g.contacten > 10)) as d (deel, hoort)
    where d.hoort group by g.nr, d.deel, g.sleutel
  )
  select nr, deel, groepnaam(gemeente, uitsplitsing, sleutel), terug::integer, alle::integer, 100.0 * terug / alle from geteld
$$;
