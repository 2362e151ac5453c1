-- Two files of one person become one: the other stays as a pointer, and what moved is kept by id so that it can go back.

alter table inwoner
  -- From then on this person is found under the other; nothing is deleted (woordenlijst: samenvoegen).
  add column samengevoegd_met_id uuid,
  add foreign key (gemeente_id, samengevoegd_met_id) references inwoner on delete restrict,
  add constraint inwoner_niet_met_zichzelf check (samengevoegd_met_id <> id),
  -- One person, one BSN: it goes along with the file that stays.
  add constraint inwoner_samengevoegd_zonder_bsn check (samengevoegd_met_id is null or bsn_hash is null);
-- Serves who opens the file that went up.
create index inwoner_samengevoegd on inwoner (gemeente_id, samengevoegd_met_id) where samengevoegd_met_id is not null;

create table inwoner_samenvoeging (
  gemeente_id integer not null,
  id uuid not null,
  blijft_id uuid not null,
  vervalt_id uuid not null,
  -- Where the one that went lived alone; its work went along. Empty when they lived in one huishouden.
  huishouden_van_id uuid,
  huishouden_naar_id uuid not null,
  reden text not null check (length(reden) between 1 and 2000),
  -- What stood in the file that stays, before and after: undoing puts back what nobody changed since.
  velden_voor jsonb not null,
  velden_na jsonb not null,
  is_bsn_verhuisd boolean not null,
  op timestamptz not null,
  door_id uuid not null,
  ongedaan_op timestamptz,
  ongedaan_door_id uuid,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, blijft_id) references inwoner on delete restrict,
  foreign key (gemeente_id, vervalt_id) references inwoner on delete restrict,
  foreign key (gemeente_id, huishouden_van_id) references huishouden on delete restrict,
  foreign key (gemeente_id, huishouden_naar_id) references huishouden on delete restrict,
  foreign key (gemeente_id, door_id) references medewerker on delete restrict,
  foreign key (gemeente_id, ongedaan_door_id) references medewerker on delete restrict,
  check (blijft_id <> vervalt_id),
  check ((ongedaan_op is null) = (ongedaan_door_id is null))
);
-- A file goes up in one other at a time.
create unique index inwoner_samenvoeging_een_keer on inwoner_samenvoeging (gemeente_id, vervalt_id) where ongedaan_op is null;
create index inwoner_samenvoeging_blijft on inwoner_samenvoeging (gemeente_id, blijft_id);

-- Which row went along, by the table and the column that named the person or the huishouden.
create table inwoner_verplaatsing (
  gemeente_id integer not null,
  samenvoeging_id uuid not null,
  tabel text not null check (tabel ~ '^[a-z_]+$'),
  kolom text not null check (kolom ~ '^[a-z_]+$'),
  -- The key of the row, without gemeente and without the person.
  sleutel jsonb not null,
  -- Ended instead of moved, because the file that stays says the same.
  is_beeindigd boolean not null default false,
  primary key (gemeente_id, samenvoeging_id, tabel, kolom, sleutel),
  foreign key (gemeente_id, samenvoeging_id) references inwoner_samenvoeging on delete cascade
);
