-- Overdracht: the follow-through contract between who hands work over and who takes it (access.md 2.5), and the word back.

create table overdracht (
  gemeente_id integer not null,
  id uuid not null,
  -- The line of overdrachten that follow each other; the id of the first.
  keten_id uuid not null,
  huishouden_id uuid not null,
  inwoner_id uuid not null,
  -- What it comes from: exactly one.
  melding_id uuid,
  traject_id uuid,
  plan_id uuid,
  van_team_id uuid not null,
  aangeboden_door_id uuid not null,
  naar_team_id uuid not null,
  -- By name; of who is geheim always (access.md H4), and guarded by the rule.
  naar_medewerker_id uuid,
  -- Which traject is asked; a melding moves as it is.
  soort text check (soort in ('forte_school', 'forte_geldzaken', 'maatschappelijk_werk', 'jongerencoaching',
    'mantelzorgondersteuning', 'onderzoek_wmo', 'onderzoek_jeugd', 'participatie', 'schuldhulp', 'casusregie',
    'jongerenwerk', 'gezinscoaching')),
  wet text not null check (wet in ('wmo', 'jeugdwet', 'participatiewet', 'wgs', 'wvggz', 'wpg', 'leerplicht', 'geen')),
  -- The package, its three parts kept apart: what was seen, what the inwoner wants, what is advised.
  gezien text not null check (length(gezien) between 1 and 5000),
  wens text not null check (length(wens) between 1 and 2000),
  advies text not null check (length(advies) between 1 and 5000),
  -- The inwoner agreed that the package goes along (Wmo 2015 art. 5.1.1 lid 4 and 5.2.1).
  is_akkoord boolean not null,
  -- What the sender goes on seeing, and on which ground; without a ground only that it arrived.
  niveau text not null check (niveau in ('L0', 'L1')),
  grondslag text check (grondslag in ('toestemming', 'mandaat')),
  -- Who answered what was asked, when and how.
  antwoord_door text check (antwoord_door in ('inwoner', 'wettelijk_vertegenwoordiger')),
  antwoord_op date,
  antwoord_wijze text check (antwoord_wijze in ('mondeling', 'schriftelijk')),
  status text not null check (status in ('aangeboden', 'aanvaard', 'geweigerd', 'ingetrokken')),
  aangeboden_op timestamptz not null,
  aanvaarden_voor date not null,
  -- Only where the sender may know how it goes on.
  terugkoppelen_voor date,
  geescaleerd_op timestamptz,
  beantwoord_op timestamptz,
  beantwoord_door_id uuid,
  -- The traject that began with the acceptance.
  nieuw_traject_id uuid,
  weigercode text check (weigercode in ('ander_team', 'geen_plaats', 'gegevens_ontbreken', 'inwoner_wil_niet', 'buiten_gebied', 'anders')),
  weigerwoorden text check (length(weigerwoorden) <= 2000),
  zicht_beeindigd_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, keten_id) references overdracht on delete restrict,
  foreign key (gemeente_id, huishouden_id) references huishouden on delete restrict,
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict,
  foreign key (gemeente_id, melding_id) references melding on delete restrict,
  foreign key (gemeente_id, traject_id) references traject on delete restrict,
  foreign key (gemeente_id, plan_id) references plan on delete restrict,
  foreign key (gemeente_id, van_team_id) references team on delete restrict,
  foreign key (gemeente_id, naar_team_id) references team on delete restrict,
  foreign key (gemeente_id, aangeboden_door_id) references medewerker on delete restrict,
  foreign key (gemeente_id, naar_medewerker_id) references medewerker on delete restrict,
  foreign key (gemeente_id, beantwoord_door_id) references medewerker on delete restrict,
  foreign key (gemeente_id, nieuw_traject_id) references traject on delete restrict,
  constraint overdracht_van_een check (num_nonnulls(melding_id, traject_id, plan_id) = 1),
  constraint overdracht_niet_aan_zichzelf check (van_team_id <> naar_team_id),
  constraint overdracht_melding_beweegt_zelf check ((melding_id is null) = (soort is not null)),
  -- No basis, no sight (access.md 2.5.1).
  constraint overdracht_zicht_heeft_grondslag check ((niveau = 'L1') = (grondslag is not null)),
  constraint overdracht_zicht_heeft_datum check ((niveau = 'L1') = (terugkoppelen_voor is not null)),
  constraint overdracht_toestemming_vastgelegd check (num_nonnulls(antwoord_door, antwoord_op, antwoord_wijze) in (0, 3)
    and (not (is_akkoord or grondslag = 'toestemming') or antwoord_door is not null)),
  constraint overdracht_antwoord_heeft_moment check ((status = 'aangeboden') = (beantwoord_op is null)
    and (beantwoord_op is null) = (beantwoord_door_id is null)),
  constraint overdracht_aanvaard_gaat_verder check ((status = 'aanvaard' and melding_id is null) = (nieuw_traject_id is not null)),
  constraint overdracht_weigeren_vraagt_reden check ((status = 'geweigerd') = (weigercode is not null and weigerwoorden is not null))
);
-- One thing is offered once at a time; a plan may have several lines that begin.
create unique index een_overdracht_per_melding on overdracht (gemeente_id, melding_id) where melding_id is not null and status = 'aangeboden';
create unique index een_overdracht_per_traject on overdracht (gemeente_id, traject_id) where traject_id is not null and status = 'aangeboden';
create index overdracht_melding on overdracht (gemeente_id, melding_id) where melding_id is not null;
create index overdracht_nieuw_traject on overdracht (gemeente_id, nieuw_traject_id) where nieuw_traject_id is not null;
-- Serves the voortgangskaart: what came after.
create index overdracht_keten on overdracht (gemeente_id, keten_id);
-- Serves the dossier and the gesprek.
create index overdracht_huishouden on overdracht (gemeente_id, huishouden_id);
-- Serves the work list, and what escalates.
create index overdracht_open on overdracht (gemeente_id, aanvaarden_voor) where status = 'aangeboden';
-- Serves the figure of the word back.
create index overdracht_terugkoppelen on overdracht (gemeente_id, terugkoppelen_voor) where terugkoppelen_voor is not null;

