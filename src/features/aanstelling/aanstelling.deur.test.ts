// What somebody has, through the front door: given, ended and taken back, and at work at the very next request.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import {
  beheer,
  eindeVelden,
  nieuweMedewerker,
  rolVelden,
  versieVan,
  wieIs,
} from '../../../test/support/beheer.ts'

const app = await startApp()
const [ties, lotte] = [await app.als('ties'), await app.als('lotte')]
const pagina = (id: string) => `/werk/beheer/medewerkers/${id}`
const rollen = (id: string) =>
  app.sql(
    `select rol, van::text, tot::text from medewerker_rol where medewerker_id = $1 and (tot is null or tot >= van) order by rol, van`,
    [id],
  )

describe('the list', () => {
  test('has who works here by name, with what they have today', async () => {
    const { tekst, status } = await ties.get('/werk/beheer/medewerkers')
    expect(status).toBe(200)
    expect(tekst).toMatch(/Noor de Boer Wmo-consulent Consulent Wmo In dienst sinds 1 januari 2015/)
    expect(tekst.indexOf('Fleur van Dam')).toBeLessThan(tekst.indexOf('Noor de Boer'))
  })

  test('a page that is no page is the first', async () => {
    for (const pagina of ['1e308', '-1', 'x', '99999999999999999999'])
      expect((await ties.get(`/werk/beheer/medewerkers?pagina=${pagina}`)).status, pagina).toBe(200)
  })

  test('is searched by a form, so that no name stands in an address', async () => {
    const gevonden = await ties.post('/werk/beheer/medewerkers/zoeken', { letters: 'DE boër' })
    expect(gevonden.tekst).toContain('Noor de Boer')
    expect(gevonden.tekst).not.toContain('Sam Peters')
    const niets = await ties.post('/werk/beheer/medewerkers/zoeken', { letters: '' })
    expect([niets.status, niets.tekst]).toEqual([
      422,
      expect.stringContaining('Vul (een deel van) de naam in'),
    ])
  })

  test('is not for who looks after nothing; the privacy officer reads, and has no forms', async () => {
    for (const sub of ['noor', 'bram', 'mila'])
      expect((await (await app.als(sub)).get('/werk/beheer/medewerkers')).status, sub).toBe(403)
    const vera = await app.als('vera')
    const { status, tekst } = await vera.get(pagina(await wieIs(app, 'noor')))
    expect([status, tekst]).toEqual([200, expect.stringContaining('Consulent')])
    expect(tekst).not.toContain('Beëindigen')
  })
})

describe('a rol', () => {
  test('given for today opens doors at the next request, and ended today closes them at the one after', async () => {
    const id = await nieuweMedewerker(app, ties, 'pim')
    const pim = await app.als('pim')
    const [team] = await app.sql<{ id: string }>(`select id from team where naam = 'Wmo'`)
    const inTeam = { soort: 'team', team: team?.id ?? '', teamVan: '2-3-2026', teamTot: '' }
    await beheer(app, ties, { id, deel: 'aanstellingen', velden: inTeam })
    expect((await pim.get('/werk/monitor')).status).toBe(403)
    expect(
      (await beheer(app, ties, { id, deel: 'aanstellingen', velden: rolVelden('consulent') })).status,
    ).toBe(303)
    // The same sessie, not a new one.
    expect((await pim.get('/werk/contact/nieuw')).status).toBe(200)
    expect((await pim.post('/werk/contact', { waarover: 'Belde', kanaal: 'telefoon' })).status).toBe(303)

    const velden = eindeVelden('consulent', '2-3-2026', '2026-03-02')
    expect((await beheer(app, ties, { id, deel: 'einde', velden })).status).toBe(303)
    expect((await pim.get('/werk/contact/nieuw')).status).toBe(403)
    // The page was open and the form is sent after: refused, and nothing of it is written.
    const laat = await pim.post('/werk/contact', { waarover: 'Te laat', kanaal: 'telefoon' })
    expect(laat.status).toBe(403)
    expect(await app.sql(`select 1 from contact where waarover = 'Te laat'`)).toEqual([])
  })

  test('given for later opens nothing until its first day, and closes after its last', async () => {
    const id = await nieuweMedewerker(app, ties, 'jet')
    await beheer(app, ties, {
      id,
      deel: 'aanstellingen',
      velden: rolVelden('toegang', '4-3-2026', '5-3-2026'),
    })
    for (const [dag, status] of [
      ['2026-03-03', 403],
      ['2026-03-04', 200],
      ['2026-03-05', 200],
      ['2026-03-06', 403],
    ] as const) {
      app.klok.zet(`${dag}T08:00:00Z`)
      expect((await (await app.als('jet')).get('/werk/contact/nieuw')).status, dag).toBe(status)
    }
    app.klok.zet('2026-03-02T08:00:00Z')
  })

  test('that ends later goes on when that is taken back; what had not begun never does', async () => {
    const id = await wieIs(app, 'kim')
    await beheer(app, ties, { id, deel: 'einde', velden: eindeVelden('toegang', '1-4-2026') })
    expect(await rollen(id)).toEqual([{ rol: 'toegang', van: '2015-01-01', tot: '2026-03-31' }])
    expect((await ties.get(pagina(id))).tekst).toContain('Toch door laten gaan')
    const herstel = { soort: 'rol', wat: 'toegang', begin: '2015-01-01' }
    expect((await beheer(app, lotte, { id, deel: 'herstel', velden: herstel })).status).toBe(303)
    expect(await rollen(id)).toEqual([{ rol: 'toegang', van: '2015-01-01', tot: null }])

    await beheer(app, ties, { id, deel: 'aanstellingen', velden: rolVelden('consulent', '1-6-2026') })
    await beheer(app, ties, { id, deel: 'einde', velden: eindeVelden('consulent', '2-3-2026', '2026-06-01') })
    expect(await rollen(id)).toHaveLength(1)
    // Given anew from that same day: the row that never held makes room.
    await beheer(app, ties, { id, deel: 'aanstellingen', velden: rolVelden('consulent', '1-6-2026') })
    expect(await rollen(id)).toHaveLength(2)
    const { tekst } = await ties.get(pagina(id))
    expect(tekst).toMatch(/Beëindigd: rol Toegang, laatste dag 31 maart 2026 · Ties Groen/)
    expect(tekst).toMatch(/Gaat toch door: rol Toegang · Lotte Bosman/)
  })
})

