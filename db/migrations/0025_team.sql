-- What a team has to work with: fte in time, who works how much, who is away, and the projects of opbouwwerk (audit, recommendations 2 and 7).

create table formatie (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  team_id uuid not null,
  soort text not null check (soort in ('vast', 'inhuur', 'vrijwillig', 'opbouwwerk')),
  fte numeric(5, 2) not null check (fte > 0),
  -- Agreed on, and nobody there yet.
  is_vacature boolean not null default false,
  van date not null,
  tot date,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, team_id) references team on delete restrict,
  constraint formatie_eindigt_na_begin check (tot is null or tot > van)
);
create index formatie_team on formatie (gemeente_id, team_id, van);

-- How many hours a week somebody works; so that a full list of half a week is seen as what it is.
create table inzet (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  medewerker_id uuid not null,
  uren numeric(3, 1) not null check (uren > 0 and uren <= 60),
  van date not null,
  tot date,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id) references medewerker on delete restrict,
  constraint inzet_eindigt_na_begin check (tot is null or tot > van)
);
create unique index een_inzet_tegelijk on inzet (gemeente_id, medewerker_id) where tot is null;

-- That somebody is away, and never why.
create table verlof (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  medewerker_id uuid not null,
  -- The first day and the last day away.
  van date not null,
  tot date not null,
  ingetrokken_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id) references medewerker on delete restrict,
  constraint verlof_eindigt_niet_voor_begin check (tot >= van)
);
create index verlof_medewerker on verlof (gemeente_id, medewerker_id, van) where ingetrokken_op is null;

create table opbouwproject (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  team_id uuid not null,
  kern_id uuid,
  naam text not null check (length(naam) between 1 and 200),
  doel text not null check (length(doel) between 1 and 2000),
  -- What must be there at the end, and how that is seen.
  streef text not null check (length(streef) between 1 and 500),
  uren_begroot integer not null check (uren_begroot between 1 and 20000),
  van date not null,
  tot date not null,
  status text not null check (status in ('lopend', 'afgesloten')),
  resultaat text check (resultaat in ('bereikt', 'deels', 'niet')),
  toelichting text check (length(toelichting) between 1 and 2000),
  afgesloten_op timestamptz,
  versie integer not null default 1,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, team_id) references team on delete restrict,
  foreign key (gemeente_id, kern_id) references kern on delete restrict,
  constraint opbouwproject_eindigt_na_begin check (tot >= van),
  constraint opbouwproject_sluit_met_resultaat check ((status = 'afgesloten') = (resultaat is not null)
    and (status = 'afgesloten') = (afgesloten_op is not null) and (status = 'afgesloten') = (toelichting is not null))
);
create index opbouwproject_team on opbouwproject (gemeente_id, team_id, van);

create table opbouwuren (
  gemeente_id integer not null,
  id uuid not null,
  opbouwproject_id uuid not null,
  medewerker_id uuid not null,
  dag date not null,
  uren numeric(4, 2) not null check (uren > 0 and uren <= 24),
  wat text not null check (length(wat) between 1 and 500),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, opbouwproject_id) references opbouwproject on delete cascade,
  foreign key (gemeente_id, medewerker_id) references medewerker on delete restrict
);
create index opbouwuren_project on opbouwuren (gemeente_id, opbouwproject_id, dag);
