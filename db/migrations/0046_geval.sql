-- Gevallen: what the figures of the monitor are counted from, kept per huishouden and made again when something happened there (architecture.md, decisions 5).

-- The moment in an id (the inverse of uuid_vanaf).
create function uuid_moment(id uuid) returns timestamptz immutable language sql
  return to_timestamp((('x' || replace(left(id::text, 13), '-', ''))::bit(48)::bigint) / 1000.0);

-- One case of a kpi, as the functions of db/views/kpi_*.sql answer it.
create type geval_rij as (
  -- The huishouden; without one the melding, and without that the contact.
  eenheid uuid,
  -- What it is a case of: a melding, a vraag, a traject, a plan.
  bron uuid,
  -- When it counts. With `tot` it stands from then until then; who asks on a moment between finds it.
  van timestamptz,
  tot timestamptz,
  -- The delen of the kpi it counts in, and those in which it counts as reached.
  noemer text[],
  teller text[],
  -- Weeks or times; of what stands: the second it counts from.
  maat double precision,
  deur text,
  team_id uuid,
  aanmelding text,
  -- Where it counts; null everywhere.
  splitsingen text[],
  -- Of those who are one case however often they come by in a period: who that is.
  wie text
);

create table geval (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null default gen_random_uuid(),
  kpi text not null,
  eenheid uuid not null,
  bron uuid not null,
  van timestamptz not null,
  tot timestamptz,
  is_stand boolean not null,
  noemer text[] not null,
  teller text[] not null,
  maat double precision,
  deur text,
  team_id uuid,
  kern_id uuid,
  aanmelding text,
  splitsingen text[],
  wie text,
  primary key (gemeente_id, id),
  constraint geval_telt_ergens check (cardinality(noemer) > 0)
);
-- Serves the figures: what happened in a period, and what stood at the end of it.
create index geval_van on geval (gemeente_id, kpi, van) where not is_stand;
create index geval_stand on geval (gemeente_id, kpi, coalesce(tot, 'infinity')) where is_stand;
-- Serves making the gevallen of a huishouden again.
create index geval_eenheid on geval (gemeente_id, eenheid);

-- Whose gevallen are to be made again. Every transaction adds its own, so that nothing that commits later is missed.
create table geval_vuil (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null default gen_random_uuid(),
  huishouden_id uuid,
  inwoner_id uuid,
  melding_id uuid,
  contact_id uuid,
  primary key (gemeente_id, id)
);

create function maak_gevallen_vuil() returns trigger language plpgsql as $$
begin
  insert into geval_vuil (gemeente_id, huishouden_id, inwoner_id, melding_id, contact_id)
  select distinct n.gemeente_id, n.huishouden_id, n.inwoner_id, n.melding_id, (n.gegevens ->> 'contact')::uuid from nieuw n
  where num_nonnulls(n.huishouden_id, n.inwoner_id, n.melding_id) > 0 or n.gegevens ? 'contact';
  return null;
end $$;
create trigger maak_gevallen_vuil after insert on gebeurtenis referencing new table as nieuw
  for each statement execute function maak_gevallen_vuil();
-- Serves what happened to a melding of somebody who did not say who they are.
create index gebeurtenis_anoniem on gebeurtenis (gemeente_id, melding_id) where huishouden_id is null and melding_id is not null;

-- Of a gemeente that works already all of them are to be made.
insert into geval_vuil (gemeente_id, huishouden_id) select gemeente_id, id from huishouden;
insert into geval_vuil (gemeente_id, melding_id) select gemeente_id, id from melding where huishouden_id is null;
insert into geval_vuil (gemeente_id, contact_id) select gemeente_id, id from contact where huishouden_id is null and melding_id is null;

-- What counted the figures until now, in a database that had it.
do $$
declare f regprocedure;
begin
  for f in select oid::regprocedure from pg_proc where pronamespace = 'public'::regnamespace
    and (proname like 'kpi\_%' or proname in ('geval_terugkeer', 'openstaand'))
  loop execute 'drop function ' || f; end loop;
end $$;
