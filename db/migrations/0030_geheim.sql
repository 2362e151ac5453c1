-- Whether somebody in a huishouden is geheim is stored with the huishouden (access.md H4, 2.7).
-- Asked anew it would hang on who asks, now that row security shows each reader other people; and it was asked of every row of a list.

alter table huishouden add column is_geheim boolean not null default false;

-- Somebody with secrecy who lives here, lived here, or lived where work of this huishouden came from.
-- Whoever fled is named in what was written before, and that moves along when people part or join.
create function huishouden_geheim(gemeente integer, huishouden uuid, herkomst uuid[]) returns boolean stable language sql
begin atomic
  select exists (select from huishouden_lid l
    join inwoner i on i.gemeente_id = l.gemeente_id and i.id = l.inwoner_id
    where l.gemeente_id = gemeente and l.huishouden_id = any(herkomst || huishouden) and i.geheimhouding);
end;

-- Keeps it true for these huishoudens, and for those that work of them went to.
create function bepaal_geheim(gemeente integer, huishoudens uuid[]) returns void language sql as $$
  update huishouden h set is_geheim = not h.is_geheim
  where h.gemeente_id = gemeente and (h.id = any(huishoudens) or (h.herkomst_ids <> '{}' and h.herkomst_ids && huishoudens))
    and h.is_geheim <> huishouden_geheim(h.gemeente_id, h.id, h.herkomst_ids);
$$;
create index huishouden_met_herkomst on huishouden (gemeente_id, id) where herkomst_ids <> '{}';

create function lid_bepaalt_geheim() returns trigger language plpgsql as $$
begin
  if exists (select from inwoner i where i.gemeente_id = new.gemeente_id and i.id = new.inwoner_id and i.geheimhouding) then
    perform bepaal_geheim(new.gemeente_id, array[new.huishouden_id]);
  end if;
  return null;
end $$;
create trigger bepaalt_geheim after insert or update of huishouden_id, inwoner_id on huishouden_lid
  for each row execute function lid_bepaalt_geheim();

create function lid_weg_bepaalt_geheim() returns trigger language plpgsql as $$
begin
  if exists (select from inwoner i where i.gemeente_id = old.gemeente_id and i.id = old.inwoner_id and i.geheimhouding) then
    perform bepaal_geheim(old.gemeente_id, array[old.huishouden_id]);
  end if;
  return null;
end $$;
create trigger bepaalt_geheim_weg after delete or update of huishouden_id, inwoner_id on huishouden_lid
  for each row execute function lid_weg_bepaalt_geheim();

create function inwoner_bepaalt_geheim() returns trigger language plpgsql as $$
begin
  perform bepaal_geheim(new.gemeente_id, array(select huishouden_id from huishouden_lid where gemeente_id = new.gemeente_id and inwoner_id = new.id));
  return null;
end $$;
create trigger bepaalt_geheim after update of geheimhouding on inwoner
  for each row when (new.geheimhouding is distinct from old.geheimhouding) execute function inwoner_bepaalt_geheim();

-- Whoever comes to live somewhere at this same moment waits: the foreign key of a lid holds this row against a lock that is this strong.
create function inwoner_houdt_vast() returns trigger language plpgsql as $$
begin
  perform 1 from inwoner where gemeente_id = new.gemeente_id and id = new.id for update;
  return new;
end $$;
create trigger houdt_vast before update of geheimhouding on inwoner
  for each row when (new.geheimhouding is distinct from old.geheimhouding) execute function inwoner_houdt_vast();

create function herkomst_bepaalt_geheim() returns trigger language plpgsql as $$
begin
  perform bepaal_geheim(new.gemeente_id, array[new.id]);
  return null;
end $$;
create trigger bepaalt_geheim after update of herkomst_ids on huishouden
  for each row when (new.herkomst_ids is distinct from old.herkomst_ids) execute function herkomst_bepaalt_geheim();

update huishouden h set is_geheim = true where huishouden_geheim(h.gemeente_id, h.id, h.herkomst_ids);
