-- The one guarded way to count declaraties: sums and numbers of clients, of the gemeente of who asks, and never a row or a name.
-- It asks as the owner, for row security shows declaraties of single people to who works with them only (db/zicht.sql).

-- Who a declaratie was for, also when the file of that inwoner was made later; null for a bill of many together.
create or replace function kosten_clienten(gemeente integer, begin date, eind date)
returns table (id uuid, wie text, inwoner_id uuid)
language sql stable as $$
  select d.id, coalesce(d.inwoner_id::text, i.id::text, encode(d.bsn_hash, 'hex')), coalesce(d.inwoner_id, i.id)
  from declaratie d
  left join inwoner i on d.inwoner_id is null and i.gemeente_id = d.gemeente_id and i.bsn_hash = d.bsn_hash
  where d.gemeente_id = gemeente and d.tot >= begin and d.tot < eind
$$;

-- Per year and key: how many different clients, and how many cents. `groep` says what the key is; vervoer stands apart from the wetten.
create or replace function kosten_geteld(gemeente integer, groep text, begin date, eind date)
returns table (jaar integer, sleutel text, clienten integer, bedrag double precision)
language sql stable security definer set search_path = pg_catalog, public as $$
  with regel as (
    select extract(year from d.tot)::integer as jaar, d.*, c.wie
    from declaratie d join kosten_clienten(gemeente, begin, eind) c on c.id = d.id
    where d.gemeente_id = gemeente and gemeente = nullif(current_setting('app.gemeente', true), '')::integer
  ), geteld as (
    select r.jaar, r.wie, r.bedrag, case groep
      when 'wet' then r.wet
      when 'categorie' then r.hoofdcategorie
      when 'product' then r.hoofdcategorie || '/' || r.product
      when 'aanbieder' then r.aanbieder
      when 'verwijzer' then r.hoofdcategorie || '/' || r.verwijzer
      when 'leeftijd' then r.wet || '/' || (r.jaar - r.geboortejaar)
      when 'maand' then r.hoofdcategorie || '/' || extract(month from r.tot)
      when 'start' then r.wet || '/' || min(r.jaar) over (partition by r.wet, r.wie)
    end as sleutel
    from regel r
    where r.hoofdcategorie <> 'vervoer' or groep in ('categorie', 'product', 'aanbieder', 'maand')
  )
  select g.jaar, g.sleutel, count(distinct g.wie)::integer, sum(g.bedrag)::double precision
  from geteld g where g.sleutel is not null group by g.jaar, g.sleutel
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
