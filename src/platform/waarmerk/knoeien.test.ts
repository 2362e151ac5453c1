// Every way to tamper with the log that we know, each done as the owner of the database, each found with its place.

import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openApp } from '../../../test/support/app.ts'
import { cijfer } from '../../../test/support/cijfer.ts'
import { openWaarmerken, schrijf, waarmerk, wat } from '../../../test/support/waarmerk.ts'
import { bestandVan } from './bestand.ts'
import { openOndertekenaar } from './sleutel.ts'
import { leesRegel, onderteken } from './waarmerk.ts'

const app = await openApp()
afterAll(() => app.sluit())
const m = await openWaarmerken(app)
const bestand = bestandVan(m.map, 1)
const [kim] = await app.sql<{ id: string }>(`select id from medewerker where sub = 'kim'`)
// Four batches, an hour apart.
for (const uur of ['08', '09', '10', '11']) {
  app.klok.zet(`2026-03-02T${uur}:00:00Z`)
  await schrijf(app, kim?.id ?? '', { aantal: 40, per: 10 })
  await waarmerk(m)
}
const laatste = 4
const rij = (
  await app.sql<{ id: string }>(
    `select id from waarmerk_blad where nummer = 3 and tabel = 'inzage' order by id offset 5 limit 2`,
  )
).map(({ id }) => id)
const [een = '', twee = ''] = rij
const kopie = join(m.map, 'kopie.txt')
await cp(bestand, kopie)

/** Past every trigger and key, as only the owner can; put back after each test. */
const knoei = (sql: string) =>
  app.sql(`set session_replication_role = replica; ${sql}; set session_replication_role = default`)
const tabellen = ['inzage', 'gebeurtenis', 'waarmerk', 'waarmerk_blad'] as const
for (const tabel of tabellen) await app.sql(`create table goed_${tabel} as select * from ${tabel}`)
beforeEach(async () => {
  await knoei(`${tabellen.map((t) => `delete from ${t}`).join(';')};
    ${tabellen
      .toReversed()
      .map((t) => `insert into ${t} select * from goed_${t}`)
      .join(';')}`)
  await cp(kopie, bestand)
})

test('as it was written nothing is wrong, and the triggers refuse even the owner', async () => {
  expect(await wat(m)).toEqual([])
  for (const poging of [
    `update inzage set regel = 'A2'`,
    'delete from inzage',
    'truncate inzage',
    'truncate gebeurtenis_2026',
    'delete from waarmerk',
    `update waarmerk set regel = ''`,
    'delete from waarmerk_blad',
    'update waarmerk_blad set nummer = 1 where nummer = 2',
    'truncate waarmerk_blad',
  ])
    await expect(app.sql(poging), poging).rejects.toThrow('alleen om toe te voegen')
})

