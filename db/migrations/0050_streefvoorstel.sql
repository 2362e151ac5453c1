-- A streefwaarde begins as a voorstel and ends in a besluit; that there is none, can be decided too (monitor.md, Streefwaarde).

alter table streefwaarde drop constraint streefwaarde_zegt_iets;
alter table streefwaarde drop constraint streefwaarde_status_check;
alter table streefwaarde add constraint streefwaarde_status_check
  check (status in ('voorstel', 'vastgesteld', 'niet_vastgesteld', 'wet'));
-- "Nog niet vastgesteld" is a legal state, and says no value.
alter table streefwaarde add constraint streefwaarde_zegt_iets
  check ((status = 'niet_vastgesteld') = (num_nonnulls(minimaal, maximaal) = 0));
-- Of two that begin on one day nobody could say which holds.
create unique index streefwaarde_een_per_dag on streefwaarde (gemeente_id, kpi, deel, kern_id, van) nulls not distinct
  where status <> 'voorstel';

create table streefvoorstel (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  kpi text not null check (kpi ~ '^[a-z_]+(\.[a-z_]+)?$'),
  deel text not null check (deel ~ '^[a-z_0-9]+$'),
  -- Empty: for the whole gemeente.
  kern_id uuid,
  -- Both is a band; neither proposes that there is no streefwaarde for now.
  minimaal numeric,
  maximaal numeric,
  van date not null,
  motivering text not null check (length(motivering) between 1 and 2000),
  voorgesteld_door_id uuid not null,
  voorgesteld_op timestamptz not null,
  status text not null check (status in ('open', 'aangenomen', 'verworpen', 'ingetrokken')),
  -- The decision, so that anybody can read it there.
  besloten_door text check (besloten_door in ('college', 'raad')),
  besloten_op date,
  verwijzing text check (length(verwijzing) between 1 and 500),
  -- What was adopted; college or raad may decide otherwise than was proposed.
  streefwaarde_id uuid,
  afgehandeld_door_id uuid,
  afgehandeld_op timestamptz,
  versie integer not null default 1 check (versie > 0),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, kern_id) references kern on delete restrict,
  foreign key (gemeente_id, streefwaarde_id) references streefwaarde on delete restrict,
  foreign key (gemeente_id, voorgesteld_door_id) references medewerker on delete restrict,
  foreign key (gemeente_id, afgehandeld_door_id) references medewerker on delete restrict,
  constraint streefvoorstel_band_klopt check (minimaal <= maximaal),
  constraint streefvoorstel_afgehandeld_heel
    check (num_nonnulls(afgehandeld_door_id, afgehandeld_op) = case when status = 'open' then 0 else 2 end),
  constraint streefvoorstel_besluit_heel check (
    num_nonnulls(besloten_door, besloten_op, verwijzing) = case when status in ('aangenomen', 'verworpen') then 3 else 0 end),
  constraint streefvoorstel_aangenomen_heel check ((status = 'aangenomen') = (streefwaarde_id is not null))
);
-- Serves the page of a figure and the list of what is open.
create index streefvoorstel_kpi on streefvoorstel (gemeente_id, kpi, voorgesteld_op);
