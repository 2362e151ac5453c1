-- Declaraties: what aanbieders charged for care, one line each, read in by file until the message traffic exists (WMO323, JW323).

-- One file that was read in. Its words are not kept, and neither is the file: it holds burgerservicenummers.
create table kosten_import (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  -- SHA-256 of the file: the same file is not read in twice.
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  -- How many lines were added, and how many stood here already.
  aantal integer not null check (aantal >= 0),
  al_bekend integer not null check (al_bekend >= 0),
  door_id uuid not null,
  op timestamptz not null,
  ongedaan_op timestamptz,
  ongedaan_door_id uuid,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, door_id) references medewerker on delete restrict,
  foreign key (gemeente_id, ongedaan_door_id) references medewerker on delete restrict,
  constraint kosten_import_ongedaan_heel check (num_nonnulls(ongedaan_op, ongedaan_door_id) in (0, 2))
);
create unique index kosten_import_eenmaal on kosten_import (gemeente_id, hash) where ongedaan_op is null;

create table declaratie (
  gemeente_id integer not null,
  id uuid not null default gen_random_uuid(),
  import_id uuid not null,
  aanbieder text not null check (length(aanbieder) between 1 and 120),
  -- DeclaratieNummer and ReferentieNummer: with the aanbieder they tell a line apart.
  nummer text not null check (length(nummer) between 1 and 40),
  referentie text not null check (length(referentie) between 1 and 40),
  -- Who it was for: an inwoner of ours, and for who has no file here a keyed hash of the BSN; neither for a bill of many together.
  inwoner_id uuid,
  bsn_hash bytea check (length(bsn_hash) = 32),
  geboortejaar smallint check (geboortejaar between 1890 and 2100),
  wet text not null check (wet in ('wmo', 'jeugdwet')),
  hoofdcategorie text not null check (hoofdcategorie in ('jeugd_zonder_verblijf', 'jeugd_met_verblijf', 'jeugd_bescherming',
    'wmo_huishouden', 'wmo_begeleiding', 'wmo_dagbesteding', 'wmo_wonen_rollen_vervoer', 'vervoer')),
  product text not null check (length(product) between 1 and 80),
  verwijzer text not null check (verwijzer in ('gemeente', 'huisarts', 'jeugdarts', 'medisch_specialist', 'gecertificeerde_instelling', 'geen', 'onbekend')),
  -- The days it is about, within one year.
  van date not null,
  tot date not null,
  -- In cents; below nought takes back what was charged before.
  bedrag integer not null check (bedrag <> 0),
  eenheid text not null check (eenheid in ('minuut', 'uur', 'dagdeel', 'dag', 'etmaal', 'stuks', 'euro')),
  volume numeric(12, 2) not null check (volume >= 0),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, import_id) references kosten_import on delete restrict,
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict,
  constraint declaratie_eenmaal unique (gemeente_id, aanbieder, nummer, referentie),
  constraint declaratie_binnen_een_jaar check (van <= tot and extract(year from van) = extract(year from tot)),
  constraint declaratie_wet_past check (hoofdcategorie = 'vervoer' or (wet = 'jeugdwet') = (hoofdcategorie like 'jeugd\_%')),
  constraint declaratie_iemand_heeft_leeftijd check (num_nonnulls(inwoner_id, bsn_hash) = 0 or geboortejaar is not null)
);
-- Serves the journey of one inwoner, and undoing an import.
create index declaratie_inwoner on declaratie (gemeente_id, inwoner_id) where inwoner_id is not null;
create index declaratie_import on declaratie (gemeente_id, import_id);
