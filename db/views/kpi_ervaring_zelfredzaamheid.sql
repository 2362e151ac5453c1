-- Whether support helps people to go on by themselves (Uitvoeringsregeling Wmo 2015, art. 8: mandatory).
--
-- code: ervaring.zelfredzaamheid
-- soort: prestatie
-- naam: Zelf verder kunnen
-- doel: III j
-- vraag: Helpt de hulp mensen om zelf verder te kunnen?
-- teller: de som van de cijfers van 1 tot en met 10 op de vraag "Hoe goed helpt de hulp u om zelf verder te kunnen?"; daarnaast hoeveel daarvan een 5 of lager zijn
-- noemer: antwoorden uit een afgelopen kwartaal met een cijfer op deze vraag; wie "weet ik niet" koos of niets invulde, telt niet mee
-- eenheid: cijfer
-- richting: hoger
-- bron: cliëntervaringsonderzoek: ervaring_antwoord (vragen bij het afsluiten en de jaarlijkse steekproef)
-- periode: kwartaal, jaar
-- telt: in de periode
-- uitsplitsingen: team, kern
-- eigenaar: beleidsadviseur
-- minimum: 10
-- toont vanaf: 10
-- rijping: 3
-- deel cijfer: Gemiddeld cijfer
-- deel onvoldoende: Een 5 of lager · % · lager

create or replace function kpi_ervaring_zelfredzaamheid(gemeente integer, eenheden uuid[]) returns setof geval_rij language sql stable as $$
  select * from geval_ervaring(gemeente, eenheden, 'zelfredzaamheid')
$$;
