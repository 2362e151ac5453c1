-- Verzoeken van inwoners: a copy, a correction or destruction of what we hold about somebody (AVG 12, 15-17; Wmo 2015 5.3.2, 5.3.5; Jeugdwet 7.3.9).
-- The verwerkingsregister: what the gemeente processes personal data for, in versions with a first day (AVG 30).

create table verzoek (
  gemeente_id integer not null,
  id uuid not null,
  -- Of whom the data are.
  inwoner_id uuid not null,
  -- Who asks for the inwoner; empty when the inwoner asks.
  vertegenwoordiging_id uuid,
  soort text not null check (soort in ('inzage', 'correctie', 'vernietiging')),
  -- Under which wet the data were gathered, as far as its term differs; 'geen' is the AVG alone.
  wet text not null check (wet in ('wmo', 'jeugdwet', 'geen')),
  -- What is asked, in the words of who asks.
  woorden text not null check (length(woorden) between 1 and 5000),
  kanaal text not null check (kanaal in ('balie', 'huisbezoek', 'telefoon', 'brief', 'e_mail')),
  -- The day it came in: from that day the term counts, also when it is registered later.
  ontvangen_op date not null,
  -- Asked for a child of twelve to sixteen: it wants this too.
  wil_kind boolean not null default false,
  geregistreerd_op timestamptz not null,
  geregistreerd_door_id uuid not null,
  -- How we know who asks (AVG 12 lid 6).
  identiteit text check (identiteit in ('document', 'digid', 'bekend')),
  identiteit_op timestamptz,
  identiteit_door_id uuid,
  -- The day on which who asks was told that it takes up to two months more, and why (AVG 12 lid 3).
  verlengd_op date,
  verlengreden text check (length(verlengreden) between 1 and 2000),
  besluit text check (besluit in ('ingewilligd', 'deels', 'geweigerd')),
  weigergrond text check (weigergrond in ('belang_ander', 'wet_verbiedt', 'nog_nodig', 'niet_bevoegd', 'niet_van_ons', 'klopt_wel', 'buitensporig')),
  besluitwoorden text check (length(besluitwoorden) between 1 and 5000),
  besloten_op timestamptz,
  besloten_door_id uuid,
  -- Who reads the copy before it leaves: the functionaris alone sees no content (access.md 2.7).
  nakijker_id uuid,
  nagekeken_op timestamptz,
  -- What was done: to whom and how the copy was given, what was wrong and what it became.
  uitvoering text check (length(uitvoering) between 1 and 5000),
  afgerond_op timestamptz,
  afgerond_door_id uuid,
  -- What the inwoner wants to stand beside what was not changed.
  verklaring text check (length(verklaring) between 1 and 5000),
  ingetrokken_op timestamptz,
  intrekreden text check (length(intrekreden) between 1 and 2000),
  versie integer not null default 1,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict,
  foreign key (gemeente_id, vertegenwoordiging_id) references vertegenwoordiging on delete restrict,
  foreign key (gemeente_id, geregistreerd_door_id) references medewerker on delete restrict,
  foreign key (gemeente_id, identiteit_door_id) references medewerker on delete restrict,
  foreign key (gemeente_id, besloten_door_id) references medewerker on delete restrict,
  foreign key (gemeente_id, nakijker_id) references medewerker on delete restrict,
  foreign key (gemeente_id, afgerond_door_id) references medewerker on delete restrict,
  constraint verzoek_identiteit_heel check (num_nonnulls(identiteit, identiteit_op, identiteit_door_id) in (0, 3)),
  constraint verzoek_verlenging_heel check (num_nonnulls(verlengd_op, verlengreden) in (0, 2) and verlengd_op >= ontvangen_op),
  constraint verzoek_besluit_heel check (num_nonnulls(besluit, besluitwoorden, besloten_op, besloten_door_id) in (0, 4)),
  constraint verzoek_nee_met_grond check ((weigergrond is not null) = (besluit is not null and besluit <> 'ingewilligd')),
  -- Nothing is given, changed or destroyed for somebody we do not know.
  constraint verzoek_ja_met_identiteit check (besluit is null or besluit = 'geweigerd' or identiteit is not null),
  -- Two persons: who decides does not read it alone.
  constraint verzoek_kopie_twee_personen check ((nakijker_id is not null) = (soort = 'inzage' and besluit is not null and besluit <> 'geweigerd')
    and nakijker_id <> besloten_door_id and (nagekeken_op is null or nakijker_id is not null)),
  constraint verzoek_uitvoering_heel check (num_nonnulls(uitvoering, afgerond_op, afgerond_door_id) in (0, 3)),
  constraint verzoek_uitvoering_na_ja check (afgerond_op is null or (besluit is not null and besluit <> 'geweigerd')),
  constraint verzoek_kopie_nagekeken check (afgerond_op is null or soort <> 'inzage' or nagekeken_op is not null),
  constraint verzoek_verklaring_na_nee check (verklaring is null or (soort = 'correctie' and besluit is not null and besluit <> 'ingewilligd')),
  constraint verzoek_intrekking_heel check (num_nonnulls(ingetrokken_op, intrekreden) in (0, 2) and (ingetrokken_op is null or afgerond_op is null))
);
-- Serves the list of what is open, and the page of a dossier.
create index verzoek_open on verzoek (gemeente_id, ontvangen_op) where afgerond_op is null and ingetrokken_op is null;
create index verzoek_inwoner on verzoek (gemeente_id, inwoner_id);
create index verzoek_nakijker on verzoek (gemeente_id, nakijker_id) where nakijker_id is not null and nagekeken_op is null;

