-- The one ondersteuningsplan of a huishouden: doelen, afspraken, agreement, regie and evaluatie.

create table plan (
  gemeente_id integer not null,
  id uuid not null,
  huishouden_id uuid not null,
  status text not null check (status in ('concept', 'gedeeld', 'lopend', 'afgesloten')),
  -- The resident's own words, on top of the plan (screens.md); niveau L2.
  eigen_woorden text not null default '' check (length(eigen_woorden) <= 20000),
  -- Did the resident hand in an eigen plan or add to this one (integraal.eigen_bijdrage_plan)?
  heeft_eigen_bijdrage boolean not null default false,
  opgesteld_door_id uuid not null,
  opgesteld_op timestamptz not null,
  -- Which versie the resident was last given to read, and when; a later change is not yet shared.
  gedeeld_op timestamptz,
  gedeelde_versie integer,
  vastgesteld_op timestamptz,
  afgesloten_op timestamptz,
  afsluitreden text,
  -- Counts every change of what the resident agrees to; two people who edit the same plan are told.
  versie integer not null default 1,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, huishouden_id) references huishouden on delete restrict,
  foreign key (gemeente_id, opgesteld_door_id) references medewerker on delete restrict,
  constraint plan_gedeeld_heeft_versie check ((gedeeld_op is null) = (gedeelde_versie is null) and (status <> 'gedeeld' or gedeelde_versie = versie)),
  constraint plan_lopend_is_vastgesteld check (status <> 'lopend' or vastgesteld_op is not null),
  constraint plan_afgesloten_met_reden check ((status = 'afgesloten') = (afgesloten_op is not null) and (afgesloten_op is null) = (afsluitreden is null))
);
-- One household, one plan (audit 4.1: "één huishouden, één plan, één regisseur").
create unique index een_lopend_plan_per_huishouden on plan (gemeente_id, huishouden_id) where status <> 'afgesloten';
-- Serves the dossier with its earlier plans.
create index plan_huishouden on plan (gemeente_id, huishouden_id);

alter table melding add foreign key (gemeente_id, plan_id) references plan on delete restrict;
alter table termijn add foreign key (gemeente_id, plan_id) references plan on delete cascade;
alter table autorisatie add foreign key (gemeente_id, plan_id) references plan on delete cascade;
-- The letter with the plan is of the plan.
alter table uitgaand add column plan_id uuid;
alter table uitgaand add foreign key (gemeente_id, plan_id) references plan on delete cascade;

create table doel (
  gemeente_id integer not null,
  id uuid not null,
  plan_id uuid not null,
  inwoner_id uuid not null,
  leefgebied text not null,
  wet text not null,
  -- What the resident wants to reach, in own words.
  woorden text not null check (length(woorden) between 1 and 2000),
  waarom text not null default '',
  -- Zelfredzaamheid 1-5 at the start, the aim, and at the end.
  start_score integer check (start_score between 1 and 5),
  streef_score integer check (streef_score between 1 and 5),
  eind_score integer check (eind_score between 1 and 5),
  resultaat text check (resultaat in ('bereikt', 'deels', 'niet')),
  volgorde integer not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, plan_id) references plan on delete cascade,
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict
);
create index doel_plan on doel (gemeente_id, plan_id);

create table afspraak (
  gemeente_id integer not null,
  id uuid not null,
  plan_id uuid not null,
  doel_id uuid,
  -- Who promises: the resident or somebody near, or one of us; "ours" and "theirs" are shown apart.
  van text not null check (van in ('inwoner', 'netwerk', 'vrijwilliger', 'medewerker', 'aanbieder')),
  wie text not null,
  medewerker_id uuid,
  wat text not null check (length(wat) between 1 and 2000),
  voor_datum date not null,
  status text not null check (status in ('open', 'nagekomen', 'niet_nagekomen')),
  afgerond_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, plan_id) references plan on delete cascade,
  foreign key (gemeente_id, doel_id) references doel on delete cascade,
  foreign key (gemeente_id, medewerker_id) references medewerker on delete restrict,
  constraint afspraak_afgerond_heeft_moment check ((status = 'open') = (afgerond_op is null))
);
create index afspraak_plan on afspraak (gemeente_id, plan_id);
-- Serves the work list: what was promised and not yet done.
create index afspraak_open on afspraak (gemeente_id, plan_id) where status = 'open';

