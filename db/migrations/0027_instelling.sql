-- A document that came in wrongly can be taken away.

-- The row stays: that there was something, who took it away and why. Its name and words go, for they may be what was wrong.
alter table document alter column naam drop not null;
alter table document alter column hash drop not null;
alter table document add column verwijderd_op timestamptz;
alter table document add column verwijderd_door_id uuid;
alter table document add column verwijderreden text check (length(verwijderreden) between 1 and 2000);
alter table document add foreign key (gemeente_id, verwijderd_door_id) references medewerker on delete restrict;
alter table document add constraint document_verwijderd_is_heel check (
  case when verwijderd_op is null
    then num_nonnulls(verwijderd_door_id, verwijderreden) = 0 and num_nonnulls(naam, hash) = 2
    else num_nonnulls(verwijderd_door_id, verwijderreden) = 2 and num_nonnulls(naam, hash, toelichting) = 0 end);
