-- Who works here and as what, administered: rol, team, mandaat and kern each from a day until a day, and two persons for a bijzondere rol.
-- tot is the last day; of what never began, or stopped on its first day, it is the day before van: such a row gives nothing and stays to be read.

alter table medewerker
  -- Counts every change to somebody and to what they have, so that two who change it at once hear of each other.
  add column versie integer not null default 1,
  drop constraint medewerker_check,
  add constraint medewerker_loopt_vooruit check (tot is null or tot >= van - 1);

-- A kern was for always until now.
alter table medewerker_kern add column van date, add column tot date;
update medewerker_kern k set van = m.van, tot = m.tot
  from medewerker m where m.gemeente_id = k.gemeente_id and m.id = k.medewerker_id;
alter table medewerker_kern
  alter column van set not null,
  drop constraint medewerker_kern_pkey,
  add primary key (gemeente_id, medewerker_id, kern_id, van);

-- One asks for a bijzondere rol, another says yes; until then there is no row in medewerker_rol, and so it gives nothing (access.md 2.7, H4).
create table rolvoorstel (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  medewerker_id uuid not null,
  -- These four give access to others: they hand out rollen, judge who looked, keep hidden addresses, or hand out the work that opens a dossier.
  rol text not null check (rol in ('functioneel_beheerder', 'privacy_officer', 'interventieteam', 'teammanager')),
  van date not null,
  tot date,
  status text not null check (status in ('voorgesteld', 'bevestigd', 'geweigerd', 'ingetrokken')),
  voorgesteld_door_id uuid not null,
  voorgesteld_op timestamptz not null,
  beslist_door_id uuid,
  beslist_op timestamptz,
  -- Who looks after the server said yes, because nobody else could (src/cli/rolvoorstel.ts).
  is_op_server boolean not null default false,
  reden text check (length(reden) between 1 and 2000),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id) references medewerker on delete restrict,
  foreign key (gemeente_id, voorgesteld_door_id) references medewerker on delete restrict,
  foreign key (gemeente_id, beslist_door_id) references medewerker on delete restrict,
  constraint rolvoorstel_loopt_vooruit check (tot is null or tot >= van),
  constraint rolvoorstel_niet_voor_zichzelf check (medewerker_id <> voorgesteld_door_id and medewerker_id is distinct from beslist_door_id),
  constraint rolvoorstel_twee_personen check (status in ('voorgesteld', 'ingetrokken') or beslist_door_id is distinct from voorgesteld_door_id),
  constraint rolvoorstel_besluit_is_heel check ((status = 'voorgesteld') = (beslist_op is null)
    and (beslist_op is not null) = (beslist_door_id is not null or is_op_server)),
  constraint rolvoorstel_server_zegt_alleen_ja check (not is_op_server or (status = 'bevestigd' and beslist_door_id is null)),
  constraint rolvoorstel_weigering_heeft_reden check ((status = 'geweigerd') = (reden is not null))
);
create unique index een_rolvoorstel_tegelijk on rolvoorstel (gemeente_id, medewerker_id, rol) where status = 'voorgesteld';
create index rolvoorstel_medewerker on rolvoorstel (gemeente_id, medewerker_id);

alter table medewerker_rol add column voorstel_id uuid;
alter table medewerker_rol add foreign key (gemeente_id, voorstel_id) references rolvoorstel on delete restrict;

do $$
declare soort text; wat text;
begin
  foreach soort in array array['rol', 'team', 'mandaat', 'kern'] loop
    wat := case soort when 'team' then 'team_id' when 'kern' then 'kern_id' when 'mandaat' then 'wet' else 'rol' end;
    -- What overlaps until now: one that lies within another gives nothing of its own, of two that cross the first ends where the second begins.
    execute format('update medewerker_%1$s b set tot = b.van - 1 where (b.tot is null or b.tot >= b.van) and exists (
      select from medewerker_%1$s a where a.gemeente_id = b.gemeente_id and a.medewerker_id = b.medewerker_id and a.%2$I = b.%2$I
        and a.van < b.van and (a.tot is null or a.tot >= coalesce(b.tot, ''infinity'')))', soort, wat);
    execute format('update medewerker_%1$s a set tot = (select min(b.van) - 1 from medewerker_%1$s b where b.gemeente_id = a.gemeente_id
        and b.medewerker_id = a.medewerker_id and b.%2$I = a.%2$I and b.van > a.van and (b.tot is null or b.tot >= b.van))
      where exists (select from medewerker_%1$s b where b.gemeente_id = a.gemeente_id and b.medewerker_id = a.medewerker_id
        and b.%2$I = a.%2$I and b.van > a.van and (b.tot is null or b.tot >= b.van) and (a.tot is null or a.tot >= b.van))', soort, wat);
    execute format('update medewerker_%1$s set tot = van - 1 where tot < van - 1', soort);
    -- How it came to end, and when it would have ended, so that until that day the end can be taken back.
    execute format('alter table medewerker_%1$s
      add column einde text check (einde in (''beeindigd'', ''uit_dienst'')),
      add column tot_eerder date,
      add constraint medewerker_%1$s_loopt_vooruit check (tot is null or tot >= van - 1),
      add constraint medewerker_%1$s_einde_is_heel check (einde is null and tot_eerder is null or einde is not null and tot is not null)', soort);
    -- The same thing once a day: who has it is a place on the one axis, time is the other (as with huishouden_lid, no extension is needed).
    execute format('alter table medewerker_%1$s add constraint medewerker_%1$s_een_keer_per_dag exclude using gist (box(
        point(uuid_hash_extended(medewerker_id, %2$s)::float8, (van - date ''1800-01-01'')::float8),
        point(uuid_hash_extended(medewerker_id, %2$s)::float8, (coalesce(tot, date ''4000-01-01'') - date ''1800-01-01'')::float8)) with &&)
      where (tot is null or tot >= van)', soort,
      case when wat like '%_id' then format('uuid_hash_extended(%I, gemeente_id::bigint)', wat)
        else format('hashtextextended(%I, gemeente_id::bigint)', wat) end);
  end loop;
