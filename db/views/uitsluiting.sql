-- Of whom a medewerker may see nothing, as it holds now (access.md H2, H3): the people, and every household they live or lived in.
-- Asked once per request and only of who named somebody; a row of the net is judged by the list that comes out (db/zicht.sql).

create or replace function uitgesloten_van(gemeente integer, wie uuid) returns table (inwoner_id uuid, huishouden_id uuid, als text)
stable language sql begin atomic
  with
  genoemd as (
    select u.soort, i.id from uitsluiting u
    join inwoner i on i.gemeente_id = u.gemeente_id and (i.id = u.inwoner_id or i.bsn_hash = u.bsn_hash
      -- Whoever came to be known after it was told; of twins both.
      or (i.geboortedatum = u.geboortedatum and (i.naam_norm = u.naam_norm or i.naam_norm like '% ' || u.naam_norm)))
    where u.gemeente_id = gemeente and u.medewerker_id = wie and u.tot is null),
  zelf as (select id from genoemd where soort = 'zelf'),
  -- What ended counts too: an ex stays one; what was a mistake never was.
  band as (
    select r.inwoner_id as een, r.ander_id as ander, r.soort from relatie r
    where r.gemeente_id = gemeente and r.soort in ('partner', 'ouder', 'kind') and r.inwoner_id is not null
      and r.einde_reden is distinct from 'vergissing'),
  ouder as (
    select een as id from band join zelf on zelf.id = band.ander where soort = 'ouder'
    union select ander from band join zelf on zelf.id = band.een where soort = 'kind'),
  familie as (
    select ander as id from band join zelf on zelf.id = band.een
    union select een from band join zelf on zelf.id = band.ander
    -- Who has a parent in common.
    union select ander from band join ouder on ouder.id = band.een where soort = 'ouder'
    union select een from band join ouder on ouder.id = band.ander where soort = 'kind'
    -- Who lives in the same house today.
    union select b.inwoner_id from zelf
      join huishouden_lid a on a.gemeente_id = gemeente and a.inwoner_id = zelf.id and a.tot is null
      join huishouden_lid b on b.gemeente_id = gemeente and b.huishouden_id = a.huishouden_id and b.tot is null
    union select id from genoemd where soort = 'ander'),
  mensen as (
    select id, 'zelf' as als from zelf union select id, 'familie' from familie),
  -- A file that went up in another is of the same person.
  ieder as (
    select id, als from mensen
    union select i.samengevoegd_met_id, m.als from mensen m
      join inwoner i on i.gemeente_id = gemeente and i.id = m.id and i.samengevoegd_met_id is not null
    union select i.id, m.als from mensen m join inwoner i on i.gemeente_id = gemeente and i.samengevoegd_met_id = m.id),
  -- What was written where they lived names them, wherever that went since.
  huis as (
    select l.huishouden_id as id, e.als from ieder e join huishouden_lid l on l.gemeente_id = gemeente and l.inwoner_id = e.id),
  huizen as (
    select id, als from huis
    union select h.id, huis.als from huis join huishouden h on h.gemeente_id = gemeente and h.herkomst_ids <> '{}' and huis.id = any(h.herkomst_ids)
    union select h.opgegaan_in_id, huis.als from huis join huishouden h on h.gemeente_id = gemeente and h.id = huis.id and h.opgegaan_in_id is not null)
  select e.id, null::uuid, max(e.als) from ieder e group by e.id
  union all select null, h.id, max(h.als) from huizen h group by h.id;
end;
