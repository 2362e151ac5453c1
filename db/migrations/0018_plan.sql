-- The plan to its full depth: eigen plan first, versions kept, doelen closed one by one, who reads what, growing up.

-- What the resident hands in before the onderzoek ends (Wmo 2015 art. 2.3.2 lid 2; Jeugdwet art. 4.1.2).
create table eigen_plan (
  gemeente_id integer not null,
  id uuid not null,
  melding_id uuid not null,
  soort text not null check (soort in ('persoonlijk_plan', 'familiegroepsplan')),
  ingeleverd_op date not null,
  -- The words themselves; what came on paper is told in them, and lies with the documents.
  tekst text not null check (length(tekst) between 1 and 20000),
  door_id uuid not null,
  vastgelegd_op timestamptz not null,
  versie integer not null default 1,
  primary key (gemeente_id, id),
  -- One of each for a melding: a second text replaces the first on purpose, with its versie.
  unique (gemeente_id, melding_id, soort),
  foreign key (gemeente_id, melding_id) references melding on delete cascade,
  foreign key (gemeente_id, door_id) references medewerker on delete restrict
);

-- What the resident was given to read, word for word: people say yes to this, so it is never changed.
create table plan_versie (
  gemeente_id integer not null,
  plan_id uuid not null,
  versie integer not null,
  -- {eigenWoorden, doelen, afspraken} as the rules know them; ids of people, names only where an afspraak names one.
  inhoud jsonb not null,
  gedeeld_op timestamptz not null,
  -- From when this versie is the one that holds; empty as long as nobody agreed.
  vastgesteld_op timestamptz,
  door_id uuid not null,
  primary key (gemeente_id, plan_id, versie),
  foreign key (gemeente_id, plan_id) references plan on delete cascade,
  foreign key (gemeente_id, door_id) references medewerker on delete restrict,
  constraint plan_versie_vastgesteld_na_delen check (vastgesteld_op >= gedeeld_op)
);

-- A doel ends by itself, with a result; the plan ends when all of them have.
alter table doel add column afgesloten_op timestamptz;
alter table doel add column reden text check (length(reden) between 1 and 2000);
alter table doel add constraint doel_niet_bereikt_vraagt_reden check (resultaat is distinct from 'niet' or reden is not null);
alter table doel add constraint doel_einde_is_heel check (num_nonnulls(resultaat, eind_score) in (0, 2));

-- A promise that is no longer needed is neither kept nor broken.
alter table afspraak drop constraint afspraak_status_check;
alter table afspraak add constraint afspraak_status_check check (status in ('open', 'nagekomen', 'niet_nagekomen', 'vervallen'));
alter table afspraak add column reden text check (length(reden) between 1 and 2000);
alter table afspraak add constraint afspraak_vervallen_vraagt_reden check (status <> 'vervallen' or reden is not null);
-- Who promises, when that is somebody we know; empty for a neighbour of whom we have no more than a name.
alter table afspraak add column inwoner_id uuid;
alter table afspraak add foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict;
alter table afspraak add constraint afspraak_van_een check (num_nonnulls(inwoner_id, medewerker_id) < 2);
-- When who promised was reminded; once for each date.
alter table afspraak add column herinnerd_op timestamptz;
-- The other side says it was not so, in their own words; settled when we say again how it is.
alter table afspraak add column betwist_op timestamptz;
alter table afspraak add column betwisting text check (length(betwisting) between 1 and 2000);
alter table afspraak add column betwist_door text check (length(betwist_door) between 1 and 200);
alter table afspraak add column beslecht_op timestamptz;
alter table afspraak add constraint afspraak_betwist_is_heel check (num_nonnulls(betwist_op, betwisting, betwist_door) in (0, 3)
  and (beslecht_op is null or beslecht_op >= betwist_op));
-- Serves the daily reminder.
create index afspraak_herinneren on afspraak (gemeente_id, voor_datum) where status = 'open' and herinnerd_op is null;
-- How many days ahead a resident is reminded of what they promised; 0 is never.
alter table gemeente add column herinnering_dagen integer not null default 3 check (herinnering_dagen between 0 and 30);

