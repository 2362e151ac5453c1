-- How far the counting of a rapport is: a task does it, and the page of the rapport shows it (decision 0023).
create table rapport_telling (
  gemeente_id integer not null,
  rapport_id uuid not null,
  -- Which request it is of: a run of an earlier one stores nothing.
  opdracht_id uuid not null,
  gevraagd_op timestamptz not null,
  -- When the task last said that it is alive; empty before it began.
  gehoord_op timestamptz,
  klaar integer not null default 0 check (klaar >= 0),
  van integer not null default 0 check (van >= klaar),
  af_op timestamptz,
  mislukt_op timestamptz,
  primary key (gemeente_id, rapport_id),
  foreign key (gemeente_id, rapport_id) references rapport on delete restrict,
  constraint rapport_telling_een_einde check (num_nonnulls(af_op, mislukt_op) <= 1)
);

-- What is not whole is approved by nobody, whoever asks.
create function rapport_is_geteld() returns trigger language plpgsql as $$
begin
  if new.status = 'vastgesteld' and old.status = 'concept' and exists (
    select from rapport_telling t where t.gemeente_id = new.gemeente_id and t.rapport_id = new.id and t.af_op is null)
  then raise exception 'rapport % is not counted', new.id using errcode = 'restrict_violation'; end if;
  return new;
end $$;
create trigger rapport_is_geteld before update on rapport for each row execute function rapport_is_geteld();
