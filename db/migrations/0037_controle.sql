-- The weekly review of who looked: each week a task draws the looks that ask for an explanation, and the functionaris judges them (reliability.md 4, Review).
-- A line holds who, of whom, by which rule and how often; never what was read.

-- One round per week, also when it drew nothing: so that it is known that it was looked at.
create table controleronde (
  gemeente_id integer not null references gemeente on delete restrict,
  -- The Monday of the week that was looked at.
  week date not null check (extract(isodow from week) = 1),
  getrokken_op timestamptz not null,
  -- How much was looked at: chosen looks, by how many medewerkers, and of how many of them the own address is known.
  inzagen integer not null check (inzagen >= 0),
  medewerkers integer not null check (medewerkers >= 0),
  met_adres integer not null check (met_adres between 0 and medewerkers),
  primary key (gemeente_id, week)
);

create table controle (
  gemeente_id integer not null,
  id uuid not null,
  -- The round that drew it.
  week date not null,
  reden text not null check (reden in ('zelfde_straat', 'zelfde_naam', 'veel', 'zonder_vervolg', 'nacht', 'vrije_dag')),
  medewerker_id uuid not null,
  -- Whose dossier; empty for what is about a whole week of somebody.
  inwoner_id uuid,
  keren integer not null check (keren > 0),
  inwoners integer not null check (inwoners > 0),
  -- Of 'veel': what is usual among colleagues.
  mediaan numeric,
  eerste_op timestamptz not null,
  laatste_op timestamptz not null,
  -- Judged on this day at the latest.
  einddatum date not null,
  uitkomst text check (uitkomst in ('in_orde', 'gesprek', 'onterecht')),
  toelichting text check (length(toelichting) between 1 and 2000),
  beoordeeld_door_id uuid,
  beoordeeld_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, week) references controleronde on delete restrict,
  foreign key (gemeente_id, medewerker_id) references medewerker on delete restrict,
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict,
  foreign key (gemeente_id, beoordeeld_door_id) references medewerker on delete restrict,
  -- Whoever draws a week twice draws nothing new.
  constraint controle_een_keer unique nulls not distinct (gemeente_id, week, reden, medewerker_id, inwoner_id),
  constraint controle_over_een_inwoner check ((inwoner_id is not null) = (reden in ('zelfde_straat', 'zelfde_naam', 'zonder_vervolg'))),
  constraint controle_mediaan_bij_veel check ((mediaan is not null) = (reden = 'veel')),
  constraint controle_loopt_vooruit check (laatste_op >= eerste_op),
  constraint controle_niet_over_zichzelf check (beoordeeld_door_id <> medewerker_id),
  constraint controle_oordeel_is_heel check (num_nonnulls(uitkomst, beoordeeld_door_id, beoordeeld_op) in (0, 3)
    and (uitkomst is not null or toelichting is null)),
  -- What is not in order says what was done about it.
  constraint controle_oordeel_heeft_reden check (uitkomst is null or uitkomst = 'in_orde' or toelichting is not null)
);
-- Serves what waits, the nearest day first.
create index controle_open on controle (gemeente_id, einddatum, id) where uitkomst is null;
-- Serves what was judged, newest first; and whether this was in order before.
create index controle_beoordeeld on controle (gemeente_id, beoordeeld_op) where uitkomst is not null;
create index controle_eerder on controle (gemeente_id, medewerker_id, inwoner_id, reden) where uitkomst = 'in_orde';

-- A judgement stands.
create trigger controle_oordeel_staat before update on controle for each row when (old.uitkomst is not null) execute function alleen_toevoegen();

-- Serves acts that name an inwoner and no huishouden, such as two files that became one (db/views/wie_keek.sql).
create index gebeurtenis_inwoner on gebeurtenis (gemeente_id, inwoner_id, id) where huishouden_id is null and inwoner_id is not null;
