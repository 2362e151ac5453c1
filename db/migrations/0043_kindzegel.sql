-- What a child of twelve or older closes to its parents: a contact, gesprek, document or doel (access.md H9, 2.6; Jeugdwet art. 7.3.4, 7.3.11).

-- It holds from the moment it is written down; who treats decides within five working days whether it stays.
create table kindzegel (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  -- Whose wish it is.
  inwoner_id uuid not null,
  contact_id uuid,
  gesprek_id uuid,
  document_id uuid,
  doel_id uuid,
  wens text not null check (length(wens) between 2 and 2000),
  gelegd_door_id uuid not null,
  gelegd_op timestamptz not null,
  beslissen_voor date not null,
  besluit text check (besluit in ('blijft', 'geopend')),
  toelichting text check (length(toelichting) between 20 and 2000),
  besloten_door_id uuid,
  besloten_op timestamptz check (besloten_op >= gelegd_op),
  -- The child wants it open again.
  opgeheven_door_id uuid,
  opgeheven_op timestamptz check (opgeheven_op >= gelegd_op),
  is_dicht boolean not null generated always as (opgeheven_op is null and besluit is distinct from 'geopend') stored,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict,
  foreign key (gemeente_id, contact_id) references contact on delete restrict,
  foreign key (gemeente_id, gesprek_id) references gesprek on delete restrict,
  foreign key (gemeente_id, document_id) references document on delete restrict,
  -- A doel that is taken out of a plan takes this along.
  foreign key (gemeente_id, doel_id) references doel on delete cascade,
  foreign key (gemeente_id, gelegd_door_id) references medewerker on delete restrict,
  foreign key (gemeente_id, besloten_door_id) references medewerker on delete restrict,
  foreign key (gemeente_id, opgeheven_door_id) references medewerker on delete restrict,
  constraint kindzegel_op_een check (num_nonnulls(contact_id, gesprek_id, document_id, doel_id) = 1),
  constraint kindzegel_besluit_is_heel check (num_nonnulls(besluit, besloten_door_id, besloten_op) in (0, 3)),
  -- Against the wish of the child never without a word why.
  constraint kindzegel_openen_met_reden check (besluit is distinct from 'geopend' or toelichting is not null),
  constraint kindzegel_opheffing_is_heel check ((opgeheven_op is null) = (opgeheven_door_id is null))
);
create unique index een_kindzegel_tegelijk on kindzegel (gemeente_id, coalesce(contact_id, gesprek_id, document_id, doel_id)) where is_dicht;
create index kindzegel_inwoner on kindzegel (gemeente_id, inwoner_id);
