-- The one guarded way of the functionaris gegevensbescherming past row security: who looked at one inwoner, and what happened (access.md 2.7; issue 4, part 8).
-- It asks as the owner and answers ids, codes, moments, and of the inwoner a name and a birth date; no address, no words, nothing of a housemate.
-- The gemeente and who asks are those of the transaction: whoever is no functionaris that day gets no row.

create or replace function is_functionaris() returns boolean stable language sql security definer set search_path = pg_catalog, public
  return exists (select from medewerker_rol r where r.gemeente_id = nullif(current_setting('app.gemeente', true), '')::int
    and r.medewerker_id = nullif(current_setting('app.medewerker', true), '')::uuid and r.rol = 'privacy_officer'
    and r.van <= (coalesce(nullif(current_setting('app.nu', true), '')::timestamptz, now()) at time zone 'Europe/Amsterdam')::date
    and (r.tot is null or r.tot >= (coalesce(nullif(current_setting('app.nu', true), '')::timestamptz, now()) at time zone 'Europe/Amsterdam')::date));

-- By id, by BSN, or all who were born on a day, of whom the names are compared by the application.
create or replace function betrokkene(wie uuid, bsn bytea, geboren date)
returns table (inwoner_id uuid, voornamen text, voorvoegsel text, geslachtsnaam text, geboortedatum date, is_geheim boolean)
language plpgsql stable security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare gemeente integer := nullif(current_setting('app.gemeente', true), '')::int;
begin
  if not is_functionaris() then return; end if;
  return query
  -- Somebody with two files that became one is found under the one that stayed.
  select i.id, i.voornamen, i.voorvoegsel, i.geslachtsnaam, i.geboortedatum, i.geheimhouding from inwoner i
  where i.gemeente_id = gemeente and i.samengevoegd_met_id is null and i.id in (
    select coalesce(z.samengevoegd_met_id, z.id) from inwoner z where z.gemeente_id = gemeente and z.id = wie
    union all select coalesce(z.samengevoegd_met_id, z.id) from inwoner z where z.gemeente_id = gemeente and z.bsn_hash = bsn
    union all (select coalesce(z.samengevoegd_met_id, z.id) from inwoner z
      where z.gemeente_id = gemeente and z.geboortedatum = geboren order by z.id limit 500))
  order by i.id;
end $$;

-- Every look at this inwoner, also refused, and every act on what is theirs; an act that names nobody is of all who lived there that day.
create or replace function wie_keek(wie uuid)
returns table (id uuid, op timestamptz, bron text, soort text, medewerker_id uuid, uitkomst text, niveau text, regel text, doel text, is_op_naam boolean)
language plpgsql stable security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  gemeente integer := nullif(current_setting('app.gemeente', true), '')::int;
  ids uuid[];
  thuis uuid[];
begin
  if not is_functionaris() then return; end if;
  ids := array(select i.id from inwoner i where i.gemeente_id = gemeente and wie in (i.id, i.samengevoegd_met_id));
  thuis := array(select distinct l.huishouden_id from huishouden_lid l where l.gemeente_id = gemeente and l.inwoner_id = any(ids));
  return query
  select z.id, z.op, 'inzage', z.soort, z.medewerker_id, z.uitkomst, z.niveau, z.regel, z.doel, true
  from inzage z where z.gemeente_id = gemeente and z.inwoner_id = any(ids)
  union all
  select g.id, g.op, 'gebeurtenis', g.soort, g.door_id, 'toegestaan', null, null, null, p.inwoner_id is not null
  from gebeurtenis g
  left join melding d on d.gemeente_id = g.gemeente_id and d.id = g.melding_id
  left join traject t on t.gemeente_id = g.gemeente_id and t.id = g.traject_id
  cross join lateral (select coalesce(g.inwoner_id, t.inwoner_id, d.inwoner_id) as inwoner_id) as p
  where g.gemeente_id = gemeente and (g.huishouden_id = any(thuis) or (g.huishouden_id is null and g.inwoner_id = any(ids)))
    and (p.inwoner_id = any(ids) or (p.inwoner_id is null and exists (select from huishouden_lid l
      where l.gemeente_id = gemeente and l.inwoner_id = any(ids) and l.huishouden_id = g.huishouden_id
        and l.van <= (g.op at time zone 'Europe/Amsterdam')::date and (l.tot is null or l.tot > (g.op at time zone 'Europe/Amsterdam')::date))));
end $$;

-- The grants on work of this inwoner's huishoudens that the reader held, by name or by team, at the moment of these looks.
create or replace function gronden(wie uuid, inzagen uuid[])
returns table (inzage_id uuid, grondslag text, is_op_naam boolean, sinds timestamptz, tot timestamptz, wat text)
language plpgsql stable security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  gemeente integer := nullif(current_setting('app.gemeente', true), '')::int;
begin
  if not is_functionaris() then return; end if;
  return query
  select z.id, a.grondslag, a.medewerker_id is not null, min(a.van), max(a.tot),
    case when a.melding_id is not null then 'melding' when a.traject_id is not null then 'traject' when a.plan_id is not null then 'plan'
      when a.overdracht_id is not null then 'overdracht' else 'overleg' end
  from inzage z
  join huishouden_lid l on l.gemeente_id = gemeente and l.inwoner_id = z.inwoner_id
  join autorisatie a on a.gemeente_id = gemeente and a.huishouden_id = l.huishouden_id and a.van <= z.op and (a.tot is null or a.tot > z.op)
    and (a.medewerker_id = z.medewerker_id or a.team_id in (select t.team_id from medewerker_team t
      where t.gemeente_id = gemeente and t.medewerker_id = z.medewerker_id
        and t.van <= (z.op at time zone 'Europe/Amsterdam')::date and (t.tot is null or t.tot >= (z.op at time zone 'Europe/Amsterdam')::date)))
  where z.gemeente_id = gemeente and z.id = any(inzagen)
    and exists (select from inwoner i where i.gemeente_id = gemeente and i.id = z.inwoner_id and wie in (i.id, i.samengevoegd_met_id))
  group by z.id, a.grondslag, a.medewerker_id is not null, 6;
end $$;

revoke execute on function is_functionaris, betrokkene, wie_keek, gronden from public;
