-- What was done about the last day of a running clock: it stood still, was made longer once, or a delay was told.

-- Counted back from the end of a voorziening, this one ends before it begins (Wmo 2015 art. 2.3.9).
alter table termijn drop constraint termijn_check;
alter table termijn add constraint termijn_eindigt_na_begin check (einddatum >= begin or soort = 'afloop_voorziening');

create table termijn_pauze (
  gemeente_id integer not null,
  id uuid not null,
  termijn_id uuid not null,
  grond text not null check (grond in ('aanvullen', 'buitenland', 'instemming', 'toerekenbaar', 'overmacht', 'verzuim')),
  -- The day of the request: from the day after it the term stands still (Awb 4:15 lid 1).
  na date not null,
  -- The end of the time given: on that day the term runs again, answered or not.
  uiterlijk date not null,
  -- The day of completion; empty while we wait.
  tot date,
  -- What we asked, or why it cannot go on: the words of the letter.
  toelichting text not null check (length(toelichting) between 1 and 2000),
  door_id uuid not null,
  op timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, termijn_id) references termijn on delete cascade,
  foreign key (gemeente_id, door_id) references medewerker on delete restrict,
  constraint termijn_pauze_duurt check (uiterlijk > na),
  constraint termijn_pauze_einde check (tot between na and uiterlijk)
);
-- Serves "when does it end" of one clock, and of all.
create index termijn_pauze_termijn on termijn_pauze (gemeente_id, termijn_id);

-- Once: the key is the clock.
create table termijn_verlenging (
  gemeente_id integer not null,
  termijn_id uuid not null,
  weken integer not null check (weken between 1 and 52),
  reden text not null check (length(reden) between 1 and 2000),
  door_id uuid not null,
  op timestamptz not null,
  primary key (gemeente_id, termijn_id),
  foreign key (gemeente_id, termijn_id) references termijn on delete cascade,
  foreign key (gemeente_id, door_id) references medewerker on delete restrict
);

-- Awb 4:14 lid 1: the inwoner hears when the decision is to be expected; the term stays what it was.
create table termijn_mededeling (
  gemeente_id integer not null,
  id uuid not null,
  termijn_id uuid not null,
  verwacht_op date not null,
  reden text not null check (length(reden) between 1 and 2000),
  door_id uuid not null,
  op timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, termijn_id) references termijn on delete cascade,
  foreign key (gemeente_id, door_id) references medewerker on delete restrict
);
create index termijn_mededeling_termijn on termijn_mededeling (gemeente_id, termijn_id);

-- Serves the recomputation of all running clocks, in portions.
create index termijn_lopend on termijn (gemeente_id, id) where gestopt_op is null;
