// The schema on the oldest and the newest PostgreSQL: migrating, what is on disk, and what row security leaves to see.

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, bothServers, emptyDatabase } from '../../test/support/versies.ts'
import { databaseFolder, migrate } from './migrate.ts'
import { printSchema } from './schemaprint.ts'
import { writeSchemaTypes } from './schematypes.ts'

const folder = await mkdtemp(join(tmpdir(), 'keukentafel-migratie-'))
afterAll(() => rm(folder, { recursive: true }))
const { own, other } = await bothServers()
const root = join(import.meta.dirname, '../..')

/** A copy of db/ that a test may break. */
async function copyOfDb(name: string): Promise<string> {
  const copy = join(folder, name)
  await cp(databaseFolder, copy, { recursive: true })
  return copy
}

/** A question as the application role, in the name of this gemeente. */
async function askAsApp(url: string, gemeenteId: number, query: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({
    connectionString: url,
    options: `-c role=keukentafel_app -c app.gemeente=${gemeenteId}`,
  })
  await client.connect()
  return client
    .query(query)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

describe.each([own, other])('on PostgreSQL $versie', (server) => {
  let url = ''
  beforeAll(async () => {
    url = await emptyDatabase(server)
    await migrate(url)
    await ask(
      url,
      `insert into gemeente (id, cbs_code, naam, telefoon, postadres) select g, 'GM000' || g, 'G' || g, '1', 'p' from generate_series(1, 2) g;
       insert into kern (gemeente_id, id, naam) select g, gen_random_uuid(), 'Kern ' || g from generate_series(1, 2) g;
       insert into gebeurtenis (gemeente_id, id, op, soort) select g, gen_random_uuid(), now(), 'proef' from generate_series(1, 2) g`,
    )
  })

  describe('migrating', () => {
    test('a second time changes nothing and says nothing', async () => {
      const before = await ask(url, 'select * from migratie order by naam')
      const said: string[] = []
      await migrate(url, (zin) => said.push(zin))
      expect(said).toEqual([])
      expect(await ask(url, 'select * from migratie order by naam')).toEqual(before)
    })

    test('by three processes at once applies each migration once', async () => {
      const fresh = await emptyDatabase(server)
      const said: string[] = []
      await Promise.all([1, 2, 3].map(() => migrate(fresh, (zin) => said.push(zin))))
      const [{ aantal } = {}] = await ask(
        fresh,
        `select count(*)::int as aantal from migratie where naam <> 'herhaalbaar'`,
      )
      expect(said).toHaveLength(Number(aantal))
    })

    test('refuses an applied file that was changed since', async () => {
      const changed = await copyOfDb(`veranderd-${server.versie}`)
      await writeFile(join(changed, 'migrations', '0001_gemeente.sql'), '-- Changed.\nselect 1')
      await expect(migrate(url, undefined, changed)).rejects.toThrow('0001_gemeente.sql is veranderd')
    })

    test('refuses a database that a newer version brought further', async () => {
      const newer = await copyOfDb(`nieuwer-${server.versie}`)
      await writeFile(
        join(newer, 'migrations', '9999_later.sql'),
        '-- Later.\ncreate table later (een int primary key)',
      )
      const fresh = await emptyDatabase(server)
      await migrate(fresh, undefined, newer)
      await expect(migrate(fresh)).rejects.toThrow('nieuwere versie van Keukentafel (9999_later.sql)')
    })

    test('leaves nothing of a migration that fails half-way', async () => {
      const broken = await copyOfDb(`kapot-${server.versie}`)
      await writeFile(
        join(broken, 'migrations', '9999_kapot.sql'),
        '-- Broken.\ncreate table half (een int); select 1 / 0',
      )
      const fresh = await emptyDatabase(server)
      await expect(migrate(fresh, undefined, broken)).rejects.toThrow('division by zero')
      expect(await ask(fresh, `select to_regclass('half') as half`)).toEqual([{ half: null }])
      await migrate(fresh)
    })
  })

  describe('what is on disk is what the database is', () => {
    test('db/schema.sql', async () => {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      const printed = await printSchema(client).finally(() => client.end())
      expect(printed).toBe(await readFile(join(root, 'db/schema.sql'), 'utf8'))
    })

    test('src/platform/schema.d.ts', async () => {
      const file = join(folder, `schema-${server.versie}.d.ts`)
      await writeSchemaTypes(url, file)
      expect(await readFile(file, 'utf8')).toBe(
        await readFile(join(root, 'src/platform/schema.d.ts'), 'utf8'),
      )
    })
  })

  describe('row security', () => {
    // A second policy may only take away: permissive ones open, one beside the other.
    test('is on, with one policy that opens, for every table that has a gemeente, partitions too', async () => {
      const tables = await ask<{ naam: string; beveiligd: boolean; regels: number }>(
        url,
        `select c.relname as naam, c.relrowsecurity as beveiligd, (select count(*)::int from pg_policy where polrelid = c.oid and polpermissive) as regels
         from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'gemeente_id' and not a.attisdropped
         where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`,
      )
      expect(tables.length).toBeGreaterThan(40)
      expect(tables.filter(({ beveiligd, regels }) => !beveiligd || regels !== 1)).toEqual([])
    })

    test('reaches every table: only gemeente and migratie have no gemeente_id', async () => {
      const without = await ask<{ naam: string }>(
        url,
        `select relname as naam from pg_class c where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
         and not exists (select from pg_attribute where attrelid = c.oid and attname = 'gemeente_id') order by 1`,
      )
      expect(without.map(({ naam }) => naam)).toEqual(['gemeente', 'migratie'])
    })

    test('shows a gemeente its own rows and no others, and nobody nothing', async () => {
      for (const [gemeente, kernen] of [
        [1, ['Kern 1']],
        [2, ['Kern 2']],
        [3, []],
      ] as const)
        expect((await askAsApp(url, gemeente, 'select naam from kern')).map(({ naam }) => naam)).toEqual(
          kernen,
        )
      expect(await askAsApp(url, 1, 'select gemeente_id from gebeurtenis')).toEqual([{ gemeente_id: 1 }])
    })

    test.each([
      [
        'another gemeente: insert',
        `insert into kern (gemeente_id, id, naam) values (2, gen_random_uuid(), 'x')`,
      ],
      ['another gemeente: move', `update kern set gemeente_id = 2`],
      [
        'a new gemeente',
        `insert into gemeente (id, cbs_code, naam, telefoon, postadres) values (3, 'GM0003', 'x', '1', 'p')`,
      ],
      ['gebeurtenis: update', `update gebeurtenis set soort = 'anders'`],
      ['gebeurtenis: delete', 'delete from gebeurtenis'],
      ['gebeurtenis: empty', 'truncate gebeurtenis'],
      ['inzage: update', `update inzage set soort = 'anders'`],
      ['inzage: delete', 'delete from inzage'],
      ['a partition beside its parent', 'select from gebeurtenis_2026'],
      ['the administration of migrations', 'select from migratie'],
      ['a table of its own', 'create table van_mij (een int)'],
    ])('refuses the application %s', async (_, query) => {
      await expect(askAsApp(url, 1, query)).rejects.toMatchObject({ code: '42501' })
    })

    test('even the owner cannot change what happened', async () => {
      await expect(ask(url, `update gebeurtenis set soort = 'anders'`)).rejects.toThrow(
        'alleen om toe te voegen',
      )
    })

    test('binds a role that owns nothing, is no superuser and cannot pass by', async () => {
      expect(
        await ask(
          url,
          `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin,
           (select count(*)::int from pg_class where relowner = r.oid) + (select count(*)::int from pg_proc where proowner = r.oid) as bezit
           from pg_roles r where rolname = 'keukentafel_app'`,
        ),
      ).toEqual([
        {
          rolsuper: false,
          rolbypassrls: false,
          rolcreaterole: false,
          rolcreatedb: false,
          rolcanlogin: false,
          bezit: 0,
        },
      ])
    })
  })

  test('every table has a key and no table a sequence: a back-up needs the one and has no place for the other', async () => {
    const keyless = await ask(
      url,
      `select relname from pg_class c where relkind in ('r', 'p') and not relispartition and relnamespace = 'public'::regnamespace
       and not exists (select from pg_constraint where conrelid = c.oid and contype = 'p')
       union all select relname from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace`,
    )
    expect(keyless).toEqual([])
  })
})
