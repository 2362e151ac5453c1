-- A zegel that nobody who works here can open any more: whom the functionaris gegevensbescherming named instead, and why (decision 0015).

-- The reason is about colleagues, never about who is sealed: the functionaris reads nothing of that.
create table zegel_bewaarder (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  zegel_id uuid not null,
  medewerker_id uuid not null,
  reden text not null check (length(reden) between 20 and 2000),
  genoemd_door_id uuid not null,
  genoemd_op timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, zegel_id) references zegel on delete restrict,
  foreign key (gemeente_id, medewerker_id) references medewerker on delete restrict,
  foreign key (gemeente_id, genoemd_door_id) references medewerker on delete restrict,
  constraint zegel_bewaarder_is_een_ander check (medewerker_id <> genoemd_door_id)
);
create index zegel_bewaarder_zegel on zegel_bewaarder (gemeente_id, zegel_id, genoemd_op);
