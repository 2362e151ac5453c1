-- Who comes back within six months after individual support (policy plan ch. 6).
--
-- code: begeleiding.terugkeer
-- soort: prestatie
-- naam: Terug na individuele begeleiding
-- doel: III j
-- vraag: Komt iemand binnen een half jaar terug met dezelfde vraag?
-- teller: gevallen uit de noemer waarin dezelfde inwoner binnen zes maanden na het afsluiten weer een vraag stelde op hetzelfde leefgebied, bij welke deur of welk team ook. Het staat vast zodra de melding bij de deur is geregistreerd, of later als dan pas blijkt wie de inwoner is. Ook een melding die bij het lopende plan wordt gevoegd telt. Niet: een heropende of overgedragen melding (dat is dezelfde melding), een ingetrokken vraag, een vraag van een huisgenoot (die is een hint bij de deur)
-- noemer: inwoners van wie in de periode een traject individuele begeleiding werd afgesloten: Forte School, Forte Geldzaken, maatschappelijk werk, jongerencoaching of mantelzorgondersteuning; één geval per inwoner en leefgebied, ook wie verhuisde of overleed. De inwoner telt, niet het huishouden: wie verhuist neemt het geval mee, en wordt van twee bestanden één mens, dan horen beide bij die mens. Zonder leefgebied telt een traject niet mee
-- eenheid: %
-- richting: lager
-- bron: eigen registratie: traject, terugkeer, vraag; streefwaarde uit het beleidsplan 2020-2025, hoofdstuk 6
-- periode: kwartaal, jaar
-- uitsplitsingen: deur, team, kern
-- eigenaar: teammanager sociaal team
-- minimum: 10
-- rijping: 184
-- deel terug: Binnen zes maanden terug
-- deel forte_school: Waarvan Forte School
-- deel forte_geldzaken: Waarvan Forte Geldzaken
-- deel maatschappelijk_werk: Waarvan maatschappelijk werk
-- deel jongerencoaching: Waarvan jongerencoaching
-- deel mantelzorgondersteuning: Waarvan mantelzorgondersteuning
-- deel tot_5: Waarvan na ten hoogste vijf contacten
-- deel van_6_tot_10: Waarvan na zes tot en met tien contacten
-- deel meer_dan_10: Waarvan na meer dan tien contacten

create or replace function kpi_begeleiding_terugkeer(gemeente integer, vans date[], tots date[], uitsplitsing text)
returns table (periode integer, deel text, groep text, teller integer, noemer integer, waarde double precision)
language sql stable as $$
  with geteld as (
    select g.nr, d.deel, g.sleutel, count(*) filter (where g.is_terug) as terug, count(*) as alle
    from geval_terugkeer(gemeente, vans, tots, uitsplitsing, 'begeleiding') g, lateral (values
    ('terug', true),
    ('forte_school', g.soort = 'forte_school'),
    ('forte_geldzaken', g.soort = 'forte_geldzaken'),
    ('maatschappelijk_werk', g.soort = 'maatschappelijk_werk'),
    ('jongerencoaching', g.soort = 'jongerencoaching'),
    ('mantelzorgondersteuning', g.soort = 'mantelzorgondersteuning'),
    ('tot_5', g.contacten <= 5),
    ('van_6_tot_10', g.contacten between 6 and 10),
    ('meer_dan_10', g.contacten > 10)) as d (deel, hoort)
    where d.hoort group by g.nr, d.deel, g.sleutel
  )
  select nr, deel, groepnaam(gemeente, uitsplitsing, sleutel), terug::integer, alle::integer, 100.0 * terug / alle from geteld
$$;
