-- Whether people say they were helped quickly (audit 7.1.2: 58 % in 2018, with peers 74 %).
--
-- code: ervaring.snel
-- soort: prestatie
-- naam: Snel geholpen, volgens de inwoner
-- doel: VI u
-- vraag: Zeggen inwoners dat zij snel zijn geholpen?
-- teller: antwoorden uit de noemer met "ja" op de vraag "Werd u snel geholpen?"
-- noemer: antwoorden uit een afgelopen kwartaal met ja, een beetje of nee op deze vraag; wie "weet ik niet" koos of niets invulde, telt niet mee
-- eenheid: %
-- richting: hoger
-- bron: cliëntervaringsonderzoek: ervaring_antwoord (vragen bij het afsluiten en de jaarlijkse steekproef)
-- periode: kwartaal, jaar
-- telt: in de periode
-- uitsplitsingen: team, kern
-- eigenaar: beleidsadviseur
-- minimum: 10
-- toont vanaf: 10
-- rijping: 3
-- deel ja: Ja, snel geholpen
-- deel nee: Nee, niet snel geholpen · % · lager

create or replace function kpi_ervaring_snel(gemeente integer, eenheden uuid[]) returns setof geval_rij language sql stable as $$
  select a.id, a.id, dagbegin(a.kwartaal), null::timestamptz, array['ja', 'nee'], array[a.snel], null::double precision,
    null, a.team_id, null, null::text[], null
  from ervaring_antwoord a
  where a.gemeente_id = gemeente and a.id = any(eenheden) and a.is_geteld and a.snel is not null
$$;
