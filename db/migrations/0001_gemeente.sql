-- The tenant and what it is divided into: kernen, kernteamgebieden, deuren, organisaties, teams.
-- gemeente.id is our own number, because CBS codes change at mergers.

create table gemeente (
  id integer primary key,
  cbs_code text not null check (cbs_code ~ '^GM[0-9]{4}$'),
  naam text not null,
  -- The host name that leads to this gemeente when several share one installation.
  hostnaam text unique,
  telefoon text not null,
  postadres text not null,
  is_demo boolean not null default false
);

create table kernteamgebied (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  naam text not null,
  primary key (gemeente_id, id),
  unique (gemeente_id, naam)
);

create table kern (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  naam text not null,
  kernteamgebied_id uuid,
  primary key (gemeente_id, id),
  unique (gemeente_id, naam),
  foreign key (gemeente_id, kernteamgebied_id) references kernteamgebied on delete restrict
);

create table organisatie (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  naam text not null,
  soort text not null check (soort in ('gemeente', 'partner', 'zorgaanbieder', 'verwijzer')),
  primary key (gemeente_id, id),
  unique (gemeente_id, naam)
);

-- A door at which a question can be asked; the monitor counts meldingen per door (audit 4.1).
create table deur (
  gemeente_id integer not null references gemeente on delete restrict,
  code text not null check (code ~ '^[a-z_]+$'),
  naam text not null,
  -- The door of the kernteams (sociaal team, STO), of which kort.contacten speaks (audit 7.1.1).
  is_kernteam boolean not null default false,
  primary key (gemeente_id, code)
);

create table team (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  naam text not null,
  organisatie_id uuid not null,
  deur text not null,
  kernteamgebied_id uuid,
  primary key (gemeente_id, id),
  unique (gemeente_id, naam),
  foreign key (gemeente_id, organisatie_id) references organisatie on delete restrict,
  foreign key (gemeente_id, deur) references deur on delete restrict,
  foreign key (gemeente_id, kernteamgebied_id) references kernteamgebied on delete restrict
);

-- The set-up page runs as the application role, which may not insert a gemeente.
-- The owner's connection would give that page, which anybody can reach, all rights at once;
-- this function gives it one row of one table, and only while there is none.
create function eerste_gemeente(_cbs_code text, _naam text, _telefoon text, _postadres text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- Two at once: the second waits here, and then finds the first.
  lock table gemeente in share row exclusive mode;
  if exists (select from gemeente) then
    return false;
  end if;
  insert into gemeente (id, cbs_code, naam, telefoon, postadres) values (1, _cbs_code, _naam, _telefoon, _postadres);
  return true;
end $$;
