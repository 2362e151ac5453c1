// Who else is in it: a second person for special data, whoever is responsible, and who judges it (access.md 2.4).

import { beforeEach, describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { type Gezin, noodproef } from '../../../test/support/noodproef.ts'

const app = await startApp()
const { later, verder, gezin, samNeemt } = await noodproef(app)
const [een, twee, drie, vier] = [await gezin(1), await gezin(2), await gezin(3), await gezin(4)]

beforeEach(verder)

describe('a second person', () => {
  const verzoekId = async () =>
    (await app.sql<{ id: string }>('select id from noodtoegang order by van desc limit 1'))[0]?.id ?? ''
  const niveaus = async (g: Gezin) =>
    (
      await app.sql<{ niveau: string }>(
        `select distinct niveau from autorisatie where huishouden_id = $1 and grondslag like 'noodtoegang%' and tot > $2 order by 1`,
        [g.huishoudenId, app.klok.now()],
      )
    ).map(({ niveau }) => niveau)

  test('opens special data within a quarter of an hour, sees nothing of the resident, and is not who asks', async () => {
    const { sam } = await samNeemt(een, { vraagtTweede: 'ja' })
    const pad = `/werk/noodtoegang/${await verzoekId()}/bevestiging`
    expect((await sam.post(pad)).tekst).toContain('U vroeg dit zelf.')
    expect(await niveaus(een)).toEqual(['L3'])
    const iris = await app.als('iris')
    expect((await iris.get('/werk')).tekst).toContain('Een collega vraagt een tweede persoon')
    const pagina = await iris.get('/werk/noodtoegang')
    expect(pagina.tekst).toContain('Sam Peters')
    expect(pagina.tekst).not.toMatch(/Bep|geschreeuw/)
    later(0.2)
    expect((await iris.post(pad)).status).toBe(303)
    expect(await niveaus(een)).toEqual(['L3', 'L4'])
    expect((await iris.post(pad)).status).toBe(409)
    expect((await iris.get(een.dossier)).status).toBe(404)
  })

  test('is too late after it, and is not asked what nobody asked', async () => {
    await samNeemt(twee, { vraagtTweede: 'ja' })
    const iris = await app.als('iris')
    later(0.26)
    const laat = await iris.post(`/werk/noodtoegang/${await verzoekId()}/bevestiging`)
    expect(laat.tekst).toContain('Het kwartier is voorbij.')
    expect(await niveaus(twee)).toEqual(['L3'])
    await samNeemt(drie)
    expect((await iris.post(`/werk/noodtoegang/${await verzoekId()}/bevestiging`)).status).toBe(404)
  })
})

describe('who hears of it, and who judges it', () => {
  const idVan = async (g: Gezin) =>
    (
      await app.sql<{ id: string }>(
        'select id from noodtoegang where huishouden_id = $1 order by van desc limit 1',
        [g.huishoudenId],
      )
    )[0]?.id ?? ''

  test('at once: whoever is responsible, in the work list; the privacy officer too, without anything of the resident', async () => {
    await samNeemt(vier)
    const werk = await (await app.als('noor')).get('/werk')
    expect(werk.tekst).toContain('Tot een dossier van u. U vindt het in uw lijst.')
    expect(werk.html).toMatch(/Een collega nam noodtoegang<\/a>/)
    const begin = await (await app.als('vera')).get('/werk')
    expect(begin.tekst).toContain('Noodtoegang te beoordelen')
    expect(begin.tekst).not.toMatch(/Bep|Nood /)
    const log = await app.sql<{ t: string }>(
      `select gegevens::text as t from gebeurtenis where soort like 'noodtoegang%'`,
    )
    expect(log.map(({ t }) => t).join()).not.toMatch(/geschreeuw|Bep/)
  })

  test('within five working days, with an outcome and words; then the line is gone', async () => {
    const { sam } = await samNeemt(vier)
    await sam.get(vier.dossier)
    const vera = await app.als('vera')
    const pagina = await vera.get('/werk/privacy/noodtoegang')
    expect(pagina.tekst).toContain('De buren horen geschreeuw')
    expect(pagina.tekst).toMatch(/Er is \d+ keer iets geopend/)
    const pad = `/werk/privacy/noodtoegang/${await idVan(vier)}/beoordeling`
    expect((await vera.post(pad, { uitkomst: 'terecht', oordeel: ' ' })).status).toBe(422)
    expect((await vera.post(pad, { uitkomst: '', oordeel: 'Klopt' })).status).toBe(422)
    expect((await vera.post(pad, { uitkomst: 'terecht', oordeel: 'De politie was er al.' })).status).toBe(303)
    expect((await vera.post(pad, { uitkomst: 'onterecht', oordeel: 'Toch niet.' })).status).toBe(409)
    expect((await vera.get('/werk/privacy/noodtoegang')).tekst).toContain('De politie was er al.')
    const [rij] = await app.sql<{ dagen: number }>(
      `select (beoordelen_voor - (van at time zone 'Europe/Amsterdam')::date) as dagen from noodtoegang where id = $1`,
      [await idVan(vier)],
    )
    expect(rij?.dagen).toBeGreaterThanOrEqual(7)
  })

  test('nobody judges their own, nor what they confirmed', async () => {
    await samNeemt(drie, { vraagtTweede: 'ja' })
    const pad = `/werk/privacy/noodtoegang/${await idVan(drie)}/beoordeling`
    for (const sub of ['sam', 'iris'])
      await app.sql(
        `insert into medewerker_rol (gemeente_id, medewerker_id, rol, van) select 1, id, 'privacy_officer', '2015-01-01' from medewerker where sub = $1`,
        [sub],
      )
    const [sam, iris] = [await app.als('sam'), await app.als('iris')]
    expect((await iris.post(`/werk/noodtoegang/${await idVan(drie)}/bevestiging`)).status).toBe(303)
    for (const wie of [sam, iris]) {
      const antwoord = await wie.post(pad, { uitkomst: 'terecht', oordeel: 'Goed gedaan' })
      expect(antwoord.tekst).toContain('U nam of bevestigde deze noodtoegang zelf.')
    }
    const zelf = `update noodtoegang set uitkomst = 'terecht', oordeel = 'x', beoordeeld_op = now(), beoordeeld_door_id = medewerker_id`
    await expect(app.sql(zelf)).rejects.toThrow('noodtoegang_oordeel_van_een_ander')
  })
})
