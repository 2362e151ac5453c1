// An old back-up is put back: what was destroyed after it is there again, and gone before anybody opens it (reliability.md T32).

import { access, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp } from '../../test/support/app.ts'
import { maakEcht } from '../../test/support/echt.ts'
import { gevonden, type Kanarie, laatLos } from '../../test/support/kanarie/woorden.ts'
import { maakLopendPlan } from '../../test/support/plan.ts'
import { alleTekst, sluitAlles, vernietigDossier } from '../../test/support/vernietiging.ts'
import { emptyDatabase, ownServer } from '../../test/support/versies.ts'
import { weigerOngewist } from '../features/vernietiging/herhalen.commands.ts'
import { queues } from '../jobs.ts'
import { checkFile, restore } from '../platform/backup/restore.ts'
import { save } from '../platform/backup/save.ts'
import { openDatabase } from '../platform/db.ts'
import { padVan } from '../platform/opslagmap.ts'
import { migrateTaken } from '../platform/taken.ts'
import { readSettings } from '../settings.ts'
import { wisNa } from './wissen.ts'

const app = await startApp()
const own = await ownServer()
const folder = await mkdtemp(join(tmpdir(), 'keukentafel-wissen-'))
const file = join(folder, 'oud.backup')
// The data folder of the application is where its documents and wislijst lie.
const dataDir = join(app.ctx.wislijst, '..')
let ander = ''
let woorden: ReadonlyMap<string, Kanarie> = new Map()
let bestanden: string[] = []
let url = ''
let eigenaar: pg.Pool
afterAll(async () => {
  await eigenaar.end()
  await rm(folder, { recursive: true })
})

beforeAll(async () => {
  const noor = await app.als('noor')
  await maakEcht(app, noor)
  ander = (await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Ander' } })).huishoudenId
  await sluitAlles(app)
  woorden = await laatLos(app)
  bestanden = (await app.sql<{ bestand: string }>('select bestand from document')).map((d) => d.bestand)
  const now = new Date('2026-03-02T08:00:00Z')
  await save({ url: app.url, file, documents: app.ctx.opslag.map, now, voortgang: () => {} })
  for (const { id } of await app.sql<{ id: string }>('select id from huishouden where id <> $1', [ander]))
    await vernietigDossier(app, id)
  url = await emptyDatabase(own)
  const documents = join(folder, 'data', 'documenten')
  await restore(await checkFile(file), {
    url,
    documents,
    voortgang: () => {},
    queue: { make: () => migrateTaken(url, queues), fill: async () => {} },
  })
  eigenaar = new pg.Pool({ connectionString: url, max: 1 })
}, 120_000)

const settings = (map: string) => ({ ...readSettings({ DATABASE_URL: url, DATA_DIR: map }), dataDir: map })
const teruggezet = <Rij>(query: string) => eigenaar.query(query).then(({ rows }) => rows as Rij[])
const over = async () => {
  const nu = new Set([...(await alleTekst(teruggezet)).values()].flatMap(gevonden))
  return [...woorden].filter(([woord, k]) => k.huishoudenId && k.huishoudenId !== ander && nu.has(woord))
}
const start = async (wislijst: string) => {
  const db = openDatabase({ url, isOwnRole: false, max: 1 })
  await weigerOngewist({ db, wislijst }, [1]).finally(() => db.close())
}
const isEr = (bestand: string) =>
  access(join(folder, 'data', 'documenten', padVan(bestand))).then(
    () => true,
    () => false,
  )

describe('an old back-up that is put back', () => {
  test('holds every word again and the file too: the control', async () => {
    expect((await over()).length).toBeGreaterThan(100)
    expect(bestanden.length).toBeGreaterThan(0)
    expect(await Promise.all(bestanden.map(isEr))).not.toContain(false)
  })

  test('does not open beside a wislijst that knows more', async () => {
    await expect(start(app.ctx.wislijst)).rejects.toThrow(
      /Deze database is ouder dan de wislijst: \d+ dingen/,
    )
  })

  test('has lost it all when the wislijst was followed, and then it opens', async () => {
    // The wislijst is put beside it, as the keys are.
    await cp(join(dataDir, 'wislijst'), join(folder, 'data', 'wislijst'), { recursive: true })
    const gezegd: string[] = []
    await wisNa(settings(join(folder, 'data')), url, (zin) => void gezegd.push(zin))
    expect(gezegd.join()).toMatch(/Opnieuw gewist: \d+ vernietigingen/)
    expect((await over()).map(([, { veld }]) => veld)).toEqual([])
    expect(await Promise.all(bestanden.map(isEr))).not.toContain(true)
    await start(app.ctx.wislijst)
    const tel = 'select count(*)::int as n from vernietiging'
    expect(await teruggezet(tel)).toEqual(await app.sql(tel))
  })

  test('does nothing a second time, and keeps who was not destroyed', async () => {
    const gezegd: string[] = []
    await wisNa(settings(join(folder, 'data')), url, (zin) => void gezegd.push(zin))
    expect(gezegd).toEqual([])
    expect(await teruggezet('select id from huishouden')).toEqual([{ id: ander }])
  })

  test('on a server where the wislijst was lost it is written again from the database', async () => {
    const leeg = join(folder, 'leeg')
    await wisNa(settings(leeg), url, () => {})
    await start(join(leeg, 'wislijst'))
  })
})
