-- Noodtoegang (break-glass): looking for a day at a dossier without a grant of one's own, with a reason, and always looked over (access.md 2.4).

-- When this sessie proved anew who it is; empty for a sessie that was never asked to.
alter table sessie add column vers_op timestamptz;

create table noodtoegang (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  medewerker_id uuid not null,
  huishouden_id uuid not null,
  -- Who was looked for; the whole huishouden is opened.
  inwoner_id uuid not null,
  reden text not null check (reden in ('acuut_gevaar', 'crisis', 'behandelaar_onbereikbaar', 'anders')),
  toelichting text not null check (length(toelichting) between 20 and 2000),
  van timestamptz not null,
  tot timestamptz not null,
  -- The event that gave its grants.
  gebeurtenis_id uuid not null,
  -- Asked for special data too: a colleague says yes within a quarter of an hour.
  vraagt_tweede boolean not null,
  tweede_id uuid,
  tweede_op timestamptz,
  beoordelen_voor date not null,
  uitkomst text check (uitkomst in ('terecht', 'onterecht', 'gesprek_gevoerd')),
  beoordeeld_door_id uuid,
  beoordeeld_op timestamptz,
  oordeel text check (length(oordeel) between 1 and 2000),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id) references medewerker on delete restrict,
  foreign key (gemeente_id, huishouden_id) references huishouden on delete restrict,
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict,
  foreign key (gemeente_id, tweede_id) references medewerker on delete restrict,
  foreign key (gemeente_id, beoordeeld_door_id) references medewerker on delete restrict,
  constraint noodtoegang_een_dag check (tot = van + interval '24 hours'),
  constraint noodtoegang_tweede_is_een_ander check (tweede_id is distinct from medewerker_id),
  constraint noodtoegang_tweede_op_tijd check (tweede_op is null or (vraagt_tweede and tweede_id is not null and tweede_op between van and van + interval '15 minutes')),
  constraint noodtoegang_oordeel_is_heel check (num_nonnulls(uitkomst, beoordeeld_door_id, beoordeeld_op, oordeel) in (0, 4)),
  constraint noodtoegang_oordeel_van_een_ander check (beoordeeld_door_id is null
    or (beoordeeld_door_id <> medewerker_id and beoordeeld_door_id is distinct from tweede_id))
);
-- Serves the count of the last thirty days, and whether one runs now.
create index noodtoegang_medewerker on noodtoegang (gemeente_id, medewerker_id, van);
create index noodtoegang_te_beoordelen on noodtoegang (gemeente_id, beoordelen_voor) where uitkomst is null;
create index noodtoegang_huishouden on noodtoegang (gemeente_id, huishouden_id);