test('a team, a mandaat and a kern are given and ended as a rol is', async () => {
  const id = await nieuweMedewerker(app, ties, 'bo')
  const [team] = await app.sql<{ id: string }>(`select id from team where naam = 'Wmo'`)
  const [kern] = await app.sql<{ id: string }>(`select id from kern where naam = 'Elst'`)
  for (const [soort, wat, naam] of [
    ['team', team?.id ?? '', 'Team Wmo'],
    ['mandaat', 'jeugdwet', 'Mandaat Jeugdwet'],
    ['kern', kern?.id ?? '', 'Kern Elst'],
  ] as const) {
    const velden = { soort, [soort]: wat, [`${soort}Van`]: '2-3-2026', [`${soort}Tot`]: '' }
    expect((await beheer(app, ties, { id, deel: 'aanstellingen', velden })).status, soort).toBe(303)
    expect((await ties.get(pagina(id))).tekst).toContain(`${naam} 2 maart 2026 geen einde`)
    const einde = { soort, wat, begin: '2026-03-02', vanaf: '1-5-2026' }
    expect((await beheer(app, ties, { id, deel: 'einde', velden: einde })).status, soort).toBe(303)
    expect((await ties.get(pagina(id))).tekst).toContain(`${naam} 2 maart 2026 30 april 2026`)
  }
})

describe('refused, with what was typed and a sentence', () => {
  test.each([
    ['for yesterday', rolVelden('toegang', '1-3-2026'), 'Deze dag is voorbij.'],
    ['what they have', rolVelden('consulent'), 'heeft dit al in deze tijd'],
    ['a bijzondere rol in the other form', rolVelden('privacy_officer'), 'Kies een rol.'],
    ['no day', rolVelden('toegang', ''), 'Vul in vanaf welke dag dit geldt.'],
    [
      'a team that is not there',
      { soort: 'team', team: '01900000-0000-7000-8000-00000000ffff', teamVan: '2-3-2026', teamTot: '' },
      'Dit is er niet meer.',
    ],
  ])('%s', async (_, velden, zin) => {
    const id = await wieIs(app, 'noor')
    const vooraf = await rollen(id)
    const antwoord = await beheer(app, ties, { id, deel: 'aanstellingen', velden })
    expect([antwoord.status, antwoord.tekst]).toEqual([422, expect.stringContaining(zin)])
    if ('rolVan' in velden) expect(antwoord.waarde('rolVan')).toBe(velden.rolVan)
    expect(await rollen(id)).toEqual(vooraf)
  })

  test('of two who change one medewerker the second sees what the first did, and may still do it', async () => {
    const id = await wieIs(app, 'sam')
    const versie = await versieVan(app, id)
    expect(
      (await beheer(app, ties, { id, deel: 'aanstellingen', velden: rolVelden('toegang') })).status,
    ).toBe(303)
    const laat = { versie, ...rolVelden('partner_professional', '1-4-2026') }
    const antwoord = await lotte.post(`${pagina(id)}/aanstellingen`, laat)
    expect(antwoord.status).toBe(409)
    expect(antwoord.tekst).toContain('Iemand anders veranderde intussen iets')
    expect(antwoord.tekst).toContain('Rol Toegang 2 maart 2026')
    expect(antwoord.waarde('rolVan')).toBe('1-4-2026')
    const nu = await versieVan(app, id)
    expect(antwoord.html).toContain(`name="versie" value="${nu}"`)
    expect((await lotte.post(`${pagina(id)}/aanstellingen`, { ...laat, versie: nu })).status).toBe(303)
  })

  test('the database itself holds the same thing once a day', async () => {
    const id = await wieIs(app, 'noor')
    await expect(
      app.sql(
        `insert into medewerker_rol (gemeente_id, medewerker_id, rol, van) values (1, $1, 'consulent', '2030-01-01')`,
        [id],
      ),
    ).rejects.toThrow('medewerker_rol_een_keer_per_dag')
  })
})
