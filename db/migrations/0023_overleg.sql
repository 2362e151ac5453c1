-- Overleg: professionals meet on a huishouden, about parts of its plan; what they decide lands in the plan (domain.md).

create table overleg (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  plan_id uuid not null,
  huishouden_id uuid not null,
  soort text not null check (soort in ('expertiseteam', 'mdo', 'overlegtafel_verblijf', 'perspectiefoverleg',
    'wlz_toeleiding')),
  status text not null check (status in ('gepland', 'gehouden', 'afgezegd')),
  gepland_op timestamptz not null,
  plaats text not null check (length(plaats) between 1 and 200),
  -- What the meeting must answer.
  vraag text not null check (length(vraag) between 1 and 2000),
  voorzitter_id uuid not null,
  -- Does the resident know, agree, or sit at the table; only safety is a reason not to tell (AVG 13, 14; Wmo 5.1.1).
  inwoner text not null check (inwoner in ('erbij', 'akkoord', 'niet_verteld')),
  reden_niet_verteld text check (length(reden_niet_verteld) between 1 and 2000),
  -- The independent client supporter: offered always, and there when it is about the Wlz (policy plan 4.5).
  oco text not null check (oco in ('erbij', 'wil_niet', 'niet_gevraagd')),
  gehouden_op timestamptz,
  samenvatting text check (length(samenvatting) <= 20000),
  -- What the meeting led to.
  uitkomst text check (uitkomst in ('plan_blijft', 'plan_wijzigt', 'opschalen', 'afschalen', 'wlz_aanvragen',
    'vervolgoverleg')),
  afzegreden text check (length(afzegreden) between 1 and 2000),
  versie integer not null default 1,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, plan_id) references plan on delete restrict,
  foreign key (gemeente_id, huishouden_id) references huishouden on delete restrict,
  foreign key (gemeente_id, voorzitter_id) references medewerker on delete restrict,
  constraint overleg_zwijgen_vraagt_reden check ((inwoner = 'niet_verteld') = (reden_niet_verteld is not null)),
  constraint overleg_wlz_vraagt_oco check (soort <> 'wlz_toeleiding' or oco <> 'niet_gevraagd'),
  constraint overleg_gehouden_met_uitkomst check ((status = 'gehouden') = (gehouden_op is not null)
    and (status = 'gehouden') = (uitkomst is not null)),
  constraint overleg_afzeggen_vraagt_reden check ((status = 'afgezegd') = (afzegreden is not null))
);
-- Serves the plan page and the dossier.
create index overleg_plan on overleg (gemeente_id, plan_id);
-- Serves the work list and the own list of who leads it.
create index overleg_gepland on overleg (gemeente_id, voorzitter_id, gepland_op) where status = 'gepland';

-- Who is asked to the table: a colleague, or somebody from outside with the name of the organisatie.
create table overleg_genodigde (
  gemeente_id integer not null,
  id uuid not null,
  overleg_id uuid not null,
  medewerker_id uuid,
  naam text check (length(naam) between 1 and 200),
  organisatie text check (length(organisatie) between 1 and 200),
  is_aanwezig boolean,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, overleg_id) references overleg on delete cascade,
  foreign key (gemeente_id, medewerker_id) references medewerker on delete restrict,
  constraint genodigde_is_een check ((medewerker_id is null) = (naam is not null)),
  constraint genodigde_van_buiten_heeft_organisatie check (naam is null or organisatie is not null),
  unique (gemeente_id, overleg_id, medewerker_id)
);
create index overleg_genodigde_medewerker on overleg_genodigde (gemeente_id, medewerker_id) where medewerker_id is not null;

-- Which part of the plan is shared with whom: nothing, unless it stands here.
create table overleg_deel (
  gemeente_id integer not null,
  genodigde_id uuid not null,
  doel_id uuid not null,
  primary key (gemeente_id, genodigde_id, doel_id),
  foreign key (gemeente_id, genodigde_id) references overleg_genodigde on delete cascade,
  foreign key (gemeente_id, doel_id) references doel on delete cascade
);
create index overleg_deel_doel on overleg_deel (gemeente_id, doel_id);

-- The agenda; what was decided stands beside what was asked.
create table overleg_punt (
  gemeente_id integer not null,
  id uuid not null,
  overleg_id uuid not null,
  volgorde integer not null,
  tekst text not null check (length(tekst) between 1 and 500),
  besluit text check (length(besluit) <= 2000),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, overleg_id) references overleg on delete cascade,
  unique (gemeente_id, overleg_id, volgorde)
);

-- An afspraak made at the table stands in the plan like any other; here stands which those are.
create table overleg_afspraak (
  gemeente_id integer not null,
  overleg_id uuid not null,
  afspraak_id uuid not null,
  primary key (gemeente_id, overleg_id, afspraak_id),
  foreign key (gemeente_id, overleg_id) references overleg on delete cascade,
  foreign key (gemeente_id, afspraak_id) references afspraak on delete cascade
);
create index overleg_afspraak_afspraak on overleg_afspraak (gemeente_id, afspraak_id);

-- Who is asked to the table sees the overleg, and no more of the plan than was shared.
alter table autorisatie add column overleg_id uuid;
alter table autorisatie add foreign key (gemeente_id, overleg_id) references overleg on delete cascade;
alter table autorisatie drop constraint autorisatie_op_een;
alter table autorisatie add constraint autorisatie_op_een
  check (num_nonnulls(melding_id, traject_id, plan_id, overdracht_id, overleg_id) = 1);
create index autorisatie_overleg on autorisatie (gemeente_id, overleg_id) include (niveau, tot) where overleg_id is not null;
