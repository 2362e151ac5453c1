-- Row security and rights of the application role, applied again after every migration.
-- Deny by default: a table with a gemeente gets row security on the gemeente, whatever its migration forgot.
-- The scalar form keeps the index usable (access.md, "Measured, so do not repeat").

grant usage on schema public to keukentafel_app;
grant select, insert, update, delete on all tables in schema public to keukentafel_app;
revoke update, delete, truncate on gebeurtenis, inzage, waarmerk, waarmerk_blad, streefwaarde, contactgrens, bewaartermijn, vernietiging, vernietigingsakkoord, vaste_meting from keukentafel_app;
-- A blad waits until its waarmerk comes.
grant update (nummer, hash) on waarmerk_blad to keukentafel_app;
revoke all on migratie from keukentafel_app;

-- The public reads what was published, as a role that may select nothing else (reliability.md 3, SDC-6).
grant usage on schema public to keukentafel_openbaar;
revoke all on all tables in schema public from keukentafel_openbaar;
grant select on rapport_cel, rapport_reeks, rapport_definitie, rapport_streefwaarde, rapport_duiding to keukentafel_openbaar;
-- Nobody's name: who drew it up and who approved it is for staff.
grant select (gemeente_id, id, soort, periode, uitgave, vervangt_id, wijziging, inleiding, status, versie, geteld_op, gepubliceerd_op, ingetrokken_op, intrekking)
  on rapport to keukentafel_openbaar;
grant select (id, naam) on gemeente to keukentafel_openbaar;

do $$
declare tabel record;
begin
  for tabel in
    select c.oid::regclass as naam, c.relispartition
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'gemeente_id' and not a.attisdropped
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
  loop
    -- Nobody reads a partition beside its parent.
    if tabel.relispartition then
      execute format('revoke all on %s from keukentafel_app', tabel.naam);
    end if;
    execute format('alter table %s enable row level security', tabel.naam);
    execute format('drop policy if exists gemeente on %s', tabel.naam);
    execute format('create policy gemeente on %s using (gemeente_id = nullif(current_setting(''app.gemeente'', true), '''')::int)', tabel.naam);
  end loop;
end $$;

-- A draft is of its writer alone. The clean-up acts as nobody: it removes what is old, and what it could read is encrypted.
drop policy if exists eigen on concept;
create policy eigen on concept as restrictive using (
  nullif(current_setting('app.medewerker', true), '') is null
  or medewerker_id = nullif(current_setting('app.medewerker', true), '')::uuid);

-- Of a rapport the public reads what is published; of one that was withdrawn that it was, and why.
drop policy if exists openbaar on rapport;
create policy openbaar on rapport as restrictive for select
  using (current_user <> 'keukentafel_openbaar' or gepubliceerd_op is not null);
do $$
declare tabel text;
begin
  foreach tabel in array array['rapport_cel', 'rapport_reeks', 'rapport_definitie', 'rapport_streefwaarde', 'rapport_duiding'] loop
    execute format('drop policy if exists openbaar on %s', tabel);
    execute format('create policy openbaar on %1$s as restrictive for select using (current_user <> ''keukentafel_openbaar''
      or exists (select from rapport r where r.gemeente_id = %1$s.gemeente_id and r.id = %1$s.rapport_id and r.status = ''gepubliceerd'' offset 0))', tabel);
  end loop;
end $$;

-- Only the application calls this, and it makes a gemeente only while there is none (migration 0001).
revoke execute on function eerste_gemeente from public;
grant execute on function eerste_gemeente to keukentafel_app;
grant execute on function kandidaten to keukentafel_app;
grant execute on function is_functionaris, betrokkene, wie_keek, gronden to keukentafel_app;

alter table gemeente enable row level security;
drop policy if exists gemeente on gemeente;
-- The list of gemeenten leads a host name to its gemeente, before anybody is logged in; it holds nothing personal.
create policy gemeente on gemeente for select using (true);
revoke insert, update, delete on gemeente from keukentafel_app;
-- One thing of it is set by its own beheerder, on the page of instellingen.
grant update (herinnering_dagen) on gemeente to keukentafel_app;
drop policy if exists instelling on gemeente;
create policy instelling on gemeente for update using (id = nullif(current_setting('app.gemeente', true), '')::int);

-- A guarded function runs as the owner: what it reads is never found in a temporary schema, that whoever calls it can fill (test/ac9.test.ts).
do $$
declare functie record;
begin
  for functie in select p.oid::regprocedure as naam from pg_proc p where p.prosecdef and p.pronamespace = 'public'::regnamespace
  loop execute format('alter function %s set search_path = pg_catalog, public, pg_temp', functie.naam); end loop;
end $$;
