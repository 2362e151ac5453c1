// AC-9, the rest: what one transaction leaves on a connection for the next, what tells of another gemeente, and what the role may do by design.

import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { many, one, openDatabase } from '../src/platform/db.ts'
import { openApp } from './support/app.ts'
import { cijfer } from './support/cijfer.ts'
import { ander, idVan, lezer, lezersTeam, nu, vul } from './support/toegang/rijenwereld.ts'

const heel = await openApp({ stil: true })
const app = await openApp({ stil: true })
await vul(app)
const db = openDatabase({ url: app.url, isOwnRole: false, max: 1 })
afterAll(async () => {
  await db.close()
  await app.sluit()
  await heel.sluit()
  cijfer(
    `AC-9: ${resten.length} things left on a connection, none of use; ${ontwerp.length} things it may by design`,
  )
})

const namens = (medewerkerId: string) =>
  ({ gemeenteId: 1, medewerkerId, inzien: { teamIds: [], nu: new Date(nu) } }) as const
const ziet = (wie: string, huishouden: number) =>
  db.transaction(namens(wie), (tx) =>
    many(tx, sql`select geslachtsnaam from inwoner where id = ${idVan(huishouden)}`),
  )

/** Left behind by whoever could send SQL in a request before. */
const resten = [
  ['an identity', `select set_config('app.medewerker', '${ander}', false)`],
  ['a reach', `select set_config('app.bereik', '', false)`],
  ['teams', `select set_config('app.teams', '{${lezersTeam}}', false)`],
  ['another gemeente', `select set_config('app.gemeente', '2', false)`],
  ['another moment', `select set_config('app.nu', '2020-01-01', false)`],
  ['another order of schemas', `select set_config('search_path', 'pg_temp, public', false)`],
  [
    'a table in the place of ours',
    `create temp table inwoner as select gemeente_id, id, 'vals'::text as geslachtsnaam from public.inwoner`,
  ],
  [
    'grants in the place of ours',
    `create temp table autorisatie as select gemeente_id, '${lezer}'::uuid as medewerker_id, null::uuid as team_id, huishouden_id, van, null::timestamptz as tot from public.autorisatie`,
  ],
  ['a prepared statement', `prepare namen as select geslachtsnaam from inwoner`],
] as const

describe('a request before left', () => {
  test.each(resten)('%s: the next sees what is theirs, and no more', async (_, rest) => {
    await db.transaction({ gemeenteId: 1, medewerkerId: ander }, (tx) => sql.raw(rest).execute(tx))
    expect(await ziet(lezer, 1)).toEqual([{ geslachtsnaam: 'woord1' }])
    expect(await ziet(lezer, 7)).toEqual([])
    expect(await ziet(ander, 3)).toEqual([{ geslachtsnaam: 'woord3' }])
  })
})

test('without the order of schemas that a transaction sets, what was left is found first', async () => {
  const gevonden = await db.transaction({ gemeenteId: 1 }, async (tx) => {
    await sql`set local search_path = pg_temp, public`.execute(tx)
    return many(tx, sql`select distinct geslachtsnaam from inwoner`)
  })
  expect(gevonden).toEqual([{ geslachtsnaam: 'vals' }])
})

/** What the application role may do, so that nobody thinks otherwise; each with what guards against it (0018). */
const ontwerp = [
  ['act as another medewerker', `select set_config('app.medewerker', '${ander}', true)`],
  ['read the whole gemeente, as an act does', `select set_config('app.bereik', '', true)`],
  ['read another gemeente', `select set_config('app.gemeente', '2', true)`],
  ['wait longer than a page may', `select set_config('statement_timeout', '0', true)`],
  ['keep others waiting', `select pg_advisory_xact_lock(1)`],
  ['tell who listens', `select pg_notify('iedereen', 'niets')`],
  ['guess how many rows a table has', `select reltuples from pg_class where relname = 'inwoner'`],
  ['keep bytes in the database', `select lo_from_bytea(0, 'x')`],
  ['see which tasks wait', `select count(*) from pgboss.job`],
] as const
test.each(ontwerp)('by design it may %s', async (_, vraag) => {
  await expect(db.transaction({ gemeenteId: 1 }, (tx) => sql.raw(vraag).execute(tx))).resolves.toBeDefined()
})

test('a statement, a lock and a forgotten transaction end by themselves', async () => {
  const grenzen = await db.transaction({ gemeenteId: 1 }, (tx) =>
    one(
      tx,
      sql`select current_setting('statement_timeout') as vraag, current_setting('lock_timeout') as slot,
        current_setting('idle_in_transaction_session_timeout') as stil`,
    ),
  )
  expect(grenzen).toEqual({ vraag: '30s', slot: '10s', stil: '1min' })
})

/** Numbers of their own that are random, so that nobody can ask whether one is taken. */
const willekeurig = ['document_bestand_key', 'gemeente_hostnaam_key', 'gemeente_pkey', 'migratie_pkey']
const overGemeenten = `
  select i.indexrelid::regclass::text as naam from pg_index i join pg_class c on c.oid = i.indrelid
  where i.indisunique and c.relnamespace = 'public'::regnamespace and not c.relispartition
    and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'gemeente_id' and a.attnum = any(i.indkey))
  union all
  select k.conname from pg_constraint k where k.contype = 'f' and k.connamespace = 'public'::regnamespace and k.confrelid <> 'gemeente'::regclass
    and not exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attname = 'gemeente_id' and a.attnum = any(k.conkey))
  union all
  select c.relname from pg_class c where c.relkind = 'v' and c.relnamespace = 'public'::regnamespace
    and not coalesce(c.reloptions::text like '%security_invoker=true%', false)
  union all
  select p.proname from pg_proc p where p.prosecdef and p.pronamespace = 'public'::regnamespace
    and not 'search_path=pg_catalog, public, pg_temp' = any(coalesce(p.proconfig, '{}'))
  order by 1`

test('no number, reference, view or guarded function reaches over gemeenten or past row security', async () => {
  const namen = async () => (await heel.sql<{ naam: string }>(overGemeenten)).map(({ naam }) => naam)
  expect((await namen()).filter((naam) => !willekeurig.includes(naam))).toEqual([])
  await heel.sql(`create unique index fout_bsn on inwoner (bsn_hash);
    create view fout_blik as select * from inwoner;
    create function fout_deur() returns integer language sql security definer as 'select 1';
    alter table contact add constraint fout_naar foreign key (kanaal) references migratie not valid`)
  expect(await namen()).toEqual(expect.arrayContaining(['fout_bsn', 'fout_blik', 'fout_deur', 'fout_naar']))
})

test('a reference to what is of another gemeente is refused as one to nothing', async () => {
  await heel.sql(`insert into gemeente (id, cbs_code, naam, telefoon, postadres) values (2, 'GM0002', 'Elders', '14', 'Elders');
    insert into kernteamgebied (gemeente_id, id, naam) values (2, '${idVan(8)}', 'Daar')`)
  const antwoord = (gebied: string) =>
    heel.ctx.db
      .transaction({ gemeenteId: 1 }, (tx) =>
        sql`insert into kern (gemeente_id, id, naam, kernteamgebied_id) values (1, ${idVan(1)}, 'x', ${gebied})`.execute(
          tx,
        ),
      )
      .then(
        () => 'saved',
        (fout: Error & { detail?: string }) => `${fout.message} ${fout.detail}`.replace(gebied, 'id'),
      )
  expect(await antwoord(idVan(8))).toBe(await antwoord(idVan(9)))
})
