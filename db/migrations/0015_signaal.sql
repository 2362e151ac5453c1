-- A signaal: something noticed early about an inwoner, to be looked at by who leads the work of the huishouden.

create table signaal (
  gemeente_id integer not null,
  id uuid not null,
  soort text not null check (soort in ('brp_verhuisd', 'brp_overleden', 'brp_geheim', 'brp_geboren',
    'wordt_12', 'wordt_16', 'wordt_16_half', 'wordt_17', 'wordt_18')),
  bron text not null check (bron in ('brp', 'geboortedatum')),
  -- Whom it is about, and where that person lived when it was noticed.
  inwoner_id uuid not null,
  huishouden_id uuid not null,
  -- Tells this change from the next of its soort: the task that notices may come twice.
  kenmerk text not null check (length(kenmerk) between 1 and 100),
  -- The birthday, or the day of moving, death or birth; absent where the BRP does not know the whole day.
  dag date,
  voor_datum date,
  -- An address, as it stands here and in the BRP; never of who is geheim (access.md H4).
  was text check (length(was) <= 500),
  wordt text check (length(wordt) <= 500),
  opgemerkt_op timestamptz not null,
  status text not null check (status in ('open', 'opgepakt', 'afgehandeld')),
  opgepakt_door_id uuid,
  opgepakt_op timestamptz,
  afhandeling text check (afhandeling in ('gedaan', 'was_bekend', 'niets_nodig', 'klopt_niet')),
  toelichting text check (length(toelichting) <= 2000),
  afgehandeld_door_id uuid,
  afgehandeld_op timestamptz,
  versie integer not null default 1,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict,
  foreign key (gemeente_id, huishouden_id) references huishouden on delete restrict,
  foreign key (gemeente_id, opgepakt_door_id) references medewerker on delete restrict,
  foreign key (gemeente_id, afgehandeld_door_id) references medewerker on delete restrict,
  constraint signaal_opgepakt_door_iemand check ((opgepakt_door_id is null) = (opgepakt_op is null) and (status <> 'opgepakt' or opgepakt_op is not null)),
  constraint signaal_afgehandeld_met_antwoord check ((status = 'afgehandeld') = (afgehandeld_op is not null)
    and (status = 'afgehandeld') = (afgehandeld_door_id is not null) and (status = 'afgehandeld') = (afhandeling is not null)),
  constraint signaal_afwijken_vraagt_woorden check (afhandeling is null or afhandeling in ('gedaan', 'was_bekend') or length(toelichting) > 0),
  constraint signaal_geheim_zonder_adres check (soort <> 'brp_geheim' or (was is null and wordt is null))
);
-- One change, one signaal.
create unique index signaal_een_keer on signaal (gemeente_id, inwoner_id, soort, kenmerk);
-- A child is born once, however many parents the BRP names.
create unique index signaal_geboren_een_keer on signaal (gemeente_id, huishouden_id, kenmerk) where soort = 'brp_geboren';
-- Serves the werkvoorraad and the dossier.
create index signaal_open on signaal (gemeente_id, huishouden_id) where status <> 'afgehandeld';