-- The word back: did it work, and if not, why; given while it runs or at the end.
create table terugkoppeling (
  gemeente_id integer not null,
  id uuid not null,
  overdracht_id uuid not null,
  op timestamptz not null,
  door_id uuid not null,
  antwoord text not null check (antwoord in ('geholpen', 'deels', 'niet_geholpen', 'loopt_nog')),
  -- Why not, or not quite: a code that tells nothing about the inwoner's life, so fit for L1.
  reden text check (reden in ('past_niet', 'wil_niet', 'niet_bereikt', 'iets_anders_gekozen', 'wacht_nog', 'anders')),
  -- In words: for who has the file (L2), and for the sender only when the inwoner agreed to that.
  toelichting text check (length(toelichting) between 1 and 2000),
  is_gedeeld boolean not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, overdracht_id) references overdracht on delete restrict,
  foreign key (gemeente_id, door_id) references medewerker on delete restrict,
  constraint terugkoppeling_niet_gelukt_heeft_reden check ((antwoord in ('deels', 'niet_geholpen')) <= (reden is not null)),
  constraint terugkoppeling_delen_is_van_woorden check (not is_gedeeld or toelichting is not null)
);
create index terugkoppeling_overdracht on terugkoppeling (gemeente_id, overdracht_id, op);

-- A grant can be on an overdracht: the package for who receives, the voortgangskaart for who sent.
alter table autorisatie add column overdracht_id uuid;
alter table autorisatie add foreign key (gemeente_id, overdracht_id) references overdracht on delete cascade;
alter table autorisatie drop constraint autorisatie_op_een;
alter table autorisatie add constraint autorisatie_op_een check (num_nonnulls(melding_id, traject_id, plan_id, overdracht_id) = 1);
create index autorisatie_overdracht on autorisatie (gemeente_id, overdracht_id) include (niveau, tot) where overdracht_id is not null;
