-- Regie to its depth: the letter a hand-over comes with, who stands in for a while, and when a huishouden is complex.

-- What the next one should know, as whoever handed over wrote it; read first by who is asked.
alter table regie add column overdrachtsbrief text check (length(overdrachtsbrief) between 1 and 20000);
-- With a yes the open meldingen of who led go along: whoever offered chose so.
alter table regie add column neemt_meldingen_mee boolean not null default false;

-- Waarnemen: somebody does the work of who leads, from a day until a day; who leads does not change.
-- Why somebody is away stands nowhere: that is between them and their manager (AVG art. 5, 9).
create table waarneming (
  gemeente_id integer not null,
  id uuid not null,
  regie_id uuid not null,
  -- Who stands in.
  medewerker_id uuid not null,
  -- The first and the last day.
  van date not null,
  tot date not null,
  aangewezen_door_id uuid not null,
  aangewezen_op timestamptz not null,
  -- Ended before its last day, and why.
  beeindigd_op timestamptz,
  eindreden text check (length(eindreden) between 1 and 2000),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, regie_id) references regie on delete cascade,
  foreign key (gemeente_id, medewerker_id) references medewerker on delete restrict,
  foreign key (gemeente_id, aangewezen_door_id) references medewerker on delete restrict,
  constraint waarneming_eindigt_na_begin check (tot >= van),
  constraint waarneming_einde_heeft_reden check ((beeindigd_op is null) = (eindreden is null))
);
-- Serves "for whom do I stand in" on the work list, and "who stands in" with a regie.
create index waarneming_medewerker on waarneming (gemeente_id, medewerker_id) where beeindigd_op is null;
create index waarneming_regie on waarneming (gemeente_id, regie_id);

-- The one measure of several and complex (beleid 6, monitor.md integraal.een_plan): the KPI, the proposal and the alarm all ask it here.
create function is_complex(open_vragen bigint, wetten bigint, behandelaars bigint, is_gemarkeerd boolean) returns boolean
  immutable language sql
  return open_vragen >= 2 and (is_gemarkeerd or wetten >= 2 or behandelaars >= 3);

-- Serves the alarm: of all vragen there ever were, the few that are open.
create index vraag_open on vraag (gemeente_id, melding_id) where uitkomst_op is null;
