-- A running clock: the due date is stored, the rule that made it is in features/termijn/klokken.ts.

create table termijn (
  gemeente_id integer not null,
  id uuid not null,
  soort text not null check (soort ~ '^[a-z_]+$'),
  wet text not null,
  melding_id uuid,
  plan_id uuid,
  traject_id uuid,
  begin date not null,
  einddatum date not null,
  gestopt_op date,
  -- Stopped because the melding, plan or traject ended, not because it was done; no figure counts it.
  is_vervallen boolean not null default false,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, melding_id) references melding on delete cascade,
  -- A clock belongs to exactly one thing.
  constraint termijn_van_een check (num_nonnulls(melding_id, plan_id, traject_id) = 1),
  check (einddatum >= begin),
  constraint termijn_vervallen_is_gestopt check (not is_vervallen or gestopt_op is not null)
);
-- Serves the work list.
create index termijn_melding on termijn (gemeente_id, melding_id) where melding_id is not null;
create index termijn_plan on termijn (gemeente_id, plan_id) where plan_id is not null;
create index termijn_traject on termijn (gemeente_id, traject_id) where traject_id is not null;
-- Serves the work list: of all there ever ran, the few that run now.
create index termijn_loopt_traject on termijn (gemeente_id, traject_id) where traject_id is not null and gestopt_op is null;
