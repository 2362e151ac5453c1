-- kort.maatwerk_na as one statement by hand: the baseline of the bench and a second opinion (decision 0022).

create or replace function kpi_kort_maatwerk_na(gemeente integer, vans date[], tots date[], uitsplitsing text)
returns table (periode integer, deel text, groep text, teller integer, noemer integer, waarde double precision)
language sql stable as $$
  with geval as materialized (
    select g.nr, g.sleutel, g.contacten, exists (
      select from melding m join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id
      where m.gemeente_id = gemeente and m.inwoner_id = g.inwoner_id and v.leefgebied = g.leefgebied and v.uitkomst = 'maatwerk'
        and v.uitkomst_op >= g.eerste and v.uitkomst_op < dagbegin((dagvan(g.eerste) + interval '12 months')::date + 1)) as is_maatwerk
    from geval_terugkeer(gemeente, vans, tots, uitsplitsing, 'kortdurend') g
  ), geteld as (
    select g.nr, d.deel, g.sleutel, count(*) filter (where g.is_maatwerk) as maatwerk, count(*) as alle
    from geval g, lateral (values ('maatwerk', true), ('tot_5', g.contacten <= 5), ('van_6_tot_10', g.contacten between 6 and 10),
      ('meer_dan_10', g.contacten > 10)) as d (deel, hoort)
    where d.hoort group by g.nr, d.deel, g.sleutel
  )
  select nr, deel, groepnaam(gemeente, uitsplitsing, sleutel), maatwerk::integer, alle::integer, 100.0 * maatwerk / alle from geteld
$$;
