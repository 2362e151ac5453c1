// Asking: at the end of a traject by card or letter, in the yearly draw by chance; once a year, and never who may not be written to.

import { expect, test } from 'vitest'
import { maandag, startApp } from '../../../test/support/app.ts'
import { nieuweSleutel, wie } from '../../../test/support/meten.ts'
import { maakTraject } from '../../../test/support/traject.ts'
import { taken } from '../../jobs.ts'
import { trek } from './uitnodiging.sql.ts'

const app = await startApp()
app.klok.zet(maandag)
const noor = await app.als('noor')

/** A traject of somebody of their own, closed. */
async function gesloten(naam: string) {
  const traject = await maakTraject(app, noor, {})
  await app.sql(`update inwoner set geslachtsnaam = $2 where id = $1`, [traject.inwonerId, naam])
  await app.sql(
    `update traject set status = 'afgesloten', afgesloten_op = $2, resultaat = 'bereikt', is_volgens_plan = true where id = $1`,
    [traject.trajectId, app.klok.now()],
  )
  return traject
}
const codes = async () => (await app.sql<{ n: number }>('select count(*)::int as n from ervaring_code'))[0]?.n

test('a card has a code that works; the same form again shows the same card, another says once a year', async () => {
  const { pad } = await gesloten('Kaart')
  expect((await noor.get(pad)).tekst).toContain('Vragen hoe het ging')
  const form = { hoe: 'kaart', _sleutel: nieuweSleutel() }
  const kaart = await noor.post(`${pad}/ervaring`, form)
  const [adres = ''] = /\/e\/[A-Z0-9-]{19}/.exec(kaart.tekst) ?? []
  expect((await noor.post(`${pad}/ervaring`, form)).tekst).toContain(adres)
  expect(await codes()).toBe(1)
  expect((await app.niemand().get(adres)).tekst).toContain('Hoe vond u onze hulp?')
  const weer = await noor.post(`${pad}/ervaring`, { hoe: 'kaart' })
  expect([weer.status, weer.tekst]).toEqual([422, expect.stringContaining('dit jaar geen vragen meer')])
})

test('a traject that runs is not asked about, and of another it is not there', async () => {
  const lopend = await maakTraject(app, noor, {})
  expect((await noor.get(`${lopend.pad}/ervaring`)).tekst).toContain('Dit traject loopt nog.')
  expect((await noor.post(`${lopend.pad}/ervaring`, { hoe: 'kaart' })).status).toBe(422)
  const els = await app.als('els')
  expect((await els.post(`${lopend.pad}/ervaring`, { hoe: 'kaart' })).status).not.toBe(200)
})

test('a letter holds the code until it is sent; then nobody knows who got which', async () => {
  const { pad, inwonerId } = await gesloten('Brief')
  await app.sql(
    `update huishouden set postcode = '6661AB' where id in (select huishouden_id from huishouden_lid where inwoner_id = $1)`,
    [inwonerId],
  )
  expect((await noor.post(`${pad}/ervaring`, { hoe: 'brief' })).status).toBe(303)
  const brief = async () =>
    (
      await app.sql<{ id: string; tekst: string }>(
        `select id, tekst from uitgaand where soort = 'ervaringsvraag' and inwoner_id = $1`,
        [inwonerId],
      )
    )[0]
  const [, code = ''] = /\/e\/([A-Z0-9-]{19})/.exec((await brief())?.tekst ?? '') ?? []
  expect((await app.niemand().get(`/e/${code}`)).status).toBe(200)
  const post: string[] = []
  const versturen = taken(app.ctx, { verstuur: async ({ tekst }) => void post.push(tekst) }, async () => [1])
  await versturen
    .find((t) => t.queue === 'uitgaand_versturen')
    ?.voer({ gemeenteId: 1, id: (await brief())?.id ?? '' })
  expect(post[0]).toContain(code)
  expect((await brief())?.tekst).toBe('De tekst van deze brief is niet bewaard.')
})

