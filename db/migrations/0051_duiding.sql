-- Duiding: what policy says about a figure in a period; what was published stays as it was (monitor.md, Duiding).

create table duiding (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  kpi text not null check (kpi ~ '^[a-z_]+(\.[a-z_]+)?$'),
  periode text not null check (periode ~ '^\d{4}(-Q[1-4])?$'),
  uitleg text not null check (length(uitleg) between 1 and 4000),
  status text not null check (status in ('concept', 'gepubliceerd')),
  versie integer not null default 1 check (versie > 0),
  geschreven_door_id uuid not null,
  geschreven_op timestamptz not null,
  gepubliceerd_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, geschreven_door_id) references medewerker on delete restrict,
  constraint duiding_gepubliceerd_heel check ((status = 'gepubliceerd') = (gepubliceerd_op is not null))
);
-- Two who write at once write in the same concept; the latest published one counts.
create unique index duiding_een_concept on duiding (gemeente_id, kpi, periode) where status = 'concept';
create index duiding_periode on duiding (gemeente_id, periode, kpi, gepubliceerd_op);
create trigger duiding_gepubliceerd_blijft before update or delete on duiding
  for each row when (old.status = 'gepubliceerd') execute function alleen_toevoegen();