end $$;

-- Nobody changes what they are themselves, by whatever door (access.md 2.7: cannot grant to self).
-- Setting up and the nightly task act as nobody.
create function niet_van_jezelf() returns trigger language plpgsql as $$
begin
  if new.medewerker_id = nullif(current_setting('app.medewerker', true), '')::uuid then
    raise exception 'niemand verandert de eigen aanstelling';
  end if;
  return new;
end $$;
create trigger niet_van_jezelf before insert or update on medewerker_rol for each row execute function niet_van_jezelf();
create trigger niet_van_jezelf before insert or update on medewerker_team for each row execute function niet_van_jezelf();
create trigger niet_van_jezelf before insert or update on medewerker_mandaat for each row execute function niet_van_jezelf();
create trigger niet_van_jezelf before insert or update on medewerker_kern for each row execute function niet_van_jezelf();

create function niet_jezelf() returns trigger language plpgsql as $$
begin
  if new.id = nullif(current_setting('app.medewerker', true), '')::uuid then
    raise exception 'niemand verandert de eigen aanstelling';
  end if;
  -- Who logs in as whom is said once: another subject on somebody's name would be a way into their work.
  if tg_op = 'UPDATE' and new.sub <> old.sub then
    raise exception 'de inlognaam van een medewerker verandert niet';
  end if;
  return new;
end $$;
create trigger niet_jezelf before insert or update on medewerker for each row execute function niet_jezelf();

-- A bijzondere rol holds only with a yes of a second person, and never longer than that yes.
create function bijzondere_rol() returns trigger language plpgsql as $$
begin
  if nullif(current_setting('app.medewerker', true), '') is null
    or new.rol not in ('functioneel_beheerder', 'privacy_officer', 'interventieteam', 'teammanager') then
    return new;
  end if;
  if tg_op = 'INSERT' and not exists (select from rolvoorstel v where v.gemeente_id = new.gemeente_id and v.id = new.voorstel_id
      and v.medewerker_id = new.medewerker_id and v.rol = new.rol and v.status = 'bevestigd' and v.van <= new.van
      and (v.tot is null or new.tot <= v.tot)) then
    raise exception 'een bijzondere rol vraagt een tweede persoon';
  end if;
  if tg_op = 'UPDATE' and (new.van <> old.van or new.rol <> old.rol or new.medewerker_id <> old.medewerker_id
      or (old.tot is not null and (new.tot is null or new.tot > old.tot)
        and (old.einde is null or (old.tot_eerder is not null and (new.tot is null or new.tot > old.tot_eerder))))) then
    raise exception 'een bijzondere rol vraagt een tweede persoon';
  end if;
  return new;
end $$;
create trigger bijzondere_rol before insert or update on medewerker_rol for each row execute function bijzondere_rol();

-- Serves the list by name and the work list of changes: of all gebeurtenissen the few that are about who works here.
create index medewerker_naam on medewerker (gemeente_id, naam collate "nl-x-icu", id);
create index gebeurtenis_aanstelling on gebeurtenis (gemeente_id, id) where soort in ('medewerker_in_dienst', 'medewerker_gewijzigd',
  'medewerker_uit_dienst', 'medewerker_gebleven', 'medewerker_teruggekomen', 'aanstelling_gegeven', 'aanstelling_beeindigd',
  'aanstelling_hersteld', 'rol_voorgesteld', 'rol_bevestigd', 'rol_geweigerd', 'rolvoorstel_ingetrokken');
-- Serves the end of what somebody held by name.
create index autorisatie_medewerker on autorisatie (gemeente_id, medewerker_id) include (tot) where medewerker_id is not null;
