-- A document lies on disk, encrypted; here stands what it is, whose, and on which thing the grants for it lie.

create table document (
  gemeente_id integer not null,
  id uuid not null,
  -- About whom; empty when it is about the whole household.
  inwoner_id uuid,
  -- The thing whose grants open it: exactly one, so that a document of one wet is never seen through another.
  -- The huishouden is that of the thing: when work moves, its documents are there already.
  melding_id uuid,
  plan_id uuid,
  traject_id uuid,
  -- The gesprek it came up in; the grants are those of its melding or plan.
  gesprek_id uuid,
  soort text not null check (soort in ('brief', 'verslag', 'eigen_plan', 'bewijsstuk', 'medisch', 'foto', 'overig')),
  wet text not null check (wet in ('wmo', 'jeugdwet', 'participatiewet', 'wgs', 'wvggz', 'wpg', 'leerplicht', 'geen')),
  niveau text not null check (niveau in ('L2', 'L3', 'L4')),
  naam text not null check (length(naam) between 1 and 150),
  mime text not null,
  toelichting text check (length(toelichting) <= 2000),
  bytes integer not null check (bytes between 1 and 26214400),
  -- SHA-256 of the content, and of the encrypted file: the second is its name on disk.
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  bestand text not null check (bestand ~ '^[0-9a-f]{64}$'),
  scan text not null check (scan in ('schoon', 'niet_gescand')),
  door_id uuid not null,
  op timestamptz not null,
  primary key (gemeente_id, id),
  unique (bestand),
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict,
  foreign key (gemeente_id, melding_id) references melding on delete restrict,
  foreign key (gemeente_id, plan_id) references plan on delete restrict,
  foreign key (gemeente_id, traject_id) references traject on delete restrict,
  foreign key (gemeente_id, gesprek_id) references gesprek on delete restrict,
  foreign key (gemeente_id, door_id) references medewerker on delete restrict,
  constraint document_hoort_bij_een check (num_nonnulls(melding_id, plan_id, traject_id) = 1),
  constraint document_gesprek_heeft_drager check (gesprek_id is null or traject_id is null)
);
-- Serve the dossier.
create index document_melding on document (gemeente_id, melding_id) where melding_id is not null;
create index document_plan on document (gemeente_id, plan_id) where plan_id is not null;
create index document_traject on document (gemeente_id, traject_id) where traject_id is not null;

-- A contact written down in the dossier may belong to a plan.
alter table contact add column plan_id uuid;
alter table contact add foreign key (gemeente_id, plan_id) references plan on delete restrict;
