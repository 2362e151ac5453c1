-- Prognose: residents per year and age as they were read in, and what the gemeente wants to do about use or cost.

-- One file with residents that was read in at once; taken back as a whole.
create table bevolking_import (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  regels integer not null check (regels > 0),
  ingelezen_op timestamptz not null,
  ingelezen_door_id uuid not null,
  teruggenomen_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, ingelezen_door_id) references medewerker on delete restrict
);

-- How many residents of an age, 100 and older together; of a year the file that was read in last counts.
create table bevolkingscijfer (
  gemeente_id integer not null,
  import_id uuid not null,
  jaar smallint not null check (jaar between 2010 and 2050),
  leeftijd smallint not null check (leeftijd between 0 and 100),
  aantal integer not null check (aantal between 0 and 100000),
  bron text not null check (length(bron) between 1 and 300),
  primary key (gemeente_id, import_id, jaar, leeftijd),
  foreign key (gemeente_id, import_id) references bevolking_import on delete cascade
);
create trigger bevolkingscijfer_staat before update or delete on bevolkingscijfer for each row execute function alleen_toevoegen();

-- An assumption with its percentage; never changed, only withdrawn, so that a prognose of then can be read again.
create table kostenmaatregel (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  naam text not null check (length(naam) between 1 and 120),
  aanname text not null check (length(aanname) between 1 and 1000),
  werking text not null check (werking in ('gebruik', 'kosten')),
  -- In percent of what it would be without.
  effect numeric(4, 1) not null check (effect between -100 and 100 and effect <> 0),
  categorie text not null check (categorie in ('jeugd', 'wmo', 'jeugd_zonder_verblijf', 'jeugd_met_verblijf', 'jeugd_bescherming', 'wmo_huishouden',
    'wmo_begeleiding', 'wmo_dagbesteding', 'wmo_wonen_rollen_vervoer', 'vervoer')),
  van_leeftijd smallint check (van_leeftijd between 0 and 100),
  tot_leeftijd smallint check (tot_leeftijd between 0 and 100),
  van_jaar smallint not null check (van_jaar between 2010 and 2050),
  op timestamptz not null,
  door_id uuid not null,
  ingetrokken_op timestamptz,
  ingetrokken_door_id uuid,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, door_id) references medewerker on delete restrict,
  foreign key (gemeente_id, ingetrokken_door_id) references medewerker on delete restrict,
  constraint kostenmaatregel_leeftijden check (num_nonnulls(van_leeftijd, tot_leeftijd) <> 1 and van_leeftijd <= tot_leeftijd),
  constraint kostenmaatregel_ingetrokken check (num_nonnulls(ingetrokken_op, ingetrokken_door_id) <> 1)
);
