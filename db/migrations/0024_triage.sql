-- The rule table of the triage as dated data: drafts, published versions, and which version advised.

create table triage_versie (
  gemeente_id integer not null references gemeente on delete restrict,
  nummer integer not null check (nummer > 0),
  status text not null check (status in ('concept', 'gepubliceerd')),
  -- The rules in order (features/melding/triage.ts); the first that fits counts.
  regels jsonb not null,
  -- From this moment it advises, until the next one does: so two never overlap.
  vanaf timestamptz,
  reden text check (length(reden) between 1 and 2000),
  -- The version it was copied from.
  uit integer,
  gemaakt_door_id uuid,
  gemaakt_op timestamptz not null,
  gepubliceerd_door_id uuid,
  -- Counts the changes of a draft; `getoetst` is the change it was last tested at.
  versie integer not null default 1,
  getoetst integer,
  primary key (gemeente_id, nummer),
  foreign key (gemeente_id, uit) references triage_versie on delete restrict,
  foreign key (gemeente_id, gemaakt_door_id) references medewerker on delete restrict,
  foreign key (gemeente_id, gepubliceerd_door_id) references medewerker on delete restrict,
  constraint triage_versie_vanaf unique (gemeente_id, vanaf),
  constraint triage_versie_heeft_regels check (jsonb_typeof(regels) = 'array' and jsonb_array_length(regels) between 2 and 60),
  constraint triage_versie_gepubliceerd check ((status = 'gepubliceerd') = (vanaf is not null and reden is not null))
);
-- One draft at a time: two would each undo the other.
create unique index triage_versie_concept on triage_versie (gemeente_id) where status = 'concept';

-- What advised once is never rewritten; another table is another version.
create function triage_versie_staat_vast() returns trigger language plpgsql as $$
begin
  raise exception 'a published version of the triage never changes';
end $$;
create trigger triage_versie_vast before update or delete on triage_versie
  for each row when (old.status = 'gepubliceerd') execute function triage_versie_staat_vast();

