-- Cliëntervaringsonderzoek: who was asked, codes that are spent once, and answers that lead to nobody (Wmo 2015 2.5.1, Jeugdwet 2.10; decision 0026).

-- The yearly draw: with its seed and its size, so that it can be done again and gives the same people.
create table ervaringsronde (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  -- The year in which is asked; about help in the year before.
  jaar integer not null check (jaar between 2000 and 2200),
  zaad text not null check (length(zaad) between 20 and 100),
  -- How many could be drawn from.
  kader integer not null check (kader > 0),
  omvang integer not null check (omvang between 1 and kader),
  -- Why so many.
  reden text not null check (length(reden) between 1 and 2000),
  antwoorden_tot date not null,
  getrokken_op timestamptz not null,
  getrokken_door_id uuid not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, getrokken_door_id) references medewerker on delete restrict,
  constraint ervaringsronde_een_per_jaar unique (gemeente_id, jaar)
);

-- Who was asked in which year, and nothing else: not why, not when, not by which code.
create table ervaring_gevraagd (
  gemeente_id integer not null,
  inwoner_id uuid not null,
  jaar integer not null,
  primary key (gemeente_id, inwoner_id, jaar),
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict
);

-- Who said not to be asked.
create table ervaring_stop (
  gemeente_id integer not null,
  inwoner_id uuid not null,
  primary key (gemeente_id, inwoner_id),
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict
);

-- What an answer is counted by, without who: the code is kept as its hash, has no id that tells its moment, and ends on the first of a month.
create table ervaring_code (
  gemeente_id integer not null references gemeente on delete restrict,
  hash bytea not null check (octet_length(hash) = 32),
  aanleiding text not null check (aanleiding in ('steekproef', 'afsluiting')),
  jaar integer not null,
  verloopt_op date not null check (extract(day from verloopt_op) = 1),
  wet text not null check (wet in ('wmo', 'jeugdwet', 'participatiewet', 'wgs', 'wvggz', 'wpg', 'leerplicht', 'geen')),
  team_id uuid not null,
  kern_id uuid,
  is_gebruikt boolean not null default false,
  primary key (gemeente_id, hash),
  foreign key (gemeente_id, team_id) references team on delete restrict,
  foreign key (gemeente_id, kern_id) references kern on delete restrict
);

create table ervaring_antwoord (
  gemeente_id integer not null references gemeente on delete restrict,
  -- Of chance alone, without a moment in it.
  id uuid not null,
  aanleiding text not null check (aanleiding in ('steekproef', 'afsluiting')),
  weg text not null check (weg in ('link', 'papier')),
  -- The first day of the quarter in which it was given; a day would tell who.
  kwartaal date not null check (kwartaal = date_trunc('quarter', kwartaal)::date),
  wet text not null check (wet in ('wmo', 'jeugdwet', 'participatiewet', 'wgs', 'wvggz', 'wpg', 'leerplicht', 'geen')),
  team_id uuid not null,
  kern_id uuid,
  -- Empty is "weet ik niet", or not filled in.
  communicatie smallint check (communicatie between 1 and 10),
  toegankelijkheid smallint check (toegankelijkheid between 1 and 10),
  kwaliteit smallint check (kwaliteit between 1 and 10),
  zelfredzaamheid smallint check (zelfredzaamheid between 1 and 10),
  keuzevrijheid smallint check (keuzevrijheid between 1 and 10),
  begeleiding smallint check (begeleiding between 1 and 10),
  snel text check (snel in ('ja', 'deels', 'nee')),
  -- The box is opened when the quarter is over: who looks every day would otherwise see the one that came in.
  is_geteld boolean not null default false,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, team_id) references team on delete restrict,
  foreign key (gemeente_id, kern_id) references kern on delete restrict,
  constraint ervaring_antwoord_zegt_iets check (num_nonnulls(communicatie, toegankelijkheid, kwaliteit, zelfredzaamheid, keuzevrijheid, begeleiding, snel) > 0)
);
-- Serves opening the box.
create index ervaring_antwoord_in_bus on ervaring_antwoord (gemeente_id, kwartaal) where not is_geteld;

-- What somebody wrote with it, apart from the marks: no team, no kern, no way back to the answer.
create table ervaring_toelichting (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  kwartaal date not null check (kwartaal = date_trunc('quarter', kwartaal)::date),
  toelichting text not null check (length(toelichting) between 1 and 2000),
  bewaren_tot date not null check (bewaren_tot > kwartaal),
  primary key (gemeente_id, id)
);

-- How many codes were tried in a minute that are none of ours.
create table ervaring_poging (
  gemeente_id integer not null references gemeente on delete restrict,
  minuut timestamptz not null,
  aantal integer not null check (aantal > 0),
  primary key (gemeente_id, minuut)
);
