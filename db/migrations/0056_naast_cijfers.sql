-- What stands beside figures: judgements of people, activiteiten of the policy plan, and figures of others (decision 0026).

-- A resultaat-kpi is judged with people: in a gesprek, a klankbordgroep or an evaluatie (policy plan ch. 6, column 2).
create table kwalitatieve_meting (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  kpi text not null check (kpi ~ '^resultaat\.[a-z_]+$'),
  vorm text not null check (vorm in ('gesprek', 'klankbordgroep', 'evaluatie')),
  gehouden_op date not null,
  -- How many people took part.
  aantal integer not null check (aantal between 1 and 10000),
  -- What was heard; nobody's name.
  gehoord text not null check (length(gehoord) between 1 and 4000),
  -- What it comes to.
  waardering text not null check (waardering in ('goed', 'wisselend', 'onvoldoende')),
  vastgelegd_op timestamptz not null,
  vastgelegd_door_id uuid not null,
  -- A mistake stays to be seen, with why it counts no longer.
  ingetrokken_op timestamptz,
  waarom_ingetrokken text check (length(waarom_ingetrokken) between 1 and 500),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, vastgelegd_door_id) references medewerker on delete restrict,
  constraint kwalitatieve_meting_ingetrokken_met_reden check ((ingetrokken_op is null) = (waarom_ingetrokken is null))
);
create index kwalitatieve_meting_kpi on kwalitatieve_meting (gemeente_id, kpi, gehouden_op desc);

-- The tree of goals of the policy plan: hoofddoel I-VI, subdoel a-x.
create table beleidsdoel (
  gemeente_id integer not null references gemeente on delete restrict,
  code text not null check (code ~ '^(I|II|III|IV|V|VI)( [a-x])?$'),
  naam text not null check (length(naam) between 1 and 300),
  primary key (gemeente_id, code)
);

-- What is done for a goal (policy plan, bijlage I).
create table activiteit (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  doel text not null,
  naam text not null check (length(naam) between 1 and 200),
  -- Who answers for it: a function or a team, no name of a person.
  eigenaar text not null check (length(eigenaar) between 1 and 100),
  status text not null check (status in ('gepland', 'loopt', 'klaar', 'gestopt')),
  -- What should be different when it works.
  effect text not null check (length(effect) between 1 and 1000),
  -- The kpi in which that should show.
  kpi text check (kpi ~ '^[a-z_]+(\.[a-z_0-9]+)?$'),
  van date not null,
  tot date,
  -- How it stands, in a few words.
  stand text check (length(stand) between 1 and 1000),
  versie integer not null default 1,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, doel) references beleidsdoel (gemeente_id, code) on delete restrict,
  constraint activiteit_eindigt_na_begin check (tot >= van)
);
create index activiteit_doel on activiteit (gemeente_id, doel);

-- One file with figures of others that was read in at once; taken back as a whole.
create table benchmark_import (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  regels integer not null check (regels > 0),
  ingelezen_op timestamptz not null,
  ingelezen_door_id uuid not null,
  teruggenomen_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, ingelezen_door_id) references medewerker on delete restrict
);

create table benchmark (
  gemeente_id integer not null,
  id uuid not null,
  import_id uuid not null,
  kpi text not null check (kpi ~ '^[a-z_]+(\.[a-z_0-9]+)?$'),
  deel text not null check (deel ~ '^[a-z_0-9]+$'),
  periode text not null check (periode ~ '^\d{4}(-Q[1-4])?$'),
  -- With whom we are compared: 'Nederland', 'vergelijkbare gemeenten'.
  met text not null check (length(met) between 1 and 100),
  waarde numeric not null check (abs(waarde) < 1000000000),
  bron text not null check (length(bron) between 1 and 300),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, import_id) references benchmark_import on delete cascade,
  constraint benchmark_een_per_import unique (gemeente_id, import_id, kpi, deel, periode, met)
);
create index benchmark_kpi on benchmark (gemeente_id, kpi);
