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
      when 'categorieleeftijd' then r.hoofdcategorie || '/' || r.leeftijd
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

-- Who had youth care the year before and is eighteen or older now: what they have this year. Beside it all of the Wmo by whether there ever was youth care.
create or replace function kosten_doorstroom(gemeente integer, begin date, eind date)
returns table (jaar integer, sleutel text, clienten integer, bedrag double precision)
language sql stable security definer set search_path = pg_catalog, public as $$
  with mens as materialized (
    select r.jaar, r.wie, max(r.leeftijd) as leeftijd, bool_or(r.wet = 'jeugdwet') as jeugd, bool_or(r.wet = 'wmo') as wmo,
      coalesce(sum(r.bedrag) filter (where r.wet = 'wmo'), 0) as wmo_bedrag
    from kosten_regels(gemeente, begin, eind) r
    where gemeente = nullif(current_setting('app.gemeente', true), '')::integer and r.hoofdcategorie <> 'vervoer' and r.wie is not null
    group by r.jaar, r.wie
  ), eerste as (
    select m.wie, min(m.jaar) as jaar from mens m where m.jeugd group by m.wie
  ), volgend as (
    select m.jaar + 1 as jaar, case when n.jeugd and n.wmo then 'beide' when n.wmo then 'wmo' when n.jeugd then 'jeugdhulp' else 'geen' end as sleutel,
      coalesce(n.wmo_bedrag, 0) as bedrag
    from mens m left join mens n on n.wie = m.wie and n.jaar = m.jaar + 1
    where m.jeugd and m.leeftijd + 1 >= 18 and make_date(m.jaar + 1, 1, 1) < eind
  )
  select v.jaar, v.sleutel, count(*)::integer, sum(v.bedrag)::double precision from volgend v group by v.jaar, v.sleutel
  union all
  select m.jaar, case when e.jaar < m.jaar then 'wmo_na_jeugd' else 'wmo_zonder_jeugd' end, count(*)::integer, sum(m.wmo_bedrag)::double precision
  from mens m left join eerste e on e.wie = m.wie where m.wmo group by 1, 2
$$;
revoke execute on function kosten_doorstroom from public;
grant execute on function kosten_doorstroom to keukentafel_app;

-- Per year the huishoudens by how many different products they have, and what the dearest of them cost together; who has no file here is one by itself.
create or replace function kosten_huishoudens(gemeente integer, begin date, eind date)
returns table (jaar integer, sleutel text, huishoudens integer, bedrag double precision)
language sql stable security definer set search_path = pg_catalog, public as $$
  with regel as materialized (
    select r.jaar, r.wie, r.inwoner_id, r.product, sum(r.bedrag) as bedrag
    from kosten_regels(gemeente, begin, eind) r
    where gemeente = nullif(current_setting('app.gemeente', true), '')::integer and r.hoofdcategorie <> 'vervoer' and r.wie is not null
    group by r.jaar, r.wie, r.inwoner_id, r.product
  ), huis as (
    select r.jaar, coalesce(l.huishouden_id, r.wie) as huishouden, count(distinct r.product) as producten, sum(r.bedrag) as bedrag
    from regel r left join lateral (
      select l.huishouden_id from huishouden_lid l
      where l.gemeente_id = gemeente and l.inwoner_id = r.inwoner_id and l.van <= make_date(r.jaar, 12, 31)
      order by l.van desc limit 1) l on true
    group by 1, 2
  ), rang as (
    select h.*, row_number() over (partition by h.jaar order by h.bedrag desc, h.huishouden) as nr, count(*) over (partition by h.jaar) as alle from huis h
  )
  select jaar, 'producten/' || least(producten, 5), count(*)::integer, sum(bedrag)::double precision from rang group by 1, 2
  union all
  select r.jaar, 'top/' || t.naam, count(*)::integer, sum(r.bedrag)::double precision
  from rang r join (values ('5', 5, 0.0), ('1', 0, 0.01), ('10', 0, 0.1), ('alle', 0, 1.0)) as t (naam, aantal, deel)
    on r.nr <= greatest(t.aantal, ceil(t.deel * r.alle)) group by 1, 2
$$;
revoke execute on function kosten_huishoudens from public;
grant execute on function kosten_huishoudens to keukentafel_app;
