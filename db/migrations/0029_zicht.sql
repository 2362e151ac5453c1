-- Whose household a grant is in, so that row security finds it with one look at one index (access.md 2.8, layers 2 and 3).

alter table autorisatie add column huishouden_id uuid;

update autorisatie a set huishouden_id = coalesce(
  (select huishouden_id from melding where gemeente_id = a.gemeente_id and id = a.melding_id),
  (select huishouden_id from traject where gemeente_id = a.gemeente_id and id = a.traject_id),
  (select huishouden_id from plan where gemeente_id = a.gemeente_id and id = a.plan_id),
  (select huishouden_id from overdracht where gemeente_id = a.gemeente_id and id = a.overdracht_id),
  (select huishouden_id from overleg where gemeente_id = a.gemeente_id and id = a.overleg_id));

create function autorisatie_huishouden() returns trigger language plpgsql as $$
begin
  new.huishouden_id := case
    when new.melding_id is not null then (select huishouden_id from melding where gemeente_id = new.gemeente_id and id = new.melding_id)
    when new.traject_id is not null then (select huishouden_id from traject where gemeente_id = new.gemeente_id and id = new.traject_id)
    when new.plan_id is not null then (select huishouden_id from plan where gemeente_id = new.gemeente_id and id = new.plan_id)
    when new.overdracht_id is not null then (select huishouden_id from overdracht where gemeente_id = new.gemeente_id and id = new.overdracht_id)
    else (select huishouden_id from overleg where gemeente_id = new.gemeente_id and id = new.overleg_id) end;
  return new;
end $$;
create trigger autorisatie_huishouden before insert on autorisatie
  for each row when (new.huishouden_id is null) execute function autorisatie_huishouden();

-- Work that moves to another huishouden takes its grants along.
create function autorisatie_verhuist() returns trigger language plpgsql as $$
begin
  execute format('update autorisatie set huishouden_id = $1 where gemeente_id = $2 and %I = $3', tg_argv[0])
    using new.huishouden_id, new.gemeente_id, new.id;
  return null;
end $$;
create trigger autorisatie_verhuist after update of huishouden_id on melding
  for each row when (new.huishouden_id is distinct from old.huishouden_id) execute function autorisatie_verhuist('melding_id');
create trigger autorisatie_verhuist after update of huishouden_id on traject
  for each row when (new.huishouden_id is distinct from old.huishouden_id) execute function autorisatie_verhuist('traject_id');
create trigger autorisatie_verhuist after update of huishouden_id on plan
  for each row when (new.huishouden_id is distinct from old.huishouden_id) execute function autorisatie_verhuist('plan_id');
create trigger autorisatie_verhuist after update of huishouden_id on overdracht
  for each row when (new.huishouden_id is distinct from old.huishouden_id) execute function autorisatie_verhuist('overdracht_id');
create trigger autorisatie_verhuist after update of huishouden_id on overleg
  for each row when (new.huishouden_id is distinct from old.huishouden_id) execute function autorisatie_verhuist('overleg_id');

-- Empty for the melding of somebody whose household is not known yet; it follows when that is known.
create index autorisatie_huishouden on autorisatie (gemeente_id, huishouden_id) include (medewerker_id, team_id, van, tot);
