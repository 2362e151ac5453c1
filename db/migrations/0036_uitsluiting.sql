-- Whom a medewerker may never see: themselves, their own people, and who they named themselves (access.md 2.4, H2 and H3).
-- Told by the medewerker: the BSN is kept as its hash only, and who it is here is found again at every request (db/views/uitsluiting.sql).

create table uitsluiting (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  medewerker_id uuid not null,
  -- 'zelf' is the medewerker's own file: from it follow partner, parents, children, siblings and housemates.
  soort text not null check (soort in ('zelf', 'ander')),
  -- What somebody is to the medewerker; of 'zelf' nothing.
  band text check (band in ('familie', 'ex_partner', 'huisgenoot', 'vriend', 'buur', 'collega', 'anders')),
  naam text not null check (length(naam) between 1 and 200),
  -- The surname as the search sees names.
  naam_norm text not null,
  geboortedatum date,
  bsn_hash bytea,
  -- Who it was when it was told, where that was one person; also with a slip in the name.
  inwoner_id uuid,
  van timestamptz not null,
  tot timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id) references medewerker on delete restrict,
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict,
  constraint uitsluiting_band_van_een_ander check ((soort = 'ander') = (band is not null)),
  constraint uitsluiting_loopt_vooruit check (tot is null or tot >= van)
);
create index uitsluiting_medewerker on uitsluiting (gemeente_id, medewerker_id) where tot is null;
create unique index een_keer_zelf on uitsluiting (gemeente_id, medewerker_id) where tot is null and soort = 'zelf';

-- Nobody takes one away alone: asked with a reason, decided by somebody else.
create table uitsluiting_verzoek (
  gemeente_id integer not null,
  id uuid not null,
  uitsluiting_id uuid not null,
  medewerker_id uuid not null,
  reden text not null check (length(reden) between 1 and 2000),
  gevraagd_op timestamptz not null,
  status text not null check (status in ('gevraagd', 'ingewilligd', 'afgewezen')),
  besloten_door_id uuid,
  besloten_op timestamptz,
  toelichting text check (length(toelichting) between 1 and 2000),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, uitsluiting_id) references uitsluiting on delete restrict,
  foreign key (gemeente_id, medewerker_id) references medewerker on delete restrict,
  foreign key (gemeente_id, besloten_door_id) references medewerker on delete restrict,
  constraint uitsluiting_verzoek_niet_door_zichzelf check (besloten_door_id is distinct from medewerker_id),
  constraint uitsluiting_verzoek_besluit_is_heel check ((status = 'gevraagd') = (besloten_op is null)
    and (besloten_op is null) = (besloten_door_id is null) and (besloten_op is null) = (toelichting is null))
);
create unique index een_verzoek_tegelijk on uitsluiting_verzoek (gemeente_id, uitsluiting_id) where status = 'gevraagd';

-- Once a year everybody says that the list is complete; that is a line of its own and changes nothing.
create table uitsluiting_verklaring (
  gemeente_id integer not null,
  id uuid not null,
  medewerker_id uuid not null,
  op timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id) references medewerker on delete restrict
);
create index uitsluiting_verklaring_medewerker on uitsluiting_verklaring (gemeente_id, medewerker_id, op);
