-- What happened, and who looked: two append-only tables that every act shares, partitioned by year.
-- A gebeurtenis holds ids, codes and dates only: the words stand in the noun's row, so that destruction is possible.

create table gebeurtenis (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  op timestamptz not null,
  soort text not null check (soort ~ '^[a-z_]+$'),
  -- The medewerker; empty when the system itself acted.
  door_id uuid,
  huishouden_id uuid,
  inwoner_id uuid,
  melding_id uuid,
  plan_id uuid,
  traject_id uuid,
  gegevens jsonb not null default '{}',
  primary key (gemeente_id, id)
) partition by range (id);

create table inzage (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  op timestamptz not null,
  medewerker_id uuid not null,
  inwoner_id uuid not null,
  -- What was shown ('dossier_ingezien'), at which niveau, by which rule, for which doel.
  soort text not null check (soort ~ '^[a-z_]+$'),
  niveau text not null check (niveau in ('L0', 'L1', 'L2', 'L3', 'L4', 'LX')),
  regel text not null,
  doel text not null,
  verzoek_id uuid not null,
  primary key (gemeente_id, id)
) partition by range (id);

-- The time in a uuid v7 is the moment of the event, also in demo and import, so a year is a range of ids.
create function uuid_vanaf(moment timestamptz) returns uuid immutable language sql
  return (rpad(lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0'), 32, '0'))::uuid;

do $$
declare jaar int; tabel text;
begin
  foreach tabel in array array['gebeurtenis', 'inzage'] loop
    for jaar in 2015..2032 loop
      execute format('create table %I partition of %I for values from (%L) to (%L)', tabel || '_' || jaar, tabel,
        uuid_vanaf(make_timestamptz(jaar, 1, 1, 0, 0, 0, 'UTC')),
        uuid_vanaf(make_timestamptz(jaar + 1, 1, 1, 0, 0, 0, 'UTC')));
    end loop;
    execute format('create table %I partition of %I default', tabel || '_overig', tabel);
  end loop;
end $$;

-- Serves the timeline of a dossier.
create index gebeurtenis_huishouden on gebeurtenis (gemeente_id, huishouden_id, id) where huishouden_id is not null;
-- Serves "wie keek in dit dossier".
create index inzage_inwoner on inzage (gemeente_id, inwoner_id, id);

create function alleen_toevoegen() returns trigger language plpgsql as $$
begin
  raise exception 'tabel % is alleen om toe te voegen', tg_table_name;
end $$;
create trigger gebeurtenis_alleen_toevoegen before update or delete on gebeurtenis
  for each row execute function alleen_toevoegen();
create trigger inzage_alleen_toevoegen before update or delete on inzage
  for each row execute function alleen_toevoegen();
