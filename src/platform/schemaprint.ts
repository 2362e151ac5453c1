// Prints the schema from the catalogue, the same text on PostgreSQL 15 and 18: what reviewers read as db/schema.sql.

import type pg from 'pg'

const notPartition = `c.relnamespace = 'public'::regnamespace and not c.relispartition and c.relname <> 'migratie'`

/** The whole public schema as SQL-like text: tables, constraints, indexes, policies, triggers, functions, views. */
export async function printSchema(client: pg.Client): Promise<string> {
  const parts = [
    '-- Printed by `npm run db -- schema` from the migrated database; never edited.',
    ...(await tables(client)),
    ...(await list(client, functionsSql)),
    ...(await list(client, viewsSql)),
  ]
  return `${parts.join('\n\n')}\n`
}

async function tables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query(`
    select c.oid, c.relname as naam, case when c.relkind = 'p' then ' ' || 'partition by ' || pg_get_partkeydef(c.oid) else '' end as deel
    from pg_class c where ${notPartition} and c.relkind in ('r', 'p') order by c.relname`)
  const printed: string[] = []
  for (const { oid, naam, deel } of rows) {
    const lines = [...(await list(client, columnsSql, oid)), ...(await list(client, constraintsSql, oid))]
    const after = [
      ...(await list(client, indexesSql, oid)),
      ...(await list(client, policiesSql, oid)),
      ...(await list(client, triggersSql, oid)),
    ]
    printed.push([`create table ${naam} (\n  ${lines.join(',\n  ')}\n)${deel};`, ...after].join('\n'))
  }
  return printed
}

async function list(client: pg.Client, query: string, oid?: number): Promise<string[]> {
  const { rows } = await client.query(query, oid === undefined ? [] : [oid])
  return rows.map((row) => row.regel)
}

const columnsSql = `
  select a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
    || case when a.attnotnull then ' not null' else '' end
    || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as regel
  from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attrelid = $1 and a.attnum > 0 and not a.attisdropped order by a.attnum`

// PostgreSQL 18 also lists NOT NULL as constraints; they stand at the column.
const constraintsSql = `
  select 'constraint ' || conname || ' ' || pg_get_constraintdef(oid) as regel
  from pg_constraint where conrelid = $1 and contype <> 'n' order by contype = 'p' desc, conname`

const indexesSql = `
  select pg_get_indexdef(i.indexrelid) || ';' as regel
  from pg_index i where i.indrelid = $1 and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
  order by 1`

const policiesSql = `
  select 'create policy ' || polname || ' on ' || polrelid::regclass || ' using (' || pg_get_expr(polqual, polrelid) || ');' as regel
  from pg_policy where polrelid = $1 order by polname`

const triggersSql = `
  select pg_get_triggerdef(oid) || ';' as regel from pg_trigger where tgrelid = $1 and not tgisinternal order by tgname`

const functionsSql = `
  select pg_get_functiondef(p.oid) || ';' as regel
  from pg_proc p where p.pronamespace = 'public'::regnamespace
    and not exists (select from pg_depend e where e.objid = p.oid and e.deptype = 'e')
  order by p.proname, p.oid::regprocedure::text`

// Versions print the query of a view differently; its own file in db/views is what reviewers read.
const viewsSql = `
  select 'create view ' || c.relname || ' (' || string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod), ', ' order by a.attnum)
    || E');\\n-- as db/views/' || c.relname || '.sql' as regel
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
  where ${notPartition} and c.relkind = 'v' group by c.relname order by c.relname`
