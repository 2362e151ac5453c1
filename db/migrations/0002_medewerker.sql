-- Who works: a medewerker with roles, mandates per wet, teams and kernen, each from a day until a day.

create table medewerker (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  -- The subject the login provider gives; never shown.
  sub text not null,
  naam text not null,
  functie text not null,
  telefoon text,
  organisatie_id uuid not null,
  van date not null,
  tot date,
  primary key (gemeente_id, id),
  unique (gemeente_id, sub),
  foreign key (gemeente_id, organisatie_id) references organisatie on delete restrict,
  check (tot is null or tot >= van)
);

create table medewerker_rol (
  gemeente_id integer not null,
  medewerker_id uuid not null,
  rol text not null check (rol in (
    'toegang', 'consulent', 'partner_professional', 'teammanager', 'vrijwillig_teamlid', 'maatje',
    'interventieteam', 'beleidsadviseur', 'raadslid', 'contractmanager', 'privacy_officer', 'functioneel_beheerder')),
  van date not null,
  tot date,
  primary key (gemeente_id, medewerker_id, rol, van),
  foreign key (gemeente_id, medewerker_id) references medewerker on delete cascade
);

-- A mandate to decide under one wet on behalf of the college.
create table medewerker_mandaat (
  gemeente_id integer not null,
  medewerker_id uuid not null,
  wet text not null check (wet in ('wmo', 'jeugdwet', 'participatiewet', 'wgs', 'wvggz', 'wpg', 'leerplicht')),
  van date not null,
  tot date,
  primary key (gemeente_id, medewerker_id, wet, van),
  foreign key (gemeente_id, medewerker_id) references medewerker on delete cascade
);

create table medewerker_team (
  gemeente_id integer not null,
  medewerker_id uuid not null,
  team_id uuid not null,
  van date not null,
  tot date,
  primary key (gemeente_id, medewerker_id, team_id, van),
  foreign key (gemeente_id, medewerker_id) references medewerker on delete cascade,
  foreign key (gemeente_id, team_id) references team on delete restrict
);

create table medewerker_kern (
  gemeente_id integer not null,
  medewerker_id uuid not null,
  kern_id uuid not null,
  primary key (gemeente_id, medewerker_id, kern_id),
  foreign key (gemeente_id, medewerker_id) references medewerker on delete cascade,
  foreign key (gemeente_id, kern_id) references kern on delete restrict
);

-- The server's side of a login; the cookie holds the secret, here stands only its hash.
create table sessie (
  gemeente_id integer not null,
  hash bytea not null,
  medewerker_id uuid not null,
  id_token text not null,
  gestart_op timestamptz not null,
  laatst_gezien_op timestamptz not null,
  primary key (gemeente_id, hash),
  foreign key (gemeente_id, medewerker_id) references medewerker on delete cascade
);

-- A form carries a key; the second time the same key arrives, the first answer is given again.
create table formuliersleutel (
  gemeente_id integer not null references gemeente on delete cascade,
  sleutel uuid not null,
  medewerker_id uuid not null,
  act text not null,
  -- A hash of what was sent: the same key with another text is another form, and must not vanish.
  afdruk text not null,
  -- Ids and codes only: what the act answered.
  antwoord jsonb not null,
  op timestamptz not null,
  primary key (gemeente_id, medewerker_id, act, sleutel),
  foreign key (gemeente_id, medewerker_id) references medewerker on delete cascade
);
-- Serves the nightly clean-up.
create index formuliersleutel_op on formuliersleutel (gemeente_id, op);
