-- What somebody is still typing: kept encrypted, of its writer alone, until the form is saved, thrown away, or thirty days old.

create table concept (
  gemeente_id integer not null references gemeente on delete cascade,
  medewerker_id uuid not null,
  -- The key of the form that is being filled in: saving that form with it ends the draft.
  sleutel uuid not null,
  -- The page it is shown on, so that access to the draft is access to that page; and which form there.
  pagina text not null check (length(pagina) between 1 and 300),
  formulier text not null check (length(formulier) between 1 and 300),
  -- The fields as they were typed, encrypted: they may hold anything a form may hold.
  velden bytea not null check (octet_length(velden) <= 1100000),
  op timestamptz not null,
  primary key (gemeente_id, medewerker_id, sleutel),
  foreign key (gemeente_id, medewerker_id) references medewerker on delete cascade
);
-- Serves every page with a form that keeps drafts.
create index concept_pagina on concept (gemeente_id, medewerker_id, pagina);
-- Serves the clean-up.
create index concept_op on concept (gemeente_id, op);
