-- A log that can be trusted: every row of the two logs gets a blad, and batches of bladen a signed waarmerk (reliability.md 4).

-- Refused looks are part of the log (NEN 7513: outcome, also denied). What was refused showed nothing, so it has no niveau.
alter table inzage add column uitkomst text not null default 'toegestaan' check (uitkomst in ('toegestaan', 'geweigerd'));
alter table inzage alter column niveau drop not null;
alter table inzage add constraint inzage_geweigerd_toont_niets check ((uitkomst = 'geweigerd') = (niveau is null));

create table waarmerk (
  gemeente_id integer not null references gemeente on delete restrict,
  nummer integer not null check (nummer > 0),
  op timestamptz not null,
  -- Exactly the line that stands in the file outside the database: signature and signed text.
  regel text not null,
  primary key (gemeente_id, nummer)
);

-- One for each row of the logs, made in the transaction of that row.
-- So a row that commits late waits here like any other, whatever moment its id carries; and the key says none is sealed twice.
create table waarmerk_blad (
  gemeente_id integer not null references gemeente on delete restrict,
  tabel text not null check (tabel in ('gebeurtenis', 'inzage')),
  id uuid not null,
  -- Empty while it waits for its waarmerk.
  nummer integer,
  hash bytea check (length(hash) = 32),
  primary key (gemeente_id, tabel, id),
  foreign key (gemeente_id, nummer) references waarmerk on delete restrict,
  check (num_nonnulls(nummer, hash) in (0, 2))
);
-- Serves what waits (nummer is null) and the bladen of one waarmerk.
create index waarmerk_blad_nummer on waarmerk_blad (gemeente_id, nummer, tabel, id);

create function blad_maken() returns trigger language plpgsql as $$
begin
  insert into waarmerk_blad (gemeente_id, tabel, id) select gemeente_id, tg_table_name, id from nieuw;
  return null;
end $$;
create trigger gebeurtenis_blad after insert on gebeurtenis
  referencing new table as nieuw for each statement execute function blad_maken();
create trigger inzage_blad after insert on inzage
  referencing new table as nieuw for each statement execute function blad_maken();

-- What was there before waits for the first waarmerk.
insert into waarmerk_blad (gemeente_id, tabel, id) select gemeente_id, 'gebeurtenis', id from gebeurtenis;
insert into waarmerk_blad (gemeente_id, tabel, id) select gemeente_id, 'inzage', id from inzage;

-- For everybody, the owner too. Emptying is refused on each partition by itself, for there no trigger of the parent fires;
-- retention takes a whole partition away (drop table), which is a decision about the schema and no act on rows.
do $$
declare tabel text;
begin
  for tabel in select inhrelid::regclass::text from pg_inherits
      where inhparent in ('gebeurtenis'::regclass, 'inzage'::regclass)
    union all select unnest(array['gebeurtenis', 'inzage', 'waarmerk', 'waarmerk_blad'])
  loop
    execute format('create trigger niet_legen before truncate on %s for each statement execute function alleen_toevoegen()', tabel);
  end loop;
end $$;
create trigger waarmerk_alleen_toevoegen before update or delete on waarmerk
  for each row execute function alleen_toevoegen();
create trigger waarmerk_blad_niet_weg before delete on waarmerk_blad
  for each row execute function alleen_toevoegen();
-- A blad changes once: when its waarmerk comes.
create trigger waarmerk_blad_een_keer before update on waarmerk_blad for each row
  when (old.nummer is not null or new.nummer is null or (new.gemeente_id, new.tabel, new.id) <> (old.gemeente_id, old.tabel, old.id))
  execute function alleen_toevoegen();
