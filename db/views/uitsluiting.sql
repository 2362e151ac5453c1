-- Of whom a medewerker may see nothing, as it holds now (access.md H2, H3): the people, and every household they live or lived in.
-- Asked once per request and only of who named somebody; a row of the net is judged by the list that comes out (db/zicht.sql).
-- Each step begins at the few ids it has and looks the next up by index, so that it costs the same in a large gemeente.
-- Not inlined: whoever named nobody does not pay for the planning of it either.

create or replace function uitgesloten_van(gemeente integer, wie uuid) returns table (inwoner_id uuid, huishouden_id uuid, als text)
language plpgsql stable set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query
  with
  opgave as materialized (
    select u.* from uitsluiting u where u.gemeente_id = gemeente and u.medewerker_id = wie and u.tot is null),
  genoemd as materialized (
    select u.soort, u.inwoner_id as id from opgave u where u.inwoner_id is not null
    union select u.soort, i.id from opgave u join inwoner i on i.gemeente_id = gemeente and i.bsn_hash = u.bsn_hash
    -- Whoever came to be known after it was told; of twins both.
    union select u.soort, i.id from opgave u join inwoner i on i.gemeente_id = gemeente and i.geboortedatum = u.geboortedatum
      and (i.naam_norm = u.naam_norm or i.naam_norm like '% ' || u.naam_norm)),
  zelf as materialized (select id from genoemd where soort = 'zelf'),
  -- Both ways, and what ended counts too: an ex stays one; what was a mistake never was.
  naaste as materialized (
    select r.ander_id as id, case r.soort when 'kind' then 'ouder' when 'ouder' then 'kind' else r.soort end as is_van_mij
    from zelf join relatie r on r.gemeente_id = gemeente and r.inwoner_id = zelf.id
    where r.soort in ('partner', 'ouder', 'kind') and r.einde_reden is distinct from 'vergissing'
    union select r.inwoner_id, r.soort
    from zelf join relatie r on r.gemeente_id = gemeente and r.ander_id = zelf.id
    where r.soort in ('partner', 'ouder', 'kind') and r.inwoner_id is not null and r.einde_reden is distinct from 'vergissing'),
  familie as (
    select id from naaste
    -- Who has a parent in common.
    union select r.ander_id from naaste o join relatie r on r.gemeente_id = gemeente and r.inwoner_id = o.id
      where o.is_van_mij = 'ouder' and r.soort = 'ouder' and r.einde_reden is distinct from 'vergissing'
    union select r.inwoner_id from naaste o join relatie r on r.gemeente_id = gemeente and r.ander_id = o.id
      where o.is_van_mij = 'ouder' and r.soort = 'kind' and r.inwoner_id is not null and r.einde_reden is distinct from 'vergissing'
    -- Who lives in the same house today.
    union select b.inwoner_id from zelf
      join huishouden_lid a on a.gemeente_id = gemeente and a.inwoner_id = zelf.id and a.tot is null
      join huishouden_lid b on b.gemeente_id = gemeente and b.huishouden_id = a.huishouden_id and b.tot is null
    union select id from genoemd where soort = 'ander'),
  mensen as materialized (
    select id, 'zelf' as als from zelf union select id, 'familie' from familie),
  -- A file that went up in another is of the same person.
  ieder as materialized (
    select id, als from mensen
    union select i.samengevoegd_met_id, m.als from mensen m
      join inwoner i on i.gemeente_id = gemeente and i.id = m.id and i.samengevoegd_met_id is not null
    union select i.id, m.als from mensen m join inwoner i on i.gemeente_id = gemeente and i.samengevoegd_met_id = m.id),
  -- What was written where they lived names them, wherever that went since.
  huis as materialized (
    select l.huishouden_id as id, e.als from ieder e join huishouden_lid l on l.gemeente_id = gemeente and l.inwoner_id = e.id),
  huizen as (
    select id, als from huis
    union select h.id, huis.als from huishouden h join huis on huis.id = any(h.herkomst_ids)
      where h.gemeente_id = gemeente and h.herkomst_ids <> '{}'
    union select h.opgegaan_in_id, huis.als from huis join huishouden h on h.gemeente_id = gemeente and h.id = huis.id and h.opgegaan_in_id is not null)
  select e.id, null::uuid, max(e.als) from ieder e group by e.id
  union all select null, h.id, max(h.als) from huizen h group by h.id;
end $$;
