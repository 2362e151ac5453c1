-- Huishoudens in time: what became of one, why somebody no longer lives there, and who is near without being an inwoner.

alter table huishouden
  -- Joined into another: from then on the dossier is that of the other (woordenlijst: samenvoegen).
  add column opgegaan_in_id uuid,
  add column opgegaan_op date,
  -- Where those who live here came from, when they left together or alone (woordenlijst: splitsen, uitschrijven).
  add column afgesplitst_van_id uuid,
  -- Every huishouden from which work came along: what was written there may name who lived there. No foreign key holds a list.
  add column herkomst_ids uuid[] not null default '{}',
  -- From this day they live at this address; empty for the first.
  add column adres_sinds date,
  -- Moved to another gemeente: what runs is handed over or closed by hand (Wmo 2015 1.2.1: an ingezetene of the gemeente).
  add column vertrokken_op date,
  add foreign key (gemeente_id, opgegaan_in_id) references huishouden on delete restrict,
  add foreign key (gemeente_id, afgesplitst_van_id) references huishouden on delete restrict,
  add constraint huishouden_opgegaan_heeft_dag check ((opgegaan_in_id is null) = (opgegaan_op is null)),
  add constraint huishouden_gaat_niet_op_in_zichzelf check (opgegaan_in_id <> id);
-- Serves the dossier of the other: which huishoudens went into it.
create index huishouden_opgegaan on huishouden (gemeente_id, opgegaan_in_id) where opgegaan_in_id is not null;

-- Has somebody secrecy who lives here, lived here, or lived where work of this huishouden came from (access.md H4, 2.7)?
-- Whoever fled is named in what was written before, and that moves along when people part or join.
create or replace function is_geheim(gemeente integer, huishouden uuid) returns boolean stable language sql
  return exists (select from huishouden_lid l
      join inwoner i on i.gemeente_id = l.gemeente_id and i.id = l.inwoner_id
      where l.gemeente_id = gemeente and l.huishouden_id = huishouden and i.geheimhouding)
    or exists (select from huishouden h
      join huishouden_lid l on l.gemeente_id = h.gemeente_id and l.huishouden_id = any(h.herkomst_ids)
      join inwoner i on i.gemeente_id = l.gemeente_id and i.id = l.inwoner_id
      where h.gemeente_id = gemeente and h.id = huishouden and h.herkomst_ids <> '{}' and i.geheimhouding);

-- Where a huishouden lived before; the address of now stands in its own row.
create table vorig_adres (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  huishouden_id uuid not null,
  kern_id uuid,
  straat text,
  huisnummer integer,
  huisnummer_toevoeging text,
  postcode text check (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$'),
  woonplaats text,
  -- Empty when it is not known since when.
  van date,
  tot date not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, huishouden_id) references huishouden on delete restrict,
  foreign key (gemeente_id, kern_id) references kern on delete restrict,
  constraint vorig_adres_loopt_vooruit check (van is null or tot >= van)
);
create index vorig_adres_huishouden on vorig_adres (gemeente_id, huishouden_id);

-- Every ended membership has its reason; what ended before this was kept has an honest "onbekend".
alter table huishouden_lid add column einde_reden text;
update huishouden_lid set einde_reden = 'onbekend' where tot is not null;
alter table huishouden_lid
  add constraint huishouden_lid_einde_reden check (einde_reden in ('samengevoegd', 'gesplitst', 'verhuisd',
    'elders', 'buiten_gemeente', 'instelling', 'vergissing', 'niet_geboren', 'overleden', 'onbekend')),
  add constraint huishouden_lid_einde_met_reden check ((tot is null) = (einde_reden is null)),
  -- Nobody lives in two households on one day: van counts, tot does not.
  -- A person is a place on the one axis, time is the other; a box needs no extension, where a range with an id needs btree_gist.
  -- Of fifty thousand people two share such a place once in some seven million gemeenten.
  add constraint geen_twee_huishoudens_op_een_dag exclude using gist (box(
    point(uuid_hash_extended(inwoner_id, gemeente_id::bigint)::float8, (van - date '1800-01-01')::float8),
    point(uuid_hash_extended(inwoner_id, gemeente_id::bigint)::float8,
      (coalesce(tot, date '4000-01-01') - date '1800-01-01')::float8 - 0.5)) with &&)
    where (tot is null or tot > van);

-- Somebody near who is no inwoner here: a name, perhaps a telephone number, and no file.
alter table relatie
  alter column inwoner_id drop not null,
  add column naam text check (length(naam) between 1 and 200),
  add column telefoon text check (length(telefoon) between 1 and 30),
  add column einde_reden text;
update relatie set einde_reden = 'onbekend' where tot is not null;
-- Two that say the same: the oldest stays, the other ends on the day it began.
update relatie r set tot = r.van, einde_reden = 'vergissing'
  where r.tot is null and exists (select from relatie e
    where e.gemeente_id = r.gemeente_id and e.id < r.id and e.tot is null and e.inwoner_id = r.inwoner_id
      and e.ander_id = r.ander_id and e.soort = r.soort);
alter table relatie
  add constraint relatie_inwoner_of_naam check (num_nonnulls(inwoner_id, naam) = 1),
  add constraint relatie_telefoon_bij_naam check (telefoon is null or naam is not null),
  add constraint relatie_einde_reden check (einde_reden in ('voorbij', 'overleden', 'vergissing', 'onbekend')),
  add constraint relatie_einde_met_reden check ((tot is null) = (einde_reden is null)),
  add constraint relatie_loopt_vooruit check (tot is null or tot >= van);
-- The same is said once: "is mantelzorger van" goes one way, "is partner van" both.
create unique index een_relatie_een_keer on relatie (gemeente_id,
  (case when soort in ('partner', 'netwerk') then least(inwoner_id, ander_id) else inwoner_id end),
  (case when soort in ('partner', 'netwerk') then greatest(inwoner_id, ander_id) else ander_id end), soort)
  where tot is null and inwoner_id is not null;
