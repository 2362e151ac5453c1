-- How easily people could turn to us (Uitvoeringsregeling Wmo 2015, art. 8: mandatory).
--
-- code: ervaring.toegankelijkheid
-- soort: prestatie
-- naam: Makkelijk terecht kunnen
-- doel: VI u
-- vraag: Hoe makkelijk kunnen inwoners bij ons terecht?
-- teller: de som van de cijfers van 1 tot en met 10 op de vraag "Hoe makkelijk kon u bij ons terecht?"; daarnaast hoeveel daarvan een 5 of lager zijn
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

create or replace function kpi_ervaring_toegankelijkheid(gemeente integer, eenheden uuid[]) returns setof geval_rij language sql stable as $$
  select * from geval_ervaring(gemeente, eenheden, 'toegankelijkheid')
$$;
