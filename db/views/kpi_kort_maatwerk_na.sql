-- Whether maatwerk follows all the same after short-term support (audit 7.1.1).
--
-- code: kort.maatwerk_na
-- soort: prestatie
-- naam: Maatwerk na korte ondersteuning
-- doel: III k
-- vraag: Volgt na korte ondersteuning toch maatwerk?
-- teller: gevallen uit de noemer waarin een vraag van dezelfde inwoner op hetzelfde leefgebied binnen twaalf maanden na het afsluiten eindigde met de uitkomst maatwerk; ook de vraag waarvoor de ondersteuning was. Maatwerk is zo ver geregistreerd als de uitkomst van een vraag; wat een aanbieder levert staat er nog niet in
-- noemer: inwoners van wie in de periode kortdurende ondersteuning werd afgesloten; één geval per inwoner en leefgebied
-- eenheid: %
-- richting: lager
-- bron: eigen registratie: traject, melding, vraag (uitkomst); onderzoek toegang 2019, 7.1.1
-- periode: kwartaal, jaar
-- uitsplitsingen: deur, team, kern
-- eigenaar: teammanager sociaal team
-- minimum: 10
-- rijping: 366
-- deel maatwerk: Binnen twaalf maanden maatwerk
-- deel tot_5: Waarvan na ten hoogste vijf contacten
-- deel van_6_tot_10: Waarvan na zes tot en met tien contacten
-- deel meer_dan_10: Waarvan na meer dan tien contacten

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
