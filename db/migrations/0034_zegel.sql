-- A zegel on what somebody wrote: a contact, gesprek or document that exists for named persons only (access.md 2.3 LX, H4).

-- Stored where it is asked for every row of every page; kept by the trigger below and by nobody else.
alter table contact add column is_verzegeld boolean not null default false;
alter table gesprek add column is_verzegeld boolean not null default false;
alter table document add column is_verzegeld boolean not null default false;

-- Ids and moments alone, for row security asks it about every row (db/zicht.sql); the words stand in zegel_reden.
create table zegel (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  contact_id uuid,
  gesprek_id uuid,
  document_id uuid,
  -- As a gebeurtenis names it.
  ding text not null generated always as (coalesce(contact_id, gesprek_id, document_id)::text) stored,
  gelegd_door_id uuid not null,
  gelegd_op timestamptz not null,
  opgeheven_door_id uuid,
  opgeheven_op timestamptz check (opgeheven_op >= gelegd_op),
  versie integer not null default 1,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, contact_id) references contact on delete restrict,
  foreign key (gemeente_id, gesprek_id) references gesprek on delete restrict,
  foreign key (gemeente_id, document_id) references document on delete restrict,
  foreign key (gemeente_id, gelegd_door_id) references medewerker on delete restrict,
  foreign key (gemeente_id, opgeheven_door_id) references medewerker on delete restrict,
  constraint zegel_op_een check (num_nonnulls(contact_id, gesprek_id, document_id) = 1),
  constraint zegel_opheffing_is_heel check ((opgeheven_op is null) = (opgeheven_door_id is null))
);
create unique index een_zegel_tegelijk on zegel (gemeente_id, ding) where opgeheven_op is null;

-- Who is named, from when until when.
create table zegel_genoemde (
  gemeente_id integer not null,
  zegel_id uuid not null,
  medewerker_id uuid not null,
  van timestamptz not null,
  tot timestamptz check (tot >= van),
  primary key (gemeente_id, zegel_id, medewerker_id, van),
  foreign key (gemeente_id, zegel_id) references zegel on delete restrict,
  foreign key (gemeente_id, medewerker_id) references medewerker on delete restrict
);
create unique index een_keer_genoemd on zegel_genoemde (gemeente_id, zegel_id, medewerker_id) where tot is null;
create index zegel_genoemde_medewerker on zegel_genoemde (gemeente_id, medewerker_id) where tot is null;

-- Why it was closed, and why it was opened: words that say as much as what they close.
create table zegel_reden (
  gemeente_id integer not null,
  zegel_id uuid not null,
  wat text not null check (wat in ('gelegd', 'opgeheven')),
  reden text not null check (length(reden) between 20 and 2000),
  primary key (gemeente_id, zegel_id, wat),
  foreign key (gemeente_id, zegel_id) references zegel on delete restrict
);

-- One place says that something is sealed: the zegel itself.
create function zegel_sluit() returns trigger language plpgsql as $$
begin
  update contact set is_verzegeld = new.opgeheven_op is null where gemeente_id = new.gemeente_id and id = new.contact_id;
  update gesprek set is_verzegeld = new.opgeheven_op is null where gemeente_id = new.gemeente_id and id = new.gesprek_id;
  update document set is_verzegeld = new.opgeheven_op is null where gemeente_id = new.gemeente_id and id = new.document_id;
  return null;
end $$;
create trigger zegel_sluit after insert or update of opgeheven_op on zegel for each row execute function zegel_sluit();
