-- Budget: what the gemeente may spend per year and category, what it is bound to, and what it spends outside the declaraties.

-- A line that was entered; of the same year, category and soort the last one counts, the earlier ones stay to be read.
create table budgetregel (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  jaar smallint not null check (jaar between 2015 and 2040),
  categorie text not null check (categorie in ('basisvoorzieningen', 'wmo_maatwerk', 'jeugd_maatwerk')),
  -- The frame; what was promised to others; and what is spent in this category and never declared (subsidies, pgb, transport).
  soort text not null check (soort in ('kader', 'verplicht', 'buiten_declaraties')),
  -- In cents, for the whole year.
  bedrag bigint not null check (bedrag between 0 and 100000000000),
  -- Who decided it and where that can be read.
  bron text not null check (length(bron) between 1 and 300),
  door_id uuid not null,
  op timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, door_id) references medewerker on delete restrict
);
create trigger budgetregel_staat before update or delete on budgetregel for each row execute function alleen_toevoegen();

-- The most that may go to one aanbieder in a year, and from which part of it we are warned.
create table omzetplafond (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  jaar smallint not null check (jaar between 2015 and 2040),
  aanbieder text not null check (length(aanbieder) between 1 and 120),
  bedrag bigint not null check (bedrag between 1 and 100000000000),
  waarschuwing smallint not null check (waarschuwing between 50 and 100),
  bron text not null check (length(bron) between 1 and 300),
  door_id uuid not null,
  op timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, door_id) references medewerker on delete restrict
);
create trigger omzetplafond_staat before update or delete on omzetplafond for each row execute function alleen_toevoegen();
