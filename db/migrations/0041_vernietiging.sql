-- Keeping and destroying: how long what is kept, what may not go yet, who agreed, and what went (Wmo 2015 5.3.4; Archiefwet 1995 art. 3; AVG 5 lid 1 e).

-- A term from a first day on; a change is a next row. The law leaves open which term binds whom, so there is none here (standards.md c.4).
create table bewaartermijn (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  soort text not null check (soort in ('melding', 'traject', 'plan', 'contact', 'huishouden')),
  -- Empty is every wet, or every resultaat, without a line of its own.
  wet text check (wet in ('wmo', 'jeugdwet', 'participatiewet', 'wgs', 'wvggz', 'wpg', 'leerplicht', 'geen')),
  resultaat text check (resultaat ~ '^[a-z_]{2,40}$'),
  -- A period in years, months and days (ISO 8601).
  duur text not null check (duur ~ '^P(?=\d)(\d{1,3}Y)?(\d{1,3}M)?(\d{1,5}D)?$'),
  -- What it counts from: the end of the thing itself, the last that happened to it, or the end of the last work in the dossier.
  afleidingswijze text not null check (afleidingswijze in ('afgehandeld', 'laatste_wijziging', 'hele_dossier')),
  -- The article of law or the line of the selectielijst.
  bron text not null check (length(bron) between 1 and 500),
  van date not null,
  -- The last day it holds.
  tot date,
  door_id uuid not null,
  op timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, door_id) references medewerker on delete restrict,
  constraint bewaartermijn_loopt_vooruit check (tot >= van)
);
create trigger bewaartermijn_staat before update or delete on bewaartermijn for each row execute function alleen_toevoegen();

-- Somebody says that this may not go, whatever its term: a bezwaar, a claim, an inspection.
create table vernietigingsstop (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  soort text not null check (soort in ('melding', 'traject', 'plan', 'contact', 'huishouden')),
  -- Not a key: a stop is not in the way of a row, the rule is.
  ding_id uuid not null,
  reden text not null check (length(reden) between 1 and 2000),
  door_id uuid not null,
  op timestamptz not null,
  opgeheven_door_id uuid,
  opgeheven_op timestamptz,
  ophefreden text check (length(ophefreden) between 1 and 2000),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, door_id) references medewerker on delete restrict,
  foreign key (gemeente_id, opgeheven_door_id) references medewerker on delete restrict,
  constraint vernietigingsstop_opheffing_heel check (num_nonnulls(opgeheven_door_id, opgeheven_op, ophefreden) in (0, 3) and opgeheven_op >= op)
);
create unique index een_stop_tegelijk on vernietigingsstop (gemeente_id, ding_id) where opgeheven_op is null;

-- What somebody proposes to destroy; two others agree before anything goes.
create table vernietigingslijst (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  peildatum date not null,
  status text not null check (status in ('opgesteld', 'goedgekeurd', 'uitgevoerd', 'ingetrokken')),
  opgesteld_door_id uuid not null,
  opgesteld_op timestamptz not null,
  goedgekeurd_op timestamptz,
  einde_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, opgesteld_door_id) references medewerker on delete restrict,
  constraint vernietigingslijst_goedgekeurd_heel check ((goedgekeurd_op is not null) = (status in ('goedgekeurd', 'uitgevoerd'))),
  constraint vernietigingslijst_einde_heel check ((einde_op is not null) = (status in ('uitgevoerd', 'ingetrokken')))
);
create unique index een_vernietigingslijst_tegelijk on vernietigingslijst (gemeente_id) where status in ('opgesteld', 'goedgekeurd');

