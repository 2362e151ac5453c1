-- A grant of access: a niveau, for a doel, on a grondslag, from a moment until a moment; written by events only.

create table autorisatie (
  gemeente_id integer not null,
  id uuid not null,
  -- To one medewerker or to a team.
  medewerker_id uuid,
  team_id uuid,
  -- On one melding, traject or plan.
  melding_id uuid,
  traject_id uuid,
  plan_id uuid,
  niveau text not null check (niveau in ('L0', 'L1', 'L2', 'L3', 'L4')),
  wet text not null,
  doel text not null,
  grondslag text not null,
  van timestamptz not null,
  tot timestamptz,
  gebeurtenis_id uuid not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id) references medewerker on delete cascade,
  foreign key (gemeente_id, team_id) references team on delete cascade,
  foreign key (gemeente_id, melding_id) references melding on delete cascade,
  constraint autorisatie_aan_een check (num_nonnulls(medewerker_id, team_id) = 1),
  constraint autorisatie_op_een check (num_nonnulls(melding_id, traject_id, plan_id) = 1)
);
create index autorisatie_melding on autorisatie (gemeente_id, melding_id) include (niveau, tot) where melding_id is not null;
create index autorisatie_traject on autorisatie (gemeente_id, traject_id) include (niveau, tot) where traject_id is not null;
create index autorisatie_plan on autorisatie (gemeente_id, plan_id) include (niveau, tot) where plan_id is not null;
