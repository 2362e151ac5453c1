-- Raadsvragen: what a council member asks about a figure in a period, and the answer; both are published together (monitor.md).

create table raadsvraag (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  kpi text not null check (kpi ~ '^[a-z_]+(\.[a-z_]+)?$'),
  periode text not null check (periode ~ '^\d{4}(-Q[1-4])?$'),
  vraagtekst text not null check (length(vraagtekst) between 1 and 2000),
  gesteld_door_id uuid not null,
  gesteld_op timestamptz not null,
  status text not null check (status in ('open', 'gepubliceerd', 'ingetrokken')),
  antwoord text check (length(antwoord) between 1 and 4000),
  beantwoord_door_id uuid,
  gepubliceerd_op timestamptz,
  ingetrokken_op timestamptz,
  versie integer not null default 1 check (versie > 0),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, gesteld_door_id) references medewerker on delete restrict,
  foreign key (gemeente_id, beantwoord_door_id) references medewerker on delete restrict,
  -- Never a question without its answer before the council.
  constraint raadsvraag_gepubliceerd_heel check (
    num_nonnulls(antwoord, beantwoord_door_id, gepubliceerd_op) = case when status = 'gepubliceerd' then 3 else 0 end),
  constraint raadsvraag_ingetrokken_heel check ((status = 'ingetrokken') = (ingetrokken_op is not null))
);
-- Serves the list of what waits and the page of a figure.
create index raadsvraag_status on raadsvraag (gemeente_id, status, gesteld_op);
create index raadsvraag_kpi on raadsvraag (gemeente_id, kpi, periode);
create trigger raadsvraag_blijft before update or delete on raadsvraag
  for each row when (old.status <> 'open') execute function alleen_toevoegen();
