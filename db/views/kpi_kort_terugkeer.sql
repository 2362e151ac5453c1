-- Who comes back within six months after short-term support (audit rec. 1).
--
-- code: kort.terugkeer
-- soort: prestatie
-- naam: Terug na korte ondersteuning
-- doel: III j
-- vraag: Komt iemand terug na korte ondersteuning?
-- teller: gevallen uit de noemer waarin dezelfde inwoner binnen zes maanden na het afsluiten weer een vraag stelde op hetzelfde leefgebied, bij welke deur of welk team ook. Het staat vast zodra de melding bij de deur is geregistreerd, of later als dan pas blijkt wie de inwoner is. Ook een melding die bij het lopende plan wordt gevoegd telt. Niet: een heropende of overgedragen melding (dat is dezelfde melding), een ingetrokken vraag, een vraag van een huisgenoot (die is een hint bij de deur)
-- noemer: inwoners van wie in de periode kortdurende ondersteuning werd afgesloten; één geval per inwoner en leefgebied, ook wie verhuisde of overleed. De inwoner telt, niet het huishouden: wie verhuist neemt het geval mee, en wordt van twee bestanden één mens, dan horen beide bij die mens. Zonder leefgebied telt een traject niet mee
-- eenheid: %
-- richting: lager
-- bron: eigen registratie: traject, terugkeer, vraag; onderzoek toegang 2019, aanbeveling 1
-- periode: kwartaal, jaar
-- uitsplitsingen: deur, team, kern
-- eigenaar: teammanager sociaal team
-- minimum: 10
-- rijping: 184
-- deel terug: Binnen zes maanden terug
-- deel tot_5: Waarvan na ten hoogste vijf contacten
-- deel van_6_tot_10: Waarvan na zes tot en met tien contacten
-- deel meer_dan_10: Waarvan na meer dan tien contacten

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