-- One thing on it, with nothing of what it holds.
create table vernietigingsregel (
  gemeente_id integer not null,
  id uuid not null,
  lijst_id uuid not null,
  nummer integer not null check (nummer > 0),
  soort text not null check (soort in ('melding', 'traject', 'plan', 'contact', 'huishouden')),
  -- Not a key: the line stays when the thing is gone.
  ding_id uuid not null,
  wetten text[] not null,
  resultaat text not null,
  eind date not null,
  bewaartermijn_id uuid not null,
  vernietigen_vanaf date not null,
  status text not null check (status in ('erop', 'eraf', 'vernietigd', 'gebleven')),
  -- Who took it off and why; the words go when the thing goes.
  door_id uuid,
  op timestamptz,
  reden text check (length(reden) between 1 and 2000),
  -- What was in the way on the night itself.
  belemmering text check (belemmering ~ '^[a-z_]+$'),
  primary key (gemeente_id, id),
  unique (gemeente_id, lijst_id, nummer),
  foreign key (gemeente_id, lijst_id) references vernietigingslijst on delete restrict,
  foreign key (gemeente_id, bewaartermijn_id) references bewaartermijn on delete restrict,
  foreign key (gemeente_id, door_id) references medewerker on delete restrict,
  constraint vernietigingsregel_eraf_door_iemand check ((status = 'eraf') = (door_id is not null) and (status = 'eraf' or reden is null)),
  constraint vernietigingsregel_gebleven_zegt_waarom check ((status = 'gebleven') = (belemmering is not null)),
  constraint vernietigingsregel_op check ((status = 'erop') = (op is null))
);
create unique index vernietigingsregel_een_keer on vernietigingsregel (gemeente_id, lijst_id, ding_id);
create index vernietigingsregel_ding on vernietigingsregel (gemeente_id, ding_id);

create table vernietigingsakkoord (
  gemeente_id integer not null,
  lijst_id uuid not null,
  door_id uuid not null,
  op timestamptz not null,
  primary key (gemeente_id, lijst_id, door_id),
  foreign key (gemeente_id, lijst_id) references vernietigingslijst on delete restrict,
  foreign key (gemeente_id, door_id) references medewerker on delete restrict
);

-- Two others than who drew it up: also when somebody writes in the database itself.
create function vernietiging_vraagt_twee() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'vernietigingsakkoord' then
    if exists (select from vernietigingslijst l where l.gemeente_id = new.gemeente_id and l.id = new.lijst_id
      and (l.opgesteld_door_id = new.door_id or l.status <> 'opgesteld')) then
      raise exception 'wie de lijst opstelde, keurt haar niet goed' using errcode = 'check_violation';
    end if;
  elsif (select count(*) from vernietigingsakkoord a where a.gemeente_id = new.gemeente_id and a.lijst_id = new.id and a.door_id <> new.opgesteld_door_id) < 2 then
    raise exception 'een vernietigingslijst vraagt twee anderen' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger vraagt_twee before insert on vernietigingsakkoord for each row execute function vernietiging_vraagt_twee();
create trigger vraagt_twee before insert or update on vernietigingslijst for each row
  when (new.status in ('goedgekeurd', 'uitgevoerd')) execute function vernietiging_vraagt_twee();
create trigger vernietigingsakkoord_staat before update or delete on vernietigingsakkoord for each row execute function alleen_toevoegen();

-- What went: numbers, codes and days. The same line stands in the wislijst outside the database.
create table vernietiging (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  soort text not null check (soort in ('melding', 'traject', 'plan', 'contact', 'gesprek', 'document', 'huishouden')),
  oud_id uuid not null,
  resultaat text,
  eind date,
  grond text not null check (grond in ('bewaartermijn', 'verzoek')),
  duur text,
  bron text,
  lijst_id uuid,
  verzoek_id uuid,
  -- Who agreed.
  door_ids uuid[] not null check (cardinality(door_ids) > 0),
  op timestamptz not null,
  -- How many rows per table.
  aantallen jsonb not null,
  -- The ids that went, by table: what a restored back-up must lose again.
  wissen jsonb not null,
  primary key (gemeente_id, id),
  constraint vernietiging_op_een_grond check ((grond = 'bewaartermijn') = (num_nonnulls(lijst_id, duur, bron, eind) = 4) and (grond = 'verzoek') = (verzoek_id is not null))
);
create index vernietiging_lijst on vernietiging (gemeente_id, lijst_id) where lijst_id is not null;
create trigger vernietiging_staat before update or delete on vernietiging for each row execute function alleen_toevoegen();

-- Figures of a period that is over, as they stood before anything of it was destroyed: they no longer hang on the rows.
create table vaste_meting (
  gemeente_id integer not null references gemeente on delete restrict,
  periode text not null,
  kpi text not null,
  splitsing text not null,
  metingen jsonb not null,
  op timestamptz not null,
  primary key (gemeente_id, periode, kpi, splitsing)
);
create trigger vaste_meting_staat before update or delete on vaste_meting for each row execute function alleen_toevoegen();