-- The table every gemeente begins with.
create function triage_beginregels() returns jsonb language sql immutable as $$ select $regels$
[
  {"code":"veiligheid","vervolg":"interventieteam","voorwaarden":{"kenmerken":{"onveilig":true},"wetten":[],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Veiligheid gaat voor. Overleg vandaag met het interventieteam.","bron":"beleidsplan 2020-2025, 3.1 en 4.3"},
  {"code":"spoed_wmo","vervolg":"spoedvoorziening","voorwaarden":{"kenmerken":{"spoed":true},"wetten":["wmo"],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Dit kan niet wachten. De gemeente beslist meteen over een tijdelijke voorziening; het onderzoek komt daarna.","bron":"Wmo 2015 art. 2.3.3"},
  {"code":"spoed_jeugd","vervolg":"spoedvoorziening","voorwaarden":{"kenmerken":{"spoed":true},"wetten":["jeugdwet"],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Dit kan niet wachten. Jeugdhulp is er bij spoed meteen, op elk moment.","bron":"Jeugdwet art. 2.6 lid 1"},
  {"code":"dreiging","vervolg":"keukentafelgesprek","voorwaarden":{"kenmerken":{"bedreigend":true},"wetten":[],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Er dreigt uitzetting, afsluiting of het einde van de zorgverzekering. Voer het gesprek binnen drie werkdagen.","bron":"Wgs art. 4 lid 2"},
  {"code":"spoed_overig","vervolg":"keukentafelgesprek","voorwaarden":{"kenmerken":{"spoed":true},"wetten":[],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Dit kan niet wachten. Plan het gesprek op de eerste dag die kan.","bron":"afspraak van Keukentafel"},
  {"code":"anoniem","vervolg":"beantwoord","voorwaarden":{"kenmerken":{"anoniem":true},"wetten":[],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"De inwoner is anoniem. Geef antwoord of wijs de weg; een dossier kan later.","bron":"afspraak van Keukentafel"},
  {"code":"bekend_en_eenvoudig","vervolg":"wijziging_voorziening","voorwaarden":{"kenmerken":{"planLoopt":true,"eerder":true,"eenVraag":true},"wetten":["wmo"],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Er loopt een plan en deze vraag is bekend. Regel een eenvoudige aanpassing rechtstreeks met de aanbieder.","bron":"onderzoek toegang 2019, 4.1.1"},
  {"code":"plan_loopt","vervolg":"keukentafelgesprek","voorwaarden":{"kenmerken":{"planLoopt":true},"wetten":[],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Er loopt al een plan. Bespreek de vraag daarin, samen met de regisseur.","bron":"beleidsplan 2020-2025, 4.3"},
  {"code":"jeugd","vervolg":"keukentafelgesprek","voorwaarden":{"kenmerken":{"kind":true},"wetten":[],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Het gaat om een kind of om opvoeden. Een jeugdconsulent bekijkt met het gezin wat nodig is.","bron":"Jeugdwet art. 2.3"},
  {"code":"meer_leefgebieden","vervolg":"keukentafelgesprek","voorwaarden":{"kenmerken":{"meerTegelijk":true},"wetten":[],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Er spelen meer dingen tegelijk. Bekijk alle leefgebieden in één gesprek.","bron":"beleidsplan 2020-2025, 3.1"},
  {"code":"schulden","vervolg":"keukentafelgesprek","voorwaarden":{"kenmerken":{},"wetten":["wgs"],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Het gaat om geldzorgen. Het eerste gesprek is binnen vier weken.","bron":"Wgs art. 4 lid 1"},
  {"code":"komt_terug","vervolg":"keukentafelgesprek","voorwaarden":{"kenmerken":{"eerder":true},"wetten":[],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Deze vraag kwam eerder. Ga na waarom zij terugkomt.","bron":"beleidsplan 2020-2025, hoofdstuk 6"},
  {"code":"werk","vervolg":"doorverwezen","voorwaarden":{"kenmerken":{},"wetten":["participatiewet"],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Het gaat alleen om werk of inkomen. Het team Werk en Inkomen gaat verder.","bron":"onderzoek toegang 2019, 4.1"},
  {"code":"wonen_en_zorg","vervolg":"keukentafelgesprek","voorwaarden":{"kenmerken":{},"wetten":[],"leefgebieden":["basale_adl","instrumentele_adl","lichamelijke_gezondheid","huisvesting"],"alleenDeze":false,"melders":[]},"zin":"Zelfstandig thuis blijven lukt niet vanzelf. Onderzoek met de inwoner wat nodig is.","bron":"Wmo 2015 art. 2.3.2"},
  {"code":"meedoen","vervolg":"sociale_kaart","voorwaarden":{"kenmerken":{},"wetten":[],"leefgebieden":["tijdsbesteding","sociaal_netwerk","maatschappelijke_participatie"],"alleenDeze":true,"melders":[]},"zin":"Voor meedoen en ontmoeten is aanbod in de buurt. Wijs de weg op de sociale kaart.","bron":"onderzoek toegang 2019, 4.1; beleidsplan 2020-2025, 4.6"},
  {"code":"instelling_meldt","vervolg":"keukentafelgesprek","voorwaarden":{"kenmerken":{},"wetten":[],"leefgebieden":["geestelijke_gezondheid","huiselijke_relaties","middelengebruik","tijdsbesteding","sociaal_netwerk","maatschappelijke_participatie"],"alleenDeze":false,"melders":["huisarts","wijkverpleging","school","ggd","aanbieder","politie"]},"zin":"Een instelling meldt. Kortdurende ondersteuning kan dan niet: die komt uit ons eigen contact met de inwoner.","bron":"onderzoek toegang 2019, 4.1.2"},
  {"code":"kortdurend","vervolg":"kortdurende_ondersteuning","voorwaarden":{"kenmerken":{},"wetten":[],"leefgebieden":["geestelijke_gezondheid","huiselijke_relaties","middelengebruik","tijdsbesteding","sociaal_netwerk","maatschappelijke_participatie"],"alleenDeze":false,"melders":[]},"zin":"Enkele contacten kunnen genoeg zijn en zwaardere zorg voorkomen. Spreek een doel af en overleg eerst met een collega.","bron":"onderzoek toegang 2019, 4.1.2; beleidsplan 2020-2025, 4.3"},
  {"code":"anders","vervolg":"keukentafelgesprek","voorwaarden":{"kenmerken":{},"wetten":[],"leefgebieden":[],"alleenDeze":false,"melders":[]},"zin":"Geen andere regel past. In een gesprek wordt duidelijk wat nodig is.","bron":"afspraak van Keukentafel"}
]
$regels$::jsonb $$;

create function triage_begin() returns trigger language plpgsql as $$
begin
  insert into triage_versie (gemeente_id, nummer, status, vanaf, reden, gemaakt_op, regels)
  values (new.id, 1, 'gepubliceerd', '2015-01-01', 'Het begin: de regels van Keukentafel.', '2015-01-01', triage_beginregels());
  return new;
end $$;
create trigger gemeente_triage_begin after insert on gemeente for each row execute function triage_begin();
insert into triage_versie (gemeente_id, nummer, status, vanaf, reden, gemaakt_op, regels)
select id, 1, 'gepubliceerd', '2015-01-01', 'Het begin: de regels van Keukentafel.', '2015-01-01', triage_beginregels() from gemeente;

-- What advised, and why somebody did otherwise in one of a few words; the sentence stays with the melding.
alter table screening add column triage_versie integer not null default 1;
alter table screening alter column triage_versie drop default;
alter table screening add foreign key (gemeente_id, triage_versie) references triage_versie on delete restrict;
alter table screening add column reden_code text
  check (reden_code in ('weet_meer', 'inwoner_wil_anders', 'al_geregeld', 'geen_aanbod', 'regel_past_niet', 'anders'));
alter table screening add constraint screening_code_bij_afwijken check (reden_code is null or reden_afwijking is not null);
-- Serves "what became of the advice of this rule".
create index screening_regel on screening (gemeente_id, regel, op);
