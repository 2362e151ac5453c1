-- People and the households they live in.

create table inwoner (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  voornamen text,
  voorvoegsel text,
  geslachtsnaam text,
  -- Lower case without diacritics, made by the application.
  naam_norm text not null default '',
  geboortedatum date,
  -- AES-256-GCM and HMAC-SHA-256 with keys outside the database (reliability.md T30).
  bsn_versleuteld bytea,
  bsn_hash bytea,
  geheimhouding boolean not null default false,
  -- Entered before a name was given; linked later.
  is_anoniem boolean not null default false,
  -- An expected child: geboortedatum is then the expected date (Kansrijke start).
  is_verwacht boolean not null default false,
  taal text not null default 'nl',
  telefoon text,
  email text,
  brp_gekoppeld_op timestamptz,
  overleden_op date,
  versie integer not null default 1,
  primary key (gemeente_id, id),
  -- One person, one file: never unique on a plain personal value (access.md 2.8).
  constraint inwoner_bsn_een_keer unique (gemeente_id, bsn_hash),
  check ((bsn_hash is null) = (bsn_versleuteld is null)),
  constraint inwoner_heet_of_is_anoniem check (is_anoniem or geslachtsnaam is not null or is_verwacht)
);
-- Serves the known-person check on name + birth date.
create index inwoner_geboortedatum on inwoner (gemeente_id, geboortedatum) where geboortedatum is not null;

create table huishouden (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  naam text not null,
  kern_id uuid,
  straat text,
  huisnummer integer,
  huisnummer_toevoeging text,
  postcode text check (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$'),
  woonplaats text,
  versie integer not null default 1,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, kern_id) references kern on delete restrict
);
-- Serves the known-person check on postcode + number.
create index huishouden_adres on huishouden (gemeente_id, postcode, huisnummer);

create table huishouden_lid (
  gemeente_id integer not null,
  id uuid not null,
  huishouden_id uuid not null,
  inwoner_id uuid not null,
  van date not null,
  tot date,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, huishouden_id) references huishouden on delete restrict,
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict,
  check (tot is null or tot >= van)
);
-- Nobody lives in two households at once (also serves "which household is this person in").
create unique index een_huishouden_tegelijk on huishouden_lid (gemeente_id, inwoner_id) where tot is null;
-- Serves the members of a household.
create index huishouden_lid_huishouden on huishouden_lid (gemeente_id, huishouden_id);

-- Has somebody of this household secrecy: then only who was assigned by name sees its work (access.md H4, 2.7).
-- Of everybody who ever lived there: whoever fled is named in what was written before.
create function is_geheim(gemeente integer, huishouden uuid) returns boolean stable language sql
  return exists (select from huishouden_lid l
    join inwoner i on i.gemeente_id = l.gemeente_id and i.id = l.inwoner_id
    where l.gemeente_id = gemeente and l.huishouden_id = huishouden and i.geheimhouding);

-- Reads from left to right: inwoner_id is the soort of ander_id (the mantelzorger stands first, then who is cared for).
create table relatie (
  gemeente_id integer not null,
  id uuid not null,
  inwoner_id uuid not null,
  ander_id uuid not null,
  soort text not null check (soort in ('ouder', 'kind', 'partner', 'mantelzorger', 'netwerk', 'wettelijk_vertegenwoordiger')),
  van date not null,
  tot date,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict,
  foreign key (gemeente_id, ander_id) references inwoner on delete restrict,
  check (inwoner_id <> ander_id)
);
create index relatie_inwoner on relatie (gemeente_id, inwoner_id);
create index relatie_ander on relatie (gemeente_id, ander_id);