test.each([
  ['a geheim adres', `update inwoner set geheimhouding = true where id = $1`],
  [
    'nothing unsafe at home',
    `update melding set onveilig = 'ja', onveilig_toelichting = 'x' where inwoner_id = $1`,
  ],
])('no letter goes to who has %s in the way; a card may be given', async (_, sql) => {
  const { pad, inwonerId } = await gesloten('Stil')
  await app.sql(sql, [inwonerId])
  const brief = await noor.post(`${pad}/ervaring`, { hoe: 'brief' })
  expect(brief.tekst).toContain('Aan deze inwoner sturen wij geen brief.')
  expect((await noor.post(`${pad}/ervaring`, { hoe: 'kaart' })).tekst).toContain('Druk deze kaart nu af')
})

test('who wants no questions gets none, this year or later', async () => {
  const { pad } = await gesloten('Stop')
  expect((await noor.post(`${pad}/ervaring`, { hoe: 'niet' })).status).toBe(303)
  app.klok.zet('2027-03-01T08:00:00Z')
  const later = await app.als('noor')
  expect((await later.post(`${pad}/ervaring`, { hoe: 'kaart' })).status).toBe(422)
  app.klok.zet(maandag)
})

test('nobody who looks sees who was asked', async () => {
  const { id, teams } = await wie(app, 'noor')
  const inzien = { teamIds: teams.map((t) => t.id), nu: app.klok.now() }
  const gezien = await app.ctx.db.transaction({ gemeenteId: 1, medewerkerId: id, inzien }, async (tx) => [
    await tx.selectFrom('ervaring_gevraagd').selectAll().execute(),
    await tx.selectFrom('ervaring_stop').selectAll().execute(),
    await tx.selectFrom('uitgaand').select('id').where('soort', '=', 'ervaringsvraag').execute(),
  ])
  expect(gezien).toEqual([[], [], []])
})

test('the draw is by chance, with its seed the same again, and only of who may be asked', async () => {
  await app.sql(`update huishouden set postcode = '6661AB'`)
  app.klok.zet('2027-02-01T08:00:00Z')
  const mila = await app.als('mila')
  const [{ n: kader = 0 } = {}] = await app.sql<{ n: number }>(
    `select count(distinct m.inwoner_id)::int as n from melding m join inwoner i on i.id = m.inwoner_id
      where m.onveilig <> 'ja' and not i.geheimhouding and i.id not in (select inwoner_id from ervaring_stop)`,
  )
  expect((await mila.get('/werk/ervaring')).tekst).toContain(`Er zijn ${kader} mensen om uit te kiezen.`)
  const velden = {
    omvang: String(kader),
    reden: 'Allemaal, want het zijn er weinig.',
    antwoordenTot: '31-3-2027',
  }
  const fout = await mila.post('/werk/ervaring/steekproef', { ...velden, omvang: String(kader + 1) })
  expect([fout.status, fout.tekst]).toEqual([422, expect.stringContaining('Zo veel mensen zijn er niet')])
  const voor = Number(await codes())
  const { zaad, ...eens } = await app.ctx.db.transaction({ gemeenteId: 1 }, async (tx) => ({
    zaad: 'een zaad van ten minste twintig',
    een: await trek(tx, { jaar: 2027, zaad: 'een zaad van ten minste twintig', omvang: 2 }),
    weer: await trek(tx, { jaar: 2027, zaad: 'een zaad van ten minste twintig', omvang: 2 }),
  }))
  // Of forty seeds some begin with somebody else; that all begin with the same would be one chance in a million millions.
  const eersten = await app.ctx.db.transaction({ gemeenteId: 1 }, async (tx) => {
    const zaden = Array.from({ length: 40 }, (_, nr) => `een ander zaad van twintig ${nr}`)
    const getrokken = []
    for (const een of zaden) getrokken.push(...(await trek(tx, { jaar: 2027, zaad: een, omvang: 1 })))
    return new Set(getrokken.map(({ inwonerId }) => inwonerId))
  })
  expect(zaad && eens.een).toEqual(eens.weer)
  expect(eersten.size).toBeGreaterThan(1)
  expect((await mila.post('/werk/ervaring/steekproef', velden)).status).toBe(303)
  expect(await codes()).toBe(voor + kader)
  expect((await mila.get('/werk/ervaring')).tekst).toContain('Allemaal, want het zijn er weinig.')
  const weer = await mila.post('/werk/ervaring/steekproef', { ...velden, omvang: '1' })
  expect(weer.tekst).toContain('De steekproef van dit jaar is al getrokken.')
})