-- With whom a doel and its afspraken are shared, beside the person it is of; an empty doel is the words on top.
create table plan_lezer (
  gemeente_id integer not null,
  id uuid not null,
  plan_id uuid not null,
  doel_id uuid,
  inwoner_id uuid not null,
  door_id uuid not null,
  op timestamptz not null,
  primary key (gemeente_id, id),
  unique nulls not distinct (gemeente_id, plan_id, doel_id, inwoner_id),
  foreign key (gemeente_id, plan_id) references plan on delete cascade,
  foreign key (gemeente_id, doel_id) references doel on delete cascade,
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict,
  foreign key (gemeente_id, door_id) references medewerker on delete restrict
);

-- Positieve Gezondheid: how a resident sees the own life on one day, six dimensions of 0 to 10; niveau L3.
create table gezondheidsbeeld (
  gemeente_id integer not null,
  id uuid not null,
  plan_id uuid not null,
  inwoner_id uuid not null,
  op date not null,
  lichaamsfuncties integer not null check (lichaamsfuncties between 0 and 10),
  mentaal_welbevinden integer not null check (mentaal_welbevinden between 0 and 10),
  zingeving integer not null check (zingeving between 0 and 10),
  kwaliteit_van_leven integer not null check (kwaliteit_van_leven between 0 and 10),
  meedoen integer not null check (meedoen between 0 and 10),
  dagelijks_functioneren integer not null check (dagelijks_functioneren between 0 and 10),
  toelichting text not null default '' check (length(toelichting) <= 2000),
  door_id uuid not null,
  versie integer not null default 1,
  primary key (gemeente_id, id),
  -- One picture of a person a day.
  unique (gemeente_id, plan_id, inwoner_id, op),
  foreign key (gemeente_id, plan_id) references plan on delete cascade,
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict,
  foreign key (gemeente_id, door_id) references medewerker on delete restrict
);

-- What an evaluatie asked for was done: more or less support was arranged, in words.
alter table evaluatie add column opgevolgd_op timestamptz;
alter table evaluatie add column opvolging text check (length(opvolging) between 1 and 2000);
alter table evaluatie add column opgevolgd_door_id uuid;
alter table evaluatie add foreign key (gemeente_id, opgevolgd_door_id) references medewerker on delete restrict;
alter table evaluatie add constraint evaluatie_opvolging_is_heel check (num_nonnulls(opgevolgd_op, opvolging, opgevolgd_door_id) in (0, 3));

-- Volwassen worden: five subjects for a young person from sixteen and a half (beleid 4.3, 18-/18+).
create table volwassenwording (
  gemeente_id integer not null,
  plan_id uuid not null,
  inwoner_id uuid not null,
  onderwerp text not null check (onderwerp in ('wonen', 'werk', 'geld', 'zorg', 'ondersteuning')),
  wat text not null check (length(wat) between 1 and 2000),
  wie text not null check (length(wie) between 1 and 200),
  voor_datum date not null,
  is_geregeld boolean not null default false,
  door_id uuid not null,
  versie integer not null default 1,
  primary key (gemeente_id, plan_id, inwoner_id, onderwerp),
  foreign key (gemeente_id, plan_id) references plan on delete cascade,
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict,
  foreign key (gemeente_id, door_id) references medewerker on delete restrict
);

-- Help that goes on after the eighteenth birthday, with its ground and its last day (Jeugdwet art. 1.1).
create table jeugdhulpverlenging (
  gemeente_id integer not null,
  id uuid not null,
  plan_id uuid not null,
  inwoner_id uuid not null,
  soort text not null check (soort in ('verlengde_jeugdhulp', 'pleegzorg')),
  grond text not null check (length(grond) between 1 and 2000),
  tot date not null,
  door_id uuid not null,
  op timestamptz not null,
  versie integer not null default 1,
  primary key (gemeente_id, id),
  unique (gemeente_id, plan_id, inwoner_id, soort),
  foreign key (gemeente_id, plan_id) references plan on delete cascade,
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict,
  foreign key (gemeente_id, door_id) references medewerker on delete restrict
);
