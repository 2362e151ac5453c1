// Break-glass through the front door: who may, what it opens, how it ends (access.md 2.4).

import { beforeEach, describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { noodproef } from '../../../test/support/noodproef.ts'
import { neem, noodVelden, zoekOp } from '../../../test/support/noodtoegang.ts'
import { opgeef } from '../../../test/support/uitsluiting.ts'

const app = await startApp()
const { later, verder, gezin, samNeemt } = await noodproef(app)
const [een, twee, drie, vier] = [await gezin(1), await gezin(2), await gezin(3), await gezin(4)]

beforeEach(verder)

describe('asking it', () => {
  test('is offered where the search found somebody, and nowhere else', async () => {
    const sam = await app.vers('sam')
    const pad = `/werk/inwoners/${een.inwonerId}/noodtoegang`
    const voor = await sam.get(pad)
    const niets = await sam.get('/werk/inwoners/01900000-0000-7000-8000-00000000ffff/noodtoegang')
    expect([voor.status, niets.status]).toEqual([404, 404])
    expect((await neem(sam, een.inwonerId)).status).toBe(404)
    expect((await zoekOp(sam, een.zoek)).html).toContain(`href="${pad}"`)
    expect((await sam.get(pad)).tekst).toContain('Bep Nood')
    expect((await sam.get(een.dossier)).status).toBe(404)
  })

  test('only of today: who was looked up yesterday is looked up again', async () => {
    await zoekOp(await app.vers('sam'), twee.zoek)
    later(13)
    const sam = await app.vers('sam')
    expect((await sam.get(`/werk/inwoners/${twee.inwonerId}/noodtoegang`)).status).toBe(404)
    expect((await neem(sam, twee.inwonerId)).status).toBe(404)
  })

  test('the front desk and the manager are offered none', async () => {
    for (const sub of ['kim', 'bram']) {
      const client = await app.vers(sub)
      expect((await client.get(`/werk/inwoners/${een.inwonerId}/noodtoegang`)).status).toBe(403)
    }
    expect((await zoekOp(await app.als('kim'), een.zoek)).html).not.toContain('noodtoegang')
  })

  test('without a fresh login there is no form, and what was typed stays when it grew old', async () => {
    const sam = await app.als('sam')
    await zoekOp(sam, een.zoek)
    const pagina = await sam.get(`/werk/inwoners/${een.inwonerId}/noodtoegang`)
    expect(pagina.tekst).toContain('Opnieuw inloggen')
    expect(pagina.html).toContain('href="/inloggen?vers=ja')
    expect(pagina.html).not.toContain('name="toelichting"')
    const antwoord = await neem(sam, een.inwonerId)
    expect(antwoord.status).toBe(422)
    expect(antwoord.waarde('toelichting')).toBe(noodVelden().toelichting)
    expect((await sam.get(een.dossier)).status).toBe(404)
    const vers = await app.vers('sam')
    later(0.5)
    expect((await neem(vers, een.inwonerId)).status).not.toBe(303)
  })

  test('a reason that is too short is refused, and so is none', async () => {
    const { antwoord } = await samNeemt(een, { toelichting: 'Te kort' })
    expect(antwoord.tekst).toContain('ten minste twintig tekens')
    expect((await samNeemt(een, { reden: '' })).antwoord.tekst).toContain('Kies waarom u niet kunt wachten.')
  })
})

describe('what it opens', () => {
  test('the dossier, to look: L3 by rule N1, and nothing is changed by it', async () => {
    const { sam, antwoord } = await samNeemt(een)
    expect([antwoord.status, antwoord.naar]).toEqual([303, een.dossier])
    const pagina = await sam.get(een.dossier)
    expect(pagina.status).toBe(200)
    expect(pagina.tekst).toMatch(/Noodtoegang tot morgen \d\d:\d\d uur/)
    expect((await sam.get(`/werk/meldingen/${een.meldingId}`)).status).toBe(200)
    for (const [pad, velden] of [
      [`/werk/meldingen/${een.meldingId}/contact`, { versie: '1', kanaal: 'telefoon', waarover: 'Gebeld' }],
      [
        `/werk/trajecten/${een.trajectId}/contacten`,
        { waarover: 'Gebeld', kanaal: 'huisbezoek', isMetInwoner: 'ja' },
      ],
    ] as const)
      expect((await sam.post(pad, velden)).status, pad).toBe(404)
    const geweigerd = await sam.post(`/werk/meldingen/${een.meldingId}/contact`, {
      waarover: 'Gebeld met de buren',
    })
    expect(geweigerd.tekst).toMatch(/alleen kijken.*Gebeld met de buren/)
    // Taken from a list, where no page of the thing itself is asked.
    await sam.post('/werk/verdeling', {
      werk: [`melding:${een.meldingId}`, `traject:${een.trajectId}`],
      doe: 'nemen',
    })
    const bij = await app.sql(
      `select 1 from (select id, behandelaar_id from melding union all select id, behandelaar_id from traject) z
        where z.id in ($1, $2) and z.behandelaar_id = (select id from medewerker where sub = 'sam')`,
      [een.meldingId, een.trajectId],
    )
    expect(bij).toEqual([])
    // Searching in the dossier is looking.
    expect((await sam.post(`${een.dossier}/zoeken`, { woorden: 'huishouden' })).status).toBe(200)
    const gezien = await app.sql<{ niveau: string; regel: string }>(
      `select distinct niveau, regel from inzage where inwoner_id = $1 and regel = 'N1'`,
      [een.inwonerId],
    )
    expect(gezien).toEqual([{ niveau: 'L3', regel: 'N1' }])
  })

  test('for a day: the page that is open then answers as if it were never there', async () => {
    await samNeemt(twee)
    later(23.9)
    const morgen = await app.als('sam')
    expect((await morgen.get(twee.dossier)).status).toBe(200)
    later(0.1)
    expect((await morgen.get(twee.dossier)).status).toBe(404)
    expect((await morgen.get('/werk')).tekst).not.toContain('Noodtoegang tot')
    const open = await app.sql(
      `select 1 from autorisatie where grondslag like 'noodtoegang%' and tot is null`,
    )
    expect(open).toEqual([])
  })

  test('a second time to the same dossier is not needed; a fourth in thirty days is refused', async () => {
    expect((await samNeemt(een)).antwoord.status).toBe(303)
    expect((await samNeemt(een)).antwoord.tekst).toContain('loopt al')
    expect((await samNeemt(twee)).antwoord.status).toBe(303)
    expect((await samNeemt(drie)).antwoord.status).toBe(303)
    const { sam, antwoord } = await samNeemt(vier)
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('al drie keer')
    expect((await sam.get(vier.dossier)).status).toBe(404)
    later(31 * 24)
    expect((await samNeemt(vier)).antwoord.status).toBe(303)
  })

  test('four at once are three', async () => {
    const sam = await app.vers('sam')
    for (const g of [een, twee, drie, vier]) await zoekOp(sam, g.zoek)
    const antwoorden = await Promise.all([een, twee, drie, vier].map((g) => neem(sam, g.inwonerId)))
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([303, 303, 303, 422])
  })

  test('nothing of a wet without mandate, and nothing where somebody else of the huishouden is geheim', async () => {
    const muur = await gezin(14)
    await app.sql(`update traject set wet = 'participatiewet' where id = $1`, [muur.trajectId])
    expect((await samNeemt(muur)).antwoord.status).toBe(303)
    const open = await app.sql<{ traject_id: string | null }>(
      `select traject_id from autorisatie where huishouden_id = $1 and grondslag = 'noodtoegang'`,
      [muur.huishoudenId],
    )
    expect(open).toEqual([{ traject_id: null }])

    const [huis, ander] = [await gezin(15), await gezin(16)]
    await app.sql(`update huishouden_lid set huishouden_id = $1 where inwoner_id = $2 and tot is null`, [
      huis.huishoudenId,
      ander.inwonerId,
    ])
    await app.sql('update inwoner set geheimhouding = true where id = $1', [ander.inwonerId])
    const { antwoord } = await samNeemt(huis)
    expect(antwoord.tekst).toContain('Hier kan noodtoegang u niet verder helpen.')
  })

  test('nothing of who is geheim, nor of their own people', async () => {
    const geheim = await gezin(11)
    const kring = await gezin(12)
    const sam = await app.vers('sam')
    for (const g of [geheim, kring]) await zoekOp(sam, g.zoek)
    await app.sql('update inwoner set geheimhouding = true where id = $1', [geheim.inwonerId])
    await opgeef(sam, { geslachtsnaam: 'Nood', geboortedatum: '12-4-1950' })
    for (const g of [geheim, kring]) {
      expect((await sam.get(`/werk/inwoners/${g.inwonerId}/noodtoegang`)).status).toBe(404)
      expect((await neem(sam, g.inwonerId)).status).toBe(404)
      expect((await sam.get(g.dossier)).status).toBe(404)
    }
  })

  test('what is closed to them later is closed at once, while it runs', async () => {
    const g = await gezin(13)
    const { sam, antwoord } = await samNeemt(g)
    expect(antwoord.status).toBe(303)
    await opgeef(sam, { geslachtsnaam: 'Nood', geboortedatum: '13-4-1950' })
    expect((await sam.get(g.dossier)).status).toBe(404)
  })
})
