-- The one guarded way to count declaraties: sums and numbers of clients, of the gemeente of who asks, and never a row or a name.
-- It asks as the owner, for row security shows declaraties of single people to who works with them only (db/zicht.sql).

-- Every declaratie with who it was for, also when the file of that inwoner was made later; `wie` is null for a bill of many together.
create or replace function kosten_regels(gemeente integer, begin date, eind date)
returns table (jaar integer, maand integer, wet text, hoofdcategorie text, product text, aanbieder text, verwijzer text, leeftijd integer,
  bedrag integer, inwoner_id uuid, wie uuid)
language sql stable as $$
  select extract(year from d.tot)::integer, extract(month from d.tot)::integer, d.wet, d.hoofdcategorie, d.product, d.aanbieder, d.verwijzer,
    extract(year from d.tot)::integer - d.geboortejaar, d.bedrag, coalesce(d.inwoner_id, i.id),
    -- Half of the hash tells people apart as well, and compares as fast as an id.
    coalesce(d.inwoner_id, i.id, encode(substring(d.bsn_hash from 1 for 16), 'hex')::uuid)
  from declaratie d
  left join inwoner i on d.inwoner_id is null and i.gemeente_id = d.gemeente_id and i.bsn_hash = d.bsn_hash
  where d.gemeente_id = gemeente and d.tot >= begin and d.tot < eind
$$;

-- Per year and key: how many different clients, and how many cents. `groep` says what the key is; vervoer stands apart from the wetten.
create or replace function kosten_geteld(gemeente integer, groep text, begin date, eind date)
returns table (jaar integer, sleutel text, clienten integer, bedrag double precision)
language sql stable security definer set search_path = pg_catalog, public as $$
  with regel as (
    select * from kosten_regels(gemeente, begin, eind) where gemeente = nullif(current_setting('app.gemeente', true), '')::integer
  ), geteld as (
    select r.jaar, r.wie, r.bedrag, case groep
      when 'wet' then r.wet
      when 'categorie' then r.hoofdcategorie
      when 'product' then r.hoofdcategorie || '/' || r.product
      when 'aanbieder' then r.aanbieder
      when 'verwijzer' then r.hoofdcategorie || '/' || r.verwijzer
      when 'leeftijd' then r.wet || '/' || r.leeftijd
      when 'maand' then r.hoofdcategorie || '/' || r.maand
    end collate "C" as sleutel
    from regel r
    where groep <> 'start' and (r.hoofdcategorie <> 'vervoer' or groep in ('categorie', 'product', 'aanbieder', 'maand'))
    -- Apart, for looking back over all years costs a sort that the others do not need.
    union all
    select r.jaar, r.wie, r.bedrag, r.wet || '/' || min(r.jaar) over (partition by r.wet, r.wie)
    from regel r where groep = 'start' and r.hoofdcategorie <> 'vervoer' and r.wie is not null
  )
  -- Everybody once first: that is done by hash, where counting different ones sorts them all.
  select k.jaar, k.sleutel, count(k.wie)::integer, sum(k.bedrag)::double precision
  from (select g.jaar, g.sleutel, g.wie, sum(g.bedrag) as bedrag from geteld g where g.sleutel is not null group by g.jaar, g.sleutel, g.wie) k
  group by k.jaar, k.sleutel
$$;
revoke execute on function kosten_geteld from public;
grant execute on function kosten_geteld to keukentafel_app;

-- What an import added, in cents.
create or replace function kosten_van_import(gemeente integer, import uuid)
returns double precision language sql stable security definer set search_path = pg_catalog, public as $$
  select sum(d.bedrag)::double precision from declaratie d
  where d.gemeente_id = gemeente and d.import_id = import and gemeente = nullif(current_setting('app.gemeente', true), '')::integer
$$;
revoke execute on function kosten_van_import from public;
grant execute on function kosten_van_import to keukentafel_app;

-- What this was called before, in a database that had it.
drop function if exists kosten_clienten(integer, date, date);