-- What is left out of a copy, and why (Wmo 2015 5.3.2 lid 3; AVG 15 lid 4).
create table verzoek_weglating (
  gemeente_id integer not null,
  verzoek_id uuid not null,
  soort text not null check (soort ~ '^[a-z_]+$'),
  ding_id uuid not null,
  grond text not null check (grond in ('over_ander', 'van_ander_in_vertrouwen', 'gevaar', 'werkaantekening')),
  toelichting text not null check (length(toelichting) between 1 and 2000),
  door_id uuid not null,
  op timestamptz not null,
  primary key (gemeente_id, verzoek_id, soort, ding_id),
  foreign key (gemeente_id, verzoek_id) references verzoek on delete cascade,
  foreign key (gemeente_id, door_id) references medewerker on delete restrict
);

-- A clock can belong to a verzoek.
alter table termijn add column verzoek_id uuid;
alter table termijn add constraint termijn_verzoek_fkey foreign key (gemeente_id, verzoek_id) references verzoek on delete cascade;
alter table termijn drop constraint termijn_van_een;
alter table termijn add constraint termijn_van_een check (num_nonnulls(melding_id, plan_id, traject_id, verzoek_id) = 1);
create index termijn_verzoek on termijn (gemeente_id, verzoek_id) where verzoek_id is not null;

-- A version of a row of the register that this gemeente wrote; what nobody changed stands as Keukentafel gives it, as version 1.
create table verwerking (
  gemeente_id integer not null references gemeente on delete restrict,
  code text not null check (code ~ '^[a-z_]{2,40}$'),
  versie integer not null check (versie >= 1),
  van date not null,
  -- The last day it holds: then this processing stopped.
  tot date,
  naam text not null check (length(naam) between 1 and 200),
  verantwoordelijke text not null check (length(verantwoordelijke) between 1 and 500),
  doel text not null check (length(doel) between 1 and 2000),
  grondslag text not null check (length(grondslag) between 1 and 2000),
  betrokkenen text not null check (length(betrokkenen) between 1 and 2000),
  gegevens text not null check (length(gegevens) between 1 and 2000),
  ontvangers text not null check (length(ontvangers) between 1 and 2000),
  bewaartermijn text not null check (length(bewaartermijn) between 1 and 2000),
  beveiliging text not null check (length(beveiliging) between 1 and 2000),
  -- The fields asked of the BRP; empty asks nothing there.
  brp_velden text check (length(brp_velden) between 1 and 2000),
  door_id uuid not null,
  op timestamptz not null,
  primary key (gemeente_id, code, versie),
  foreign key (gemeente_id, door_id) references medewerker on delete restrict,
  constraint verwerking_loopt_vooruit check (tot >= van)
);

-- What was once in the register was so: a change is a next version.
create trigger verwerking_staat before update or delete on verwerking for each row execute function alleen_toevoegen();
