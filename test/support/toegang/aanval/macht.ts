// Ways to become somebody who may, to change the rules, or to change what is stored.

import { type Aanval, geenRecht, vanElders, verborgen } from './aanval.ts'

const weigert = (naam: string, sql: string): Aanval => ({ naam, sql, moet: geenRecht })

/** A view in the place of a table, whose function runs as the owner when a guarded function reads it. */
const schaduw = `create function pg_temp.kwaad() returns boolean language plpgsql as $$
    begin perform set_config('proef.als', current_user, true); return true; end $$;
  create temp view inwoner as select * from public.inwoner where pg_temp.kwaad();
  set local app.bereik = '';
  select from kandidaten('{${verborgen}}', null, null, null, null)`

export const macht: readonly Aanval[] = [
  weigert('the owner’s role', 'set role :eigenaar'),
  weigert('the owner’s session', 'set session authorization :eigenaar'),
  weigert('the owner’s role by a block', `do $$ begin execute 'set role :eigenaar'; end $$`),
  {
    naam: 'giving the role back',
    sql: `reset role; set local role none; select geslachtsnaam from inwoner where id = '${verborgen}'`,
    moet: [],
  },
  weigert('to be a superuser', 'alter role current_user superuser'),
  weigert('to pass row security', 'alter role current_user bypassrls'),
  weigert('to be the owner as well', 'grant :eigenaar to current_user'),
  weigert('to read the files of the server', 'grant pg_read_server_files to current_user'),
  weigert('a role of one’s own', 'create role keukentafel_indringer'),
  weigert('no triggers', 'set local session_replication_role = replica'),
  weigert('another place for the log', `set local log_statement = 'all'`),
  weigert('a library in the server', `load 'auto_explain'`),
  weigert('no row security', 'alter table inwoner disable row level security'),
  weigert('another policy', 'create policy open on inwoner using (true)'),
  weigert('a wider policy', 'alter policy zicht on inwoner using (true)'),
  weigert('no policy', 'drop policy zicht on inwoner'),
  weigert('the same in the catalogue', 'delete from pg_policy'),
  weigert('row security off in the catalogue', `update pg_class set relrowsecurity = false`),
  weigert('a view that passes row security', 'alter view werkvoorraad set (security_invoker = false)'),
  weigert('another view', 'create or replace view werkvoorraad as select 1 as een'),
  weigert('another guarded function', 'alter function kandidaten security invoker'),
  weigert(
    'another function of that name',
    `create or replace function is_functionaris() returns boolean language sql as 'select true'`,
  ),
  weigert('a table', 'create table public.kopie as select 1 as een'),
  weigert('a function', `create function public.een() returns integer language sql as 'select 1'`),
  weigert('a schema', 'create schema eigen'),
  weigert('an extension', 'create extension dblink'),
  weigert('an extension anybody may have', 'create extension pgcrypto'),
  weigert('a language', 'create language mijntaal handler plpgsql_call_handler'),
  weigert(
    'a function in C',
    `create function pg_temp.c(integer) returns integer language c as 'libc', 'abs'`,
  ),
  weigert('another server', 'create foreign data wrapper buiten'),
  weigert('to be sent every change', 'create publication alles for all tables'),
  weigert('the same by a slot', `select pg_create_physical_replication_slot('buiten')`),
  weigert(
    'an event trigger',
    'create event trigger mee on ddl_command_end execute function pg_catalog.suppress_redundant_updates_trigger()',
  ),
  weigert(
    'a trigger',
    'create trigger mee before insert on inwoner for each row execute function suppress_redundant_updates_trigger()',
  ),
  weigert('a rule', 'create rule mee as on insert to inwoner do instead nothing'),
  weigert('an index with a function in it', 'create index mee on inwoner (lower(geslachtsnaam))'),
  weigert('statistics of two columns', 'create statistics mee on geslachtsnaam, voornamen from inwoner'),
  {
    naam: 'rights for others',
    sql: `grant select on inwoner to public; select exists (select from aclexplode(relacl) where grantee = 0) as "isOpen" from pg_class where oid = 'public.inwoner'::regclass`,
    moet: [{ isOpen: false }],
  },
  weigert(
    'rights on what is not there yet',
    'alter default privileges for role :eigenaar grant all on tables to public',
  ),
  weigert('another owner', 'alter table inwoner owner to current_user'),
  weigert('no table', 'drop table inwoner cascade'),
  weigert('no function', 'drop function kandidaten'),
  weigert('no rows', 'truncate inwoner cascade'),
  weigert('no log', 'truncate gebeurtenis'),
  weigert('a line of the log less', 'delete from inzage'),
  weigert('another line of the log', `update gebeurtenis set soort = 'niets'`),
  weigert('an act less', 'delete from gebeurtenis'),
  weigert('a signature less', 'delete from waarmerk'),
  weigert('no triggers on the log', 'alter table inzage disable trigger all'),
  weigert(
    'another gemeente',
    `insert into gemeente (id, cbs_code, naam, telefoon, postadres) values (3, 'a', 'a', 'a', 'a')`,
  ),
  weigert(
    'a person in another gemeente',
    `insert into kern (gemeente_id, id, naam) values (2, '${verborgen}', 'x')`,
  ),
  weigert('what is here to another gemeente', `set local app.bereik = ''; update kern set gemeente_id = 2`),
  {
    naam: 'what is of another gemeente',
    sql: `set local app.bereik = ''; update inwoner set geslachtsnaam = 'x' where id = '${vanElders}' returning id`,
    moet: [],
  },
  {
    naam: 'no longer what is of another gemeente',
    sql: `set local app.bereik = ''; delete from inwoner where id = '${vanElders}' returning id`,
    moet: [],
  },
  {
    naam: 'what is hidden, while reading',
    sql: `update inwoner set geslachtsnaam = 'x' where id = '${verborgen}' returning id`,
    moet: [],
  },
  {
    naam: 'a view in the place of a table, for a guarded function',
    sql: `${schaduw}; select coalesce(current_setting('proef.als', true) = ':eigenaar', false) as "isEigenaar"`,
    moet: [{ isEigenaar: false }],
    breek: {
      weg: 'alter function kandidaten set search_path = pg_catalog, public',
      terug: 'alter function kandidaten set search_path = pg_catalog, public, pg_temp',
    },
  },
  weigert('another session ended', 'select pg_terminate_backend(:slachtoffer)'),
  weigert('another query ended', 'select pg_cancel_backend(:slachtoffer)'),
  weigert('the settings read again', 'select pg_reload_conf()'),
  weigert('another log file', 'select pg_rotate_logfile()'),
  weigert('the counters at nought', 'select pg_stat_reset()'),
  weigert('another write-ahead log', 'select pg_switch_wal()'),
]
