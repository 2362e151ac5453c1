-- The front door: a contact of thirty seconds, a melding, and the vragen in it.

create table contact (
  gemeente_id integer not null,
  id uuid not null,
  op timestamptz not null,
  kanaal text not null,
  deur text not null,
  waarover text not null check (length(waarover) between 1 and 20000),
  medewerker_id uuid not null,
  team_id uuid not null,
  inwoner_id uuid,
  huishouden_id uuid,
  duur_minuten integer check (duur_minuten between 1 and 600),
  -- Filled when the contact was unfolded into a melding.
  melding_id uuid,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, deur) references deur on delete restrict,
  foreign key (gemeente_id, medewerker_id) references medewerker on delete restrict,
  foreign key (gemeente_id, team_id) references team on delete restrict,
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict,
  foreign key (gemeente_id, huishouden_id) references huishouden on delete restrict,
  constraint contact_kanaal check (kanaal in ('spreekuur', 'telefoon', 'e_mail', 'contact_individueel', 'balie',
    'brief', 'website', 'verwijzer', 'huisbezoek', 'overig'))
);
-- Serves the known-person check ("laatste contact") and the dossier.
create index contact_huishouden on contact (gemeente_id, huishouden_id, op desc) where huishouden_id is not null;
-- Serves the counts per period.
create index contact_op on contact (gemeente_id, op);
-- Serves "was there contact after this melding" (toegang.eerste_contact).
create index contact_melding on contact (gemeente_id, melding_id, op) where melding_id is not null;

create table melding (
  gemeente_id integer not null,
  id uuid not null,
  ontvangen_op timestamptz not null,
  deur text not null,
  kanaal text not null,
  status text not null check (status in ('ontvangen', 'gescreend', 'afgesloten', 'ingetrokken')),
  -- Who told us, and how that person stands to the resident.
  melder text not null check (melder in ('inwoner_zelf', 'mantelzorger', 'familie', 'netwerk', 'huisarts', 'wijkverpleging',
    'school', 'ggd', 'aanbieder', 'wmo_consulent', 'wettelijk_vertegenwoordiger', 'politie', 'anders')),
  melder_naam text,
  melder_telefoon text,
  -- Empty as long as the resident is anonymous.
  inwoner_id uuid,
  huishouden_id uuid,
  woorden text not null check (length(woorden) between 1 and 20000),
  urgentie text not null check (urgentie in ('gewoon', 'spoed')),
  -- Answers to the safety questions; niveau L4.
  onveilig text not null check (onveilig in ('nee', 'ja', 'niet_gevraagd')),
  onveilig_toelichting text,
  -- Wgs art. 4 lid 2: eviction, cut-off of energy or water, end of the health insurance.
  is_bedreigend boolean not null default false,
  team_id uuid not null,
  behandelaar_id uuid,
  -- The plan it was added to at the door, when the household was already known.
  plan_id uuid,
  -- Why a new file was started beside a running plan; required then (rule in registreren).
  reden_tweede_dossier text,
  geregistreerd_door_id uuid not null,
  -- When it ended, closed or withdrawn; empty again when it is opened once more.
  afgesloten_op timestamptz,
  intrekreden text check (length(intrekreden) <= 2000),
  heropenreden text check (length(heropenreden) <= 2000),
  versie integer not null default 1,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, deur) references deur on delete restrict,
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict,
  foreign key (gemeente_id, huishouden_id) references huishouden on delete restrict,
  foreign key (gemeente_id, team_id) references team on delete restrict,
  foreign key (gemeente_id, behandelaar_id) references medewerker on delete restrict,
  foreign key (gemeente_id, geregistreerd_door_id) references medewerker on delete restrict,
  constraint melding_kanaal check (kanaal in ('spreekuur', 'telefoon', 'e_mail', 'contact_individueel', 'balie',
    'brief', 'website', 'verwijzer', 'huisbezoek', 'overig')),
  -- A known person lives in a household; an anonymous melding has neither.
  constraint melding_inwoner_in_huishouden check ((inwoner_id is null) = (huishouden_id is null)),
  constraint melding_onveilig_toegelicht check (onveilig <> 'ja' or onveilig_toelichting is not null),
  constraint melding_einde_heeft_moment check ((status in ('afgesloten', 'ingetrokken')) = (afgesloten_op is not null)),
  constraint melding_intrekken_vraagt_reden check (status <> 'ingetrokken' or intrekreden is not null)
);
-- Serves the dossier.
create index melding_huishouden on melding (gemeente_id, huishouden_id) where huishouden_id is not null;
-- Serves the work list: what is open in a team.
create index melding_open on melding (gemeente_id, team_id, ontvangen_op) where status in ('ontvangen', 'gescreend');
-- Serves the counts per period.
create index melding_ontvangen on melding (gemeente_id, ontvangen_op);

