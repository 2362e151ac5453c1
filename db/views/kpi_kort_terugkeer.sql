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
-- telt: in de periode
-- uitsplitsingen: deur, team, kern, wet, leeftijd, verwijzer
-- eigenaar: teammanager sociaal team
-- minimum: 10
-- rijping: 184
-- deel terug: Binnen zes maanden terug
-- deel tot_5: Waarvan na ten hoogste vijf contacten
-- deel van_6_tot_10: Waarvan na zes tot en met tien contacten
-- deel meer_dan_10: Waarvan na meer dan tien contacten

create or replace function kpi_kort_terugkeer(gemeente integer, eenheden uuid[]) returns setof geval_rij language sql stable as $$
  select g.eenheid, g.bron, g.van, null::timestamptz, g.delen, case when g.is_terug then g.delen else '{}' end,
    null::double precision, g.deur, g.team_id, null, null::text[], g.wie
  from geval_na_traject(gemeente, eenheden, 'kortdurend', 'terug') g
$$;
