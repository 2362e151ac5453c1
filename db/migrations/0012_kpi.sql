-- What a figure is judged by, and where a day begins: streefwaarden in time, per gemeente or kern.

-- A day is a day in the Netherlands, moments are stored with their zone (domain.md, Clocks).
create function dagbegin(dag date) returns timestamptz immutable language sql
  return dag::timestamp at time zone 'Europe/Amsterdam';
create function dagvan(moment timestamptz) returns date immutable language sql
  return (moment at time zone 'Europe/Amsterdam')::date;

-- The name of a group of a uitsplitsing by its key; a melding without a household lies in no kern we know.
create function groepnaam(gemeente integer, uitsplitsing text, sleutel text) returns text stable language sql
  return case uitsplitsing
    when 'deur' then (select d.naam from deur d where d.gemeente_id = gemeente and d.code = sleutel)
    when 'team' then (select t.naam from team t where t.gemeente_id = gemeente and t.id = sleutel::uuid)
    when 'kern' then coalesce((select k.naam from kern k where k.gemeente_id = gemeente and k.id = sleutel::uuid), 'onbekend')
    else sleutel end;

create table streefwaarde (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  kpi text not null check (kpi ~ '^[a-z_]+(\.[a-z_]+)?$'),
  -- Which part of the kpi it is about, such as the ninth decile of a duration.
  deel text not null check (deel ~ '^[a-z_0-9]+$'),
  -- Empty: for the whole gemeente.
  kern_id uuid,
  -- Both is a band.
  minimaal numeric,
  maximaal numeric,
  -- From this day; until `tot`, or until a later one of the same kpi, deel and kern begins.
  van date not null,
  tot date,
  status text not null check (status in ('voorstel', 'vastgesteld', 'wet')),
  besloten_door text check (besloten_door in ('college', 'raad', 'wetgever')),
  besloten_op date,
  -- The decision or the article, so that anybody can read it there.
  verwijzing text not null check (length(verwijzing) between 1 and 500),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, kern_id) references kern on delete restrict,
  constraint streefwaarde_zegt_iets check (num_nonnulls(minimaal, maximaal) > 0),
  constraint streefwaarde_band_klopt check (minimaal <= maximaal),
  constraint streefwaarde_periode_klopt check (tot > van),
  -- Nobody is judged by what nobody decided (monitor.md, Streefwaarde).
  constraint streefwaarde_besloten_door_iemand check (status = 'voorstel' or besloten_door is not null)
);
-- Serves the figure with the streefwaarde of its own time.
create index streefwaarde_kpi on streefwaarde (gemeente_id, kpi, van);

-- History is never overwritten: another decision is another row.
create trigger streefwaarde_alleen_toevoegen before update or delete on streefwaarde
  for each row execute function alleen_toevoegen();