-- Each person agrees for themselves, with a version of the plan.
create table plan_akkoord (
  gemeente_id integer not null,
  plan_id uuid not null,
  inwoner_id uuid not null,
  versie integer not null,
  wijze text not null check (wijze in ('mondeling', 'ondertekend', 'portaal', 'niet_akkoord')),
  toelichting text,
  door_id uuid not null,
  op timestamptz not null,
  primary key (gemeente_id, plan_id, inwoner_id, versie),
  foreign key (gemeente_id, plan_id) references plan on delete cascade,
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict,
  foreign key (gemeente_id, door_id) references medewerker on delete restrict
);

-- Who leads, in three layers (domain.md): eigen (the inwoner), proces (exactly one per running plan), casus (none or one).
create table regie (
  gemeente_id integer not null,
  id uuid not null,
  plan_id uuid not null,
  laag text not null check (laag in ('eigen', 'proces', 'casus')),
  medewerker_id uuid,
  inwoner_id uuid,
  status text not null check (status in ('aangeboden', 'aanvaard', 'geweigerd', 'overgedragen', 'beeindigd')),
  aangeboden_door_id uuid,
  aangeboden_op timestamptz not null,
  aanvaard_op timestamptz,
  beeindigd_op timestamptz,
  -- Why it was refused, or why it was taken over from the resident.
  reden text,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, plan_id) references plan on delete cascade,
  foreign key (gemeente_id, medewerker_id) references medewerker on delete restrict,
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict,
  constraint regie_eigen_is_van_inwoner check ((laag = 'eigen') = (inwoner_id is not null) and (laag = 'eigen') = (medewerker_id is null)),
  constraint regie_weigeren_vraagt_reden check (status <> 'geweigerd' or reden is not null),
  -- Who leads on behalf of a resident says why (domain.md: eigen, always unless they cannot).
  constraint regie_overnemen_vraagt_reden check (laag <> 'eigen' or status <> 'overgedragen' or reden is not null),
  constraint regie_aanvaard_heeft_moment check (status not in ('aanvaard', 'overgedragen') or aanvaard_op is not null),
  constraint regie_einde_heeft_moment check ((status in ('aangeboden', 'aanvaard')) = (beeindigd_op is null))
);
-- One regisseur per layer at a time.
create unique index een_regisseur_per_laag on regie (gemeente_id, plan_id, laag) where status = 'aanvaard';
create unique index een_aanbod_per_laag on regie (gemeente_id, plan_id, laag) where status = 'aangeboden';
-- Serves "offered to me" on the work list.
create index regie_medewerker on regie (gemeente_id, medewerker_id) where status in ('aangeboden', 'aanvaard');

create table evaluatie (
  gemeente_id integer not null,
  id uuid not null,
  plan_id uuid not null,
  gehouden_op date not null,
  bevindingen text not null check (length(bevindingen) between 1 and 20000),
  vervolg text not null check (vervolg in ('doorgaan', 'opschalen', 'afschalen', 'afsluiten')),
  door_id uuid not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, plan_id) references plan on delete cascade,
  foreign key (gemeente_id, door_id) references medewerker on delete restrict
);
create index evaluatie_plan on evaluatie (gemeente_id, plan_id);

-- Where each doel stood at an evaluatie: the "nu" between start and aim.
create table evaluatie_score (
  gemeente_id integer not null,
  evaluatie_id uuid not null,
  doel_id uuid not null,
  score integer not null check (score between 1 and 5),
  primary key (gemeente_id, evaluatie_id, doel_id),
  foreign key (gemeente_id, evaluatie_id) references evaluatie on delete cascade,
  foreign key (gemeente_id, doel_id) references doel on delete cascade
);
-- Serves the last score of a doel.
create index evaluatie_score_doel on evaluatie_score (gemeente_id, doel_id);
