-- Vertegenwoordiging: who may read or act for an inwoner, as what, about what, how far, from when until when, and what shows it (access.md 2.6).

create table vertegenwoordiging (
  gemeente_id integer not null,
  id uuid not null,
  -- For whom.
  inwoner_id uuid not null,
  -- Who: an inwoner, or somebody of whom there is no file.
  vertegenwoordiger_id uuid,
  naam text check (length(naam) between 1 and 200),
  organisatie text check (length(organisatie) between 1 and 200),
  telefoon text check (length(telefoon) between 1 and 30),
  email text check (length(email) between 3 and 200),
  soort text not null check (soort in ('ouder_met_gezag', 'ouder_zonder_gezag', 'voogd', 'ots', 'mentor', 'curator', 'bewindvoerder',
    'mantelzorger', 'oco', 'gemachtigde')),
  -- What it reaches: everything, one melding, one traject, or money alone.
  waarover text not null check (waarover in ('alles', 'een_melding', 'een_traject', 'geld')),
  melding_id uuid,
  traject_id uuid,
  -- How far; empty for a parent without gezag, who reads nothing.
  niveau text check (niveau in ('L1', 'L2', 'L3')),
  -- Reads the afspraken too, where the niveau itself does not reach them.
  met_afspraken boolean not null,
  mag_handelen boolean not null,
  -- Said by the child of twelve or older: this parent does not read the file (Jeugdwet art. 7.3.11).
  heeft_bezwaar boolean not null,
  -- For the safety of the child this parent reads nothing, whatever else holds; with the words why.
  is_afgeschermd boolean not null,
  waarom_afgeschermd text check (length(waarom_afgeschermd) between 1 and 2000),
  van date not null,
  -- The last day; empty is until it is ended.
  tot_en_met date,
  -- What it shows from: the order of the court with number and day, the register of gezag, or how the inwoner said it.
  bewijs text check (length(bewijs) between 1 and 500),
  -- Who gave a machtiging.
  gegeven_door text check (gegeven_door in ('inwoner', 'vertegenwoordiger')),
  -- A change is a new row; the one before stays, ended.
  versie integer not null check (versie >= 1),
  vervangt_id uuid,
  vastgelegd_op timestamptz not null,
  vastgelegd_door_id uuid not null,
  -- From this moment it gives nothing.
  beeindigd_op timestamptz,
  beeindigd_door_id uuid,
  einde_reden text check (einde_reden in ('ingetrokken', 'gewijzigd', 'maatregel_voorbij', 'gezag_voorbij', 'taak_voorbij', 'vergissing')),
  einde_toelichting text check (length(einde_toelichting) between 1 and 2000),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict,
  foreign key (gemeente_id, vertegenwoordiger_id) references inwoner on delete restrict,
  foreign key (gemeente_id, melding_id) references melding on delete restrict,
  foreign key (gemeente_id, traject_id) references traject on delete restrict,
  foreign key (gemeente_id, vervangt_id) references vertegenwoordiging on delete restrict,
  foreign key (gemeente_id, vastgelegd_door_id) references medewerker on delete restrict,
  foreign key (gemeente_id, beeindigd_door_id) references medewerker on delete restrict,
  constraint vertegenwoordiging_is_iemand check (num_nonnulls(vertegenwoordiger_id, naam) = 1
    and (naam is not null or num_nonnulls(organisatie, telefoon, email) = 0)),
  constraint vertegenwoordiging_waarover_heel check ((waarover = 'een_melding') = (melding_id is not null)
    and (waarover = 'een_traject') = (traject_id is not null)),
  constraint vertegenwoordiging_bewind_is_geld check ((soort = 'bewindvoerder') = (waarover = 'geld')),
  constraint vertegenwoordiging_oco_bij_een check (soort <> 'oco' or waarover in ('een_melding', 'een_traject')),
  constraint vertegenwoordiging_zonder_gezag_niets check ((soort = 'ouder_zonder_gezag') = (niveau is null)
    and (niveau is not null or not (met_afspraken or mag_handelen))),
  constraint vertegenwoordiging_jaar check (soort not in ('mantelzorger', 'gemachtigde')
    or (tot_en_met is not null and tot_en_met < van + interval '1 year')),
  constraint vertegenwoordiging_van_ouder check (soort = 'ouder_met_gezag' or not (heeft_bezwaar or is_afgeschermd)),
  constraint vertegenwoordiging_afgeschermd_met_woorden check (is_afgeschermd = (waarom_afgeschermd is not null)),
  constraint vertegenwoordiging_blijkt check (soort = 'ouder_zonder_gezag' or bewijs is not null),
  constraint vertegenwoordiging_gegeven check ((soort in ('mantelzorger', 'oco', 'gemachtigde')) = (gegeven_door is not null)),
  constraint vertegenwoordiging_loopt_vooruit check (tot_en_met >= van),
  constraint vertegenwoordiging_einde_heel check (num_nonnulls(beeindigd_op, beeindigd_door_id, einde_reden) in (0, 3)
    and (einde_toelichting is null or beeindigd_op is not null)),
  -- The same person is not the same thing to the same inwoner twice on one day.
  -- Who for whom as what is a place on the one axis, time is the other; as with huishouden_lid (migration 0013).
  constraint vertegenwoordiging_een_keer exclude using gist (box(
    point(hashtextextended(inwoner_id::text || soort || coalesce(melding_id::text, traject_id::text, '') || coalesce(vertegenwoordiger_id::text, lower(naam)), gemeente_id::bigint)::float8,
      (van - date '1800-01-01')::float8),
    point(hashtextextended(inwoner_id::text || soort || coalesce(melding_id::text, traject_id::text, '') || coalesce(vertegenwoordiger_id::text, lower(naam)), gemeente_id::bigint)::float8,
      (coalesce(tot_en_met, date '4000-01-01') - date '1800-01-01')::float8 + 0.5)) with &&)
    where (beeindigd_op is null)
);
create index vertegenwoordiging_inwoner on vertegenwoordiging (gemeente_id, inwoner_id);
create index vertegenwoordiging_vertegenwoordiger on vertegenwoordiging (gemeente_id, vertegenwoordiger_id) where vertegenwoordiger_id is not null;
-- A row is replaced once: two who change the same wait for each other.
create unique index vertegenwoordiging_vervangen on vertegenwoordiging (gemeente_id, vervangt_id) where vervangt_id is not null;
-- Serves the task that looks for what ends.
create index vertegenwoordiging_eindigt on vertegenwoordiging (gemeente_id, tot_en_met) where beeindigd_op is null and tot_en_met is not null;

-- Thirty days before it ends, who leads the work hears of it.
alter table signaal drop constraint signaal_soort_check;
alter table signaal add constraint signaal_soort_check check (soort in ('brp_verhuisd', 'brp_overleden', 'brp_geheim', 'brp_geboren',
  'wordt_12', 'wordt_16', 'wordt_16_half', 'wordt_17', 'wordt_18', 'vertegenwoordiging_eindigt'));
alter table signaal drop constraint signaal_bron_check;
alter table signaal add constraint signaal_bron_check check (bron in ('brp', 'geboortedatum', 'vertegenwoordiging'));
