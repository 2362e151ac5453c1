// Declaraties through the front door: all or nothing, once, taken back, and never a BSN in the clear.

import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { csvVan, type Veldwaarden } from '../../../test/support/declaratie.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { leesBsn } from '../../platform/bsn.ts'
import { many } from '../../platform/db.ts'
import { declaratiesLoslatenForJob } from './loslaten.commands.ts'

const app = await startApp()
const mila = await app.als('mila')

/** A file with numbers of its own, so that no test stands in the way of another. */
const bestand = (...regels: Veldwaarden[]) =>
  csvVan(regels.map((regel) => ({ declaratienummer: crypto.randomUUID(), ...regel })))
const leesIn = (inhoud: string | Uint8Array, wie = mila) =>
  wie.upload('/werk/kosten', {}, { naam: 'declaraties.csv', inhoud })
const aantal = async () =>
  (await app.sql<{ n: number }>('select count(*)::int as n from declaratie'))[0]?.n ?? -1
const laatste = async () =>
  (await app.sql<{ id: string }>('select id from kosten_import order by id desc limit 1'))[0]?.id ?? ''

test('a file that is right is read in, and the page says how much it was', async () => {
  const antwoord = await leesIn(bestand({}, { bedrag: '100' }))
  expect(antwoord.status).toBe(303)
  expect((await mila.get('/werk/kosten')).tekst).toMatch(/Mila .* 2 0 € 1\.335/)
})

test('one wrong line refuses the whole, and says which line and what to do', async () => {
  const voor = await aantal()
  const antwoord = await leesIn(bestand({}, { wet: 'wlz' }))
  expect(antwoord.status).toBe(422)
  expect(antwoord.tekst).toMatch(/3 Vul bij wet wmo of jeugdwet in/)
  expect(await aantal()).toBe(voor)
})

test('no BSN is stored, shown or logged: only its keyed hash', async () => {
  await leesIn(bestand({ bsn: '999990007' }))
  const rijen = await app.sql(`select d::text as rij from declaratie d
    union all select i::text from kosten_import i union all select g::text from gebeurtenis g union all select f::text from formuliersleutel f`)
  expect(JSON.stringify(rijen)).not.toContain('99999000')
  const [rij] = await app.sql<{ hash: Buffer }>(
    'select bsn_hash as hash from declaratie where bsn_hash is not null',
  )
  const bsn = leesBsn('999990007')
  expect(
    bsn.ok && Buffer.from(app.ctx.sleutels.hash(bsn.value, 1)).equals(rij?.hash ?? Buffer.alloc(0)),
  ).toBe(true)
})

test('the same file a second time is refused', async () => {
  const inhoud = bestand({})
  await leesIn(inhoud)
  expect((await leesIn(inhoud)).tekst).toMatch(/Dit bestand is al ingelezen/)
})

test('lines that stand there already are passed over; with another amount they are wrong', async () => {
  const eerste = { declaratienummer: 'X1' }
  await leesIn(bestand(eerste))
  const voor = await aantal()
  expect((await leesIn(bestand(eerste, { declaratienummer: 'X2' }))).status).toBe(303)
  expect(await aantal()).toBe(voor + 1)
  expect((await leesIn(bestand({ ...eerste, bedrag: '1' }))).tekst).toMatch(/2 Deze declaratie staat er al/)
  expect((await leesIn(bestand(eerste, {}).split('\n').slice(0, 2).join('\n').concat('\n\n'))).tekst).toMatch(
    /Alle regels van dit bestand staan er al/,
  )
})

test('two files at once with the same line: it stands there once', async () => {
  const regel = { declaratienummer: 'T-samen' }
  const voor = await aantal()
  await Promise.all([leesIn(bestand(regel, {})), leesIn(bestand(regel, {}))])
  expect(await aantal()).toBe(voor + 3)
})

test('what was read in can be taken back, once, and read in again', async () => {
  const voor = await aantal()
  const inhoud = bestand({})
  await leesIn(inhoud)
  const id = await laatste()
  expect((await mila.post(`/werk/kosten/${id}/terugname`)).naar).toBe('/werk/kosten')
  expect(await aantal()).toBe(voor)
  expect((await mila.get('/werk/kosten')).tekst).toContain('Teruggenomen')
  expect((await mila.post(`/werk/kosten/${id}/terugname`)).status).toBe(404)
  expect((await leesIn(inhoud)).status).toBe(303)
})

test('a file in another encoding, and no file, say what to do', async () => {
  expect((await leesIn(Buffer.from('a;b\nc\u00e9;1', 'latin1'))).tekst).toMatch(/CSV UTF-8/)
  expect((await mila.upload('/werk/kosten', {}, { naam: '', inhoud: '' })).tekst).toMatch(
    /Kies een CSV-bestand/,
  )
})

test('a reference that is not of ours is refused', async () => {
  const inhoud = bestand({ bsn: '', inwoner: crypto.randomUUID() })
  expect((await leesIn(inhoud)).tekst).toMatch(/2 Bij inwoner staat een kenmerk dat wij niet kennen/)
})

test('who has no recht finds no page', async () => {
  expect((await (await app.als('noor')).get('/werk/kosten')).status).toBe(403)
})

test('a declaratie of an inwoner shows to who works there and to nobody else', async () => {
  const noor = await app.als('noor')
  const { inwonerId } = await maakLopendPlan(app, noor)
  await leesIn(bestand({ bsn: '', inwoner: inwonerId }))
  const ziet = async (sub: string) => {
    const [m] = await app.sql<{ id: string }>('select id from medewerker where sub = $1', [sub])
    const wie = { gemeenteId: 1, medewerkerId: m?.id ?? '', inzien: { teamIds: [], nu: app.klok.now() } }
    return app.ctx.db.transaction(wie, async (tx) => (await many(tx, sql`select 1 from declaratie`)).length)
  }
  expect(await ziet('noor')).toBe(1)
  expect(await ziet('els')).toBe(0)
  expect(await ziet('mila')).toBe(0)
})

test('after the term of its wet only the amount stays, and a year before that all of it', async () => {
  await leesIn(
    bestand(
      { van: '1-1-2015', tot_en_met: '31-12-2015' },
      { van: '1-1-2015', tot_en_met: '31-12-2015', wet: 'jeugdwet', hoofdcategorie: 'jeugd_met_verblijf' },
    ),
  )
  const nu = app.klok.now()
  const losOp = async (dag: string) => {
    app.klok.zet(dag)
    return declaratiesLoslatenForJob(app.ctx, 1)
  }
  expect(await losOp('2030-12-31T12:00:00Z')).toBe(0)
  expect(await losOp('2031-01-01T12:00:00Z')).toBe(1)
  expect(await losOp('2036-01-02T12:00:00Z')).toBe(1)
  app.klok.zet(nu)
  const [rij] = await app.sql(
    `select geboortejaar, bsn_hash, bedrag from declaratie where tot = '2015-12-31' and wet = 'wmo'`,
  )
  expect(rij).toEqual({ geboortejaar: null, bsn_hash: null, bedrag: 123_456 })
})
