// Ways to read what row security hides, or to hear that it is there.

import { lezer } from '../rijenwereld.ts'
import { type Aanval, geenRecht, vanElders, verborgen } from './aanval.ts'

const niets = [] as const
const lekkend = (naam: string) =>
  `create function pg_temp.${naam}(t text) returns boolean cost 0.0000001 language plpgsql as $$ begin raise notice 'ziet %', t; return true; end $$`

/** All rows of inwoner there are on its first pages, by where they lie on disk. */
const plekken = `array(select format('(%s,%s)', b, o)::tid from generate_series(0, 5) as b, generate_series(1, 200) as o)`

export const lezen: readonly Aanval[] = [
  { naam: 'by id', sql: `select * from inwoner where id = '${verborgen}'`, moet: niets },
  { naam: 'another gemeente', sql: 'select * from inwoner where gemeente_id = 2', moet: niets },
  {
    naam: 'counting it',
    sql: `select count(*)::int as n from inwoner where id in ('${verborgen}', '${vanElders}')`,
    moet: [{ n: 0 }],
  },
  {
    naam: 'by its place on disk',
    sql: `select id from inwoner where ctid = any(${plekken}) and geslachtsnaam = 'woord7'`,
    moet: niets,
  },
  {
    naam: 'by a sample',
    sql: `select geslachtsnaam from inwoner tablesample system (100) where geslachtsnaam = 'woord7'`,
    moet: niets,
  },
  {
    naam: 'locking it',
    sql: `select geslachtsnaam from inwoner where id = '${verborgen}' for update`,
    moet: niets,
  },
  {
    naam: 'as XML',
    sql: `select query_to_xml('select geslachtsnaam from inwoner where id = ''${verborgen}''', true, true, '')::text like '%woord%' as ziet`,
    moet: [{ ziet: false }],
  },
  { naam: 'a year of the log beside its table', sql: 'select * from gebeurtenis_2026', moet: geenRecht },
  { naam: 'who looked, beside its table', sql: 'select * from inzage_2026', moet: geenRecht },
  {
    naam: 'a function that tells what it is asked about',
    sql: `${lekkend('verklik')}; select id from inwoner where pg_temp.verklik(geslachtsnaam) and id = '${verborgen}'`,
    moet: niets,
  },
  {
    naam: 'the same as an operator',
    sql: `create function pg_temp.klik(a text, b text) returns boolean cost 0.0000001 language plpgsql as $$ begin raise notice 'ziet %', a; return true; end $$;
      create operator pg_temp.=== (leftarg = text, rightarg = text, function = pg_temp.klik);
      select id from inwoner where geslachtsnaam operator(pg_temp.===) 'x' and id = '${verborgen}'`,
    moet: niets,
  },
  {
    naam: 'a function said to leak nothing',
    sql: lekkend('eerlijk').replace('cost', 'leakproof cost'),
    moet: geenRecht,
  },
  {
    naam: 'an error on the right guess',
    sql: `select 1 / (case when geslachtsnaam = 'woord7' then 0 else 1 end) as n from inwoner where id = '${verborgen}'`,
    moet: niets,
  },
  {
    naam: 'an error that quotes it',
    sql: `select geslachtsnaam::integer from inwoner where id = '${verborgen}'`,
    moet: niets,
  },
  {
    naam: 'a prepared statement of another identity',
    sql: `set local app.bereik = ''; prepare eerder as select geslachtsnaam from inwoner where id = '${verborgen}'; execute eerder;
      set local app.bereik = 'inzien'; execute eerder`,
    moet: niets,
  },
  {
    naam: 'row security switched off',
    sql: `set local row_security = off; select geslachtsnaam from inwoner`,
    moet: geenRecht,
  },
  {
    naam: 'a table of grants of one’s own',
    sql: `create temp table autorisatie (like public.autorisatie); insert into autorisatie select * from public.autorisatie;
      update autorisatie set huishouden_id = '${verborgen}'; set local search_path = pg_temp, public; select geslachtsnaam from public.inwoner where id = '${verborgen}'`,
    moet: niets,
  },
  {
    naam: 'an own idea of what is equal',
    sql: `create function pg_temp.altijd(uuid, uuid) returns boolean language sql immutable as 'select true';
      create operator pg_temp.= (leftarg = uuid, rightarg = uuid, function = pg_temp.altijd); set local search_path = pg_temp, pg_catalog, public;
      select geslachtsnaam from public.inwoner where geslachtsnaam = 'woord7'`,
    moet: niets,
  },
  {
    naam: 'what the planner knows of the values',
    sql: `select most_common_vals, histogram_bounds from pg_stats where tablename = 'inwoner' and attname = 'geslachtsnaam'`,
    moet: niets,
  },
  { naam: 'the same in its own table', sql: 'select * from pg_statistic', moet: geenRecht },
  {
    naam: 'how many rows a plan met',
    sql: `create function pg_temp.plan(q text) returns setof text language plpgsql as $$ begin return query execute 'explain (analyze, verbose) ' || q; end $$;
      select count(*)::int as n from pg_temp.plan('select geslachtsnaam from inwoner where id = ''${verborgen}''') as p (regel) where regel ~ 'Scan.*actual.*rows=[1-9]'`,
    moet: [{ n: 0 }],
  },
  {
    naam: 'what others are asking',
    sql: `select query from pg_stat_activity where pid = :slachtoffer`,
    moet: [{ query: '<insufficient privilege>' }],
  },
  {
    naam: 'who looked, by who is not the functionaris',
    sql: `select * from wie_keek('${verborgen}')`,
    moet: niets,
    breek: {
      weg: `insert into medewerker_rol (gemeente_id, medewerker_id, rol, van) values (1, '${lezer}', 'privacy_officer', '2020-01-01')`,
      terug: `delete from medewerker_rol where medewerker_id = '${lezer}'`,
    },
  },
  { naam: 'which migrations ran', sql: 'select * from migratie', moet: geenRecht },
  { naam: 'the passwords of the server', sql: 'select * from pg_authid', moet: geenRecht },
  { naam: 'the same by its view', sql: 'select * from pg_shadow', moet: geenRecht },
  { naam: 'large objects of everybody', sql: 'select * from pg_largeobject', moet: geenRecht },
  { naam: 'who may log in from where', sql: 'select * from pg_hba_file_rules', moet: geenRecht },
  { naam: 'how the server is set up', sql: 'select * from pg_file_settings', moet: geenRecht },
  { naam: 'where its files are', sql: 'show data_directory', moet: geenRecht },
  { naam: 'a file of the server', sql: `select pg_read_file('PG_VERSION')`, moet: geenRecht },
  { naam: 'the same in bytes', sql: `select pg_read_binary_file('PG_VERSION')`, moet: geenRecht },
  { naam: 'a folder of the server', sql: `select pg_ls_dir('.')`, moet: geenRecht },
  { naam: 'the write-ahead log', sql: 'select * from pg_ls_waldir()', moet: geenRecht },
  { naam: 'when a file was written', sql: `select pg_stat_file('PG_VERSION')`, moet: geenRecht },
  { naam: 'a file as a large object', sql: `select lo_import('PG_VERSION')`, moet: geenRecht },
  { naam: 'a table into a file', sql: `copy inwoner to '/dev/null'`, moet: geenRecht },
  { naam: 'a file into a table', sql: `copy inwoner from '/dev/null'`, moet: geenRecht },
  { naam: 'a table into a program', sql: `copy inwoner to program 'true'`, moet: geenRecht },
  { naam: 'a large object into a file', sql: `select lo_export(1, '/dev/null')`, moet: geenRecht },
]