-- A melding may pass two doors; it is counted at each, and once as unique.
create table melding_deur (
  gemeente_id integer not null,
  melding_id uuid not null,
  deur text not null,
  op timestamptz not null,
  primary key (gemeente_id, melding_id, deur),
  foreign key (gemeente_id, melding_id) references melding on delete cascade,
  foreign key (gemeente_id, deur) references deur on delete restrict
);
create index melding_deur_op on melding_deur (gemeente_id, op);

create table vraag (
  gemeente_id integer not null,
  id uuid not null,
  melding_id uuid not null,
  leefgebied text not null check (leefgebied in ('financien', 'werk_opleiding', 'tijdsbesteding', 'huisvesting',
    'huiselijke_relaties', 'geestelijke_gezondheid', 'lichamelijke_gezondheid', 'middelengebruik', 'basale_adl',
    'instrumentele_adl', 'sociaal_netwerk', 'maatschappelijke_participatie', 'justitie', 'opgroeien_opvoeden')),
  wet text not null check (wet in ('wmo', 'jeugdwet', 'participatiewet', 'wgs', 'wvggz', 'wpg', 'leerplicht', 'geen')),
  is_complex boolean not null default false,
  vervolg text check (vervolg in ('beantwoord', 'sociale_kaart', 'kortdurende_ondersteuning', 'keukentafelgesprek',
    'wijziging_voorziening', 'spoedvoorziening', 'interventieteam', 'doorverwezen')),
  vervolg_op timestamptz,
  -- To whom it went; the uitkomst follows from it (features/melding/doorverwijzen.ts).
  doorverwezen_naar text check (doorverwezen_naar in ('huisarts', 'wlz', 'werk_en_inkomen', 'algemene_voorziening',
    'andere_gemeente', 'anders')),
  uitkomst text check (uitkomst in ('eigen_kracht_netwerk', 'algemeen_collectief', 'ondersteuning_sto', 'maatwerk',
    'wlz_zvw', 'direct_beantwoord', 'ingetrokken')),
  uitkomst_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, melding_id) references melding on delete cascade,
  constraint vraag_vervolg_heeft_moment check ((vervolg is null) = (vervolg_op is null)),
  constraint vraag_uitkomst_heeft_moment check ((uitkomst is null) = (uitkomst_op is null)),
  constraint vraag_doorverwezen_is_vervolg check (doorverwezen_naar is null or vervolg = 'doorverwezen'),
  -- What ends had a vervolg first, unless the resident withdrew.
  constraint vraag_uitkomst_na_vervolg check (uitkomst is null or uitkomst = 'ingetrokken' or vervolg is not null),
  -- One leefgebied is asked about once in a melding.
  unique (gemeente_id, melding_id, leefgebied)
);
-- Serves dichtbij.uitstroom.
create index vraag_uitkomst on vraag (gemeente_id, uitkomst_op) where uitkomst_op is not null;

-- The advice at the door, the rule behind it, and what was done with it.
create table screening (
  gemeente_id integer not null,
  melding_id uuid not null,
  advies text not null,
  regel text not null,
  keuze text not null,
  reden_afwijking text,
  door_id uuid not null,
  op timestamptz not null,
  primary key (gemeente_id, melding_id),
  foreign key (gemeente_id, melding_id) references melding on delete cascade,
  foreign key (gemeente_id, door_id) references medewerker on delete restrict,
  constraint screening_afwijken_vraagt_reden check (advies = keuze or reden_afwijking is not null)
);
