-- A verwijzing: a melding by a huisarts, a school or another verwijzer outside, who hears how it went (product.md, dokter Visser).

create table verwijzing (
  gemeente_id integer not null,
  id uuid not null,
  melding_id uuid not null,
  -- Whom to answer, and where; one line for the way that was chosen.
  naam text not null check (length(naam) between 1 and 200),
  organisatie text not null check (length(organisatie) between 1 and 200),
  weg text not null check (weg in ('brief', 'e_mail', 'telefoon')),
  bereik text not null check (length(bereik) between 1 and 300),
  -- Their own reference: then no name of an inwoner has to leave the house.
  kenmerk text check (length(kenmerk) between 1 and 100),
  -- What the inwoner said about telling how it goes on; without a yes only that it arrived (access.md 2.3, L0).
  toestemming text not null check (toestemming in ('ja', 'nee', 'niet_gevraagd')),
  antwoord_door text check (antwoord_door in ('inwoner', 'wettelijk_vertegenwoordiger')),
  antwoord_op date,
  antwoord_wijze text check (antwoord_wijze in ('mondeling', 'schriftelijk')),
  terugkoppelen_voor date not null,
  versie integer not null default 1,
  primary key (gemeente_id, id),
  -- It goes when the melding goes, as what was posted about it does (0008).
  foreign key (gemeente_id, melding_id) references melding on delete cascade,
  constraint verwijzing_toestemming_vastgelegd check
    (num_nonnulls(antwoord_door, antwoord_op, antwoord_wijze) = case toestemming when 'niet_gevraagd' then 0 else 3 end)
);
create unique index een_verwijzing_per_melding on verwijzing (gemeente_id, melding_id);
-- Serves the figure of the word back.
create index verwijzing_terugkoppelen on verwijzing (gemeente_id, terugkoppelen_voor);

-- An item goes to an inwoner, or to somebody outside at the address that stands here.
alter table uitgaand alter column inwoner_id drop not null;
alter table uitgaand add column aan text check (length(aan) between 1 and 800);
alter table uitgaand add constraint uitgaand_aan_een check (num_nonnulls(inwoner_id, aan) = 1);

-- What was told to the verwijzer: a code, never a word about somebody's life.
create table verwijzing_bericht (
  gemeente_id integer not null,
  id uuid not null,
  verwijzing_id uuid not null,
  op timestamptz not null,
  door_id uuid not null,
  bericht text not null check (bericht in ('opgepakt', 'ondersteuning_gestart', 'afgerond', 'iemand_anders', 'niet_bereikt', 'wil_niet')),
  weg text not null check (weg in ('brief', 'e_mail', 'telefoon')),
  -- The day of the call, or the day it was put in the outbox.
  gegeven_op date not null,
  uitgaand_id uuid,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, verwijzing_id) references verwijzing on delete cascade,
  foreign key (gemeente_id, door_id) references medewerker on delete restrict,
  foreign key (gemeente_id, uitgaand_id) references uitgaand on delete cascade,
  constraint verwijzing_bericht_gebeld_of_verstuurd check ((weg = 'telefoon') = (uitgaand_id is null)),
  -- A mail tells nothing but that it arrived (reliability.md T27).
  constraint verwijzing_bericht_mail_zonder_inhoud check (weg <> 'e_mail' or bericht = 'opgepakt')
);
create index verwijzing_bericht_verwijzing on verwijzing_bericht (gemeente_id, verwijzing_id, op);
