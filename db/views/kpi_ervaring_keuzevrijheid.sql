-- Whether people could choose who supports them (audit 3.3).
--
-- code: ervaring.keuzevrijheid
-- soort: prestatie
-- naam: Kiezen wie er helpt
-- doel: VI v
-- vraag: Kunnen inwoners kiezen wie hen helpt?
-- teller: de som van de cijfers van 1 tot en met 10 op de vraag "Hoe goed kon u kiezen wie u hielp?"; daarnaast hoeveel daarvan een 5 of lager zijn
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

create or replace function kpi_ervaring_keuzevrijheid(gemeente integer, eenheden uuid[]) returns setof geval_rij language sql stable as $$
  select * from geval_ervaring(gemeente, eenheden, 'keuzevrijheid')
$$;
