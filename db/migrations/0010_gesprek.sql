-- The keukentafelgesprek: planned, held, and what was found per leefgebied.

create table gesprek (
  gemeente_id integer not null,
  id uuid not null,
  huishouden_id uuid not null,
  -- The melding it answers, or the running plan it is held within: who may see that, may see this.
  melding_id uuid,
  plan_id uuid,
  status text not null check (status in ('gepland', 'gevoerd', 'vastgesteld', 'afgezegd')),
  gepland_op timestamptz not null,
  plaats text not null,
  behandelaar_id uuid not null,
  -- A joint visit: the colleague who comes along (policy plan 4.2).
  met_medewerker_id uuid,
  met_naaste text,
  met_oco boolean not null default false,
  gevoerd_op timestamptz,
  -- What the resident wrote beforehand (Wmo 2015 art. 2.3.2 lid 2); the plan starts from it.
  eigen_plan text not null default '' check (length(eigen_plan) <= 20000),
  verslag text check (length(verslag) <= 50000),
  vastgesteld_op timestamptz,
  afzegreden text check (length(afzegreden) <= 2000),
  versie integer not null default 1,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, huishouden_id) references huishouden on delete restrict,
  foreign key (gemeente_id, melding_id) references melding on delete restrict,
  foreign key (gemeente_id, plan_id) references plan on delete restrict,
  foreign key (gemeente_id, behandelaar_id) references medewerker on delete restrict,
  foreign key (gemeente_id, met_medewerker_id) references medewerker on delete restrict,
  constraint gesprek_bij_melding_of_plan check (num_nonnulls(melding_id, plan_id) = 1),
  constraint gesprek_gevoerd_heeft_moment check ((status in ('gevoerd', 'vastgesteld')) = (gevoerd_op is not null)),
  constraint gesprek_vastgesteld_heeft_verslag check (status <> 'vastgesteld' or (verslag is not null and vastgesteld_op is not null)),
  constraint gesprek_afzeggen_vraagt_reden check (status <> 'afgezegd' or afzegreden is not null)
);
create index gesprek_huishouden on gesprek (gemeente_id, huishouden_id);
create index gesprek_melding on gesprek (gemeente_id, melding_id) where melding_id is not null;
create index gesprek_plan on gesprek (gemeente_id, plan_id) where plan_id is not null;
-- Serves the work list: what is planned.
create index gesprek_gepland on gesprek (gemeente_id, behandelaar_id, gepland_op) where status in ('gepland', 'gevoerd');

create table bevinding (
  gemeente_id integer not null,
  gesprek_id uuid not null,
  leefgebied text not null,
  eigen_kracht text not null default '',
  netwerk text not null default '',
  wens text not null default '',
  behoefte text not null default '',
  -- Zelfredzaamheid 1-5 as the resident and the consulent see it now.
  score integer check (score between 1 and 5),
  primary key (gemeente_id, gesprek_id, leefgebied),
  foreign key (gemeente_id, gesprek_id) references gesprek on delete cascade
);