const veranderd = (id: string) => `waarmerk 3: inzage ${id}: is veranderd nadat zij is gewaarmerkt`
let soorten = 0
afterAll(() =>
  cijfer(
    `log: ${soorten} ways to tamper, each found with its place; a check that looks in the database alone missed the end that was cut off`,
  ),
)
describe('found, with its place', () => {
  afterEach(() => {
    soorten += 1
  })
  test.each<[string, string, string[]]>([
    ['a field that was changed', `update inzage set regel = 'A2' where id = '${een}'`, [veranderd(een)]],
    [
      'a moment that was changed',
      `update inzage set op = op + interval '1 microsecond' where id = '${een}'`,
      [veranderd(een)],
    ],
    [
      'two rows that changed places',
      `update inzage set inwoner_id = '01900000-0000-7000-8000-0000000000bb' where id = '${een}'; update inzage a set
        (inwoner_id, verzoek_id) = (select b.inwoner_id, b.verzoek_id from inzage b where b.id = '${een}') where id = '${twee}'`,
      [veranderd(een), veranderd(twee)],
    ],
    [
      'a row that was deleted',
      `delete from inzage where id = '${een}'`,
      [`waarmerk 3: inzage ${een}: ontbreekt; zij is weggehaald`],
    ],
    [
      'a row that was deleted with its blad',
      `delete from inzage where id = '${een}'; delete from waarmerk_blad where id = '${een}'`,
      ['waarmerk 3: er horen meer of minder rijen bij dan er nu zijn'],
    ],
    [
      'a row that was put in between',
      `insert into inzage select gemeente_id, '019cad5a-0000-7000-8000-000000000001', op, medewerker_id, inwoner_id, soort, niveau, regel, doel, verzoek_id, uitkomst from inzage where id = '${een}'`,
      ['inzage 019cad5a-0000-7000-8000-000000000001: is buiten de toepassing om toegevoegd'],
    ],
    [
      'a row that was changed with its blad',
      `update inzage set regel = 'A2' where id = '${een}'; update waarmerk_blad set hash = sha256('zelf berekend') where id = '${een}'`,
      [veranderd(een), 'waarmerk 3: de rijen zijn niet meer die van toen; blad of rij is veranderd'],
    ],
    [
      'a waarmerk that was deleted',
      'delete from waarmerk where nummer = 3',
      ['waarmerk 3: staat niet in de tabel; het is weggehaald, of de log is afgekapt'],
    ],
    [
      'the end of the log, cut off with its waarmerken',
      `delete from inzage where id in (select id from waarmerk_blad where nummer = ${laatste});
       delete from gebeurtenis where id in (select id from waarmerk_blad where nummer = ${laatste});
       delete from waarmerk_blad where nummer = ${laatste}; delete from waarmerk where nummer = ${laatste}`,
      [`waarmerk ${laatste}: staat niet in de tabel; het is weggehaald, of de log is afgekapt`],
    ],
  ])('%s', async (_, sql, gevonden) => {
    await knoei(sql)
    expect(await wat(m)).toEqual(gevonden)
  })

  test('a waarmerk that says something else than was signed', async () => {
    await knoei(`update waarmerk set regel = replace(regel, '"aantal":40', '"aantal":39') where nummer = 3`)
    const gevonden = await wat(m)
    expect(gevonden).toContain('waarmerk 3: staat anders in het bestand dan in de tabel')
    expect(gevonden).toContain('waarmerk 3: is veranderd; de handtekening past niet bij de tekst')
  })

  test('waarmerken that were all signed again with another key, in the table and in the file', async () => {
    const ander = await openOndertekenaar(join(m.map, 'ander'))
    const regels = (await readFile(bestand, 'utf8')).trimEnd().split('\n')
    const opnieuw = regels.map((regel) => {
      const gelezen = leesRegel(regel)
      if (!gelezen.ok) throw new Error(gelezen.reason)
      const { vorm: _, sleutel: __, ...inhoud } = gelezen.value
      return onderteken(ander, inhoud)
    })
    await writeFile(bestand, `${opnieuw.join('\n')}\n`)
    for (const [at, regel] of opnieuw.entries())
      await knoei(`update waarmerk set regel = '${regel}' where nummer = ${at + 1}`)
    expect((await wat(m)).filter((zin) => zin.includes('sleutel')).length).toBe(laatste)
  })

  test('a file that was cut or is gone', async () => {
    const regels = (await readFile(bestand, 'utf8')).trimEnd().split('\n')
    await writeFile(bestand, `${regels.slice(0, -1).join('\n')}\n`)
    expect(await wat(m)).toEqual([
      `waarmerk ${laatste}: staat in de tabel en niet in het bestand; het bestand is korter dan het hoort`,
    ])
  })

  test('waarmerken that changed places', async () => {
    await knoei(`update waarmerk set nummer = nummer + 100 where nummer in (2, 3);
      update waarmerk set nummer = 105 - nummer where nummer > 100`)
    expect(await wat(m)).toContain('waarmerk 2: staat op een andere plaats dan het zelf zegt')
  })
})

describe('a check that does not look outside the database', () => {
  test('misses the end that was cut off: that is what the file is for', async () => {
    await knoei(`delete from inzage where id in (select id from waarmerk_blad where nummer = ${laatste});
      delete from gebeurtenis where id in (select id from waarmerk_blad where nummer = ${laatste});
      delete from waarmerk_blad where nummer = ${laatste}; delete from waarmerk where nummer = ${laatste}`)
    expect(await wat(m, { zonderBestand: true })).toEqual([])
    expect(await wat(m)).not.toEqual([])
  })
})

test('after a cut no new waarmerk is made, so that the file keeps what it knows', async () => {
  await knoei(
    `delete from waarmerk_blad where nummer = ${laatste}; delete from waarmerk where nummer = ${laatste}`,
  )
  await expect(waarmerk(m)).rejects.toThrow('bestand_is_verder')
  await cp(kopie, bestand)
  await knoei(`update waarmerk set regel = 'anders' where nummer = ${laatste - 1}`)
  await writeFile(
    bestand,
    (await readFile(kopie, 'utf8'))
      .split('\n')
      .slice(0, laatste - 1)
      .join('\n')
      .concat('\n'),
  )
  await expect(waarmerk(m)).rejects.toThrow('bestand_is_anders')
})

test('a file that lost its last lines gets them back from the table, half a line of a power cut goes', async () => {
  const heel = await readFile(kopie, 'utf8')
  await writeFile(bestand, heel.slice(0, -20))
  expect(await waarmerk(m)).toBe(0)
  expect(await readFile(bestand, 'utf8')).toBe(heel)
})

test('a column that is added later is covered, and changes no row that has nothing in it', async () => {
  await app.sql('alter table inzage add column erbij text')
  expect(await wat(m)).toEqual([])
  await knoei(`update inzage set erbij = 'x' where id = '${een}'`)
  expect(await wat(m)).toEqual([veranderd(een)])
  await app.sql('alter table inzage drop column erbij')
})
