// "Wie keek in dit dossier" through the front door: every look with its ground, for the functionaris alone, and never of the own file.

import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { neem, zoekOp } from '../../../test/support/noodtoegang.ts'
import { many } from '../../platform/db.ts'
import { routes } from '../../routes.ts'
import { schermZin } from './teksten.ts'

const app = await startApp()
const [kim, fleur, vera] = [await app.als('kim'), await app.als('fleur'), await app.als('vera')]
const anna = { voornamen: 'Anna', voorvoegsel: 'de', geslachtsnaam: 'Wit', bsn: '999900006' }
const m = await maakMelding(app, kim, anna)
const hier = `/werk/privacy/inzage/${m.inwonerId}`
const zoek = (velden: Record<string, string>) => vera.post('/werk/privacy/inzage/zoeken', velden)
const vanVera = () =>
  app.sql(`select z.soort, z.uitkomst, z.regel, z.doel, z.niveau from inzage z
    join medewerker v on v.id = z.medewerker_id and v.sub = 'vera' order by z.id`)

beforeAll(async () => {
  expect((await kim.get(`/werk/meldingen/${m.meldingId}`)).status).toBe(200)
  app.klok.zet('2026-03-02T08:10:00Z')
  expect((await fleur.get(`/werk/meldingen/${m.meldingId}`)).status).toBe(404)
  app.klok.zet('2026-03-02T08:20:00Z')
})

describe('finding whose log it is', () => {
  test.each([
    ['by BSN', { bsn: '999900006' }],
    ['by name and birth date', { geslachtsnaam: 'Wit', geboortedatum: '3-4-1948' }],
    ['with a slip in the name', { voorvoegsel: 'de', geslachtsnaam: 'Wti', geboortedatum: '3 april 1948' }],
  ])('%s, which is itself in the log', async (_, velden) => {
    const voor = await vanVera()
    const pagina = await zoek(velden)
    expect(pagina.status).toBe(200)
    expect(pagina.tekst).toContain('Wie keek bij Anna de Wit')
    expect(pagina.html).toContain(`href="${hier}"`)
    expect((await vanVera()).slice(voor.length)).toEqual([
      { soort: 'inzage_gezocht', uitkomst: 'toegestaan', regel: 'A7', doel: 'toezicht', niveau: 'L1' },
    ])
  })

  test.each([
    ['nothing', {}, 'Vul het BSN in'],
    ['a name alone', { geslachtsnaam: 'Wit' }, 'Vul bij de achternaam ook de geboortedatum in'],
    ['a birth date alone', { geboortedatum: '3-4-1948' }, 'Vul bij de geboortedatum ook de achternaam in'],
    ['a BSN that is none', { bsn: '999900007' }, 'Dit is geen geldig BSN'],
  ])('%s finds nobody and says why, with what was typed', async (_, velden, zin) => {
    const voor = await vanVera()
    const pagina = await zoek(velden)
    expect(pagina.status).toBe(422)
    expect(pagina.tekst).toContain(zin)
    for (const [veld, waarde] of Object.entries(velden)) expect(pagina.waarde(veld)).toBe(waarde)
    expect(await vanVera()).toEqual(voor)
  })

  test('nobody of that name was born that day', async () => {
    expect((await zoek({ geslachtsnaam: 'Jansen', geboortedatum: '3-4-1948' })).tekst).toContain(
      'Niemand gevonden',
    )
  })
})

test('a line says when, who, from which screen, why, on what ground and how far; a refused one too', async () => {
  const pagina = await vera.get(hier)
  expect(pagina.tekst).toContain('Anna de Wit, geboren op 3 april 1948')
  expect(pagina.tekst).toMatch(
    /2 maart 2026 .*09:00 uur Kim Jansen Toegang, .*Melding Behandeling Het werk stond op naam\. Regel A1 Op naam: .*sinds 2 maart 2026 L4: bijzonder/,
  )
  expect(pagina.tekst).toMatch(
    /09:10 uur Fleur .*Melding Geweigerd Behandeling Geweigerd: geen autorisatie\. Regel O1 Niets/,
  )
  expect(pagina.tekst).toContain('Melding ontvangen')
  expect((await vanVera()).at(-1)).toMatchObject({ soort: 'inzage_ingezien', regel: 'A7', niveau: 'L1' })
})

test.each([
  ['geweigerd=ja', ['Fleur'], ['Kim Jansen']],
  ['nood=ja', ['Hier staat niets'], ['Kim Jansen', 'Fleur ']],
  ['van=2026-03-03&tot=4-3-2026', ['Hier staat niets', 'vanaf 3 maart 2026'], ['Kim Jansen']],
  ['tot=2-3-2026', ['09:10 uur', '09:00 uur'], []],
  ['wie=nergens&pagina=x&van=morgen', ['Kim Jansen', 'Fleur ', 'Dit is geen dag die bestaat.'], []],
])('the filter %s', async (filter, wel, niet) => {
  const tabel = (await vera.get(`${hier}?${filter}`)).html.split('<tbody').slice(1).join()
  const pagina = (await vera.get(`${hier}?${filter}`)).tekst
  for (const woord of wel) expect(pagina).toContain(woord)
  for (const woord of niet) expect(tabel).not.toContain(woord)
})

test('break-glass stands out, for the functionaris with its ground and for the inwoner in words', async () => {
  const sam = await app.vers('sam')
  await zoekOp(sam, 'Wit 3-4-1948')
  expect((await neem(sam, m.inwonerId)).status).toBe(303)
  expect((await sam.get(`/werk/meldingen/${m.meldingId}`)).status).toBe(200)
  const pagina = await vera.get(`${hier}?nood=ja&wat=inzage`)
  expect(pagina.tekst).toMatch(
    /Sam Peters .*Melding Noodtoegang .*Regel N1 Op naam: noodtoegang \(de melding\), sinds 2 maart 2026 L3/,
  )
  expect((await vera.get(`${hier}/brief`)).tekst).toContain('Keek naar uw melding. Dat was een noodgeval')
})

test('a page that is not there leads to the first', async () => {
  expect((await vera.get(`${hier}?pagina=9&geweigerd=ja`)).naar).toBe(`${hier}?geweigerd=ja`)
})

test('the text for the inwoner names organisation and function, and no medewerker who looked', async () => {
  const brief = await vera.get(`${hier}/brief?tot=2026-03-02`)
  expect(brief.tekst).toContain('Wie keek in uw gegevens')
  expect(brief.tekst).toContain(
    'Wilde kijken of iets doen bij uw melding. Dat mocht niet, en is niet gebeurd.',
  )
  expect(brief.tekst).toMatch(/Gemeente Overbetuwe, .*Keek naar uw melding\. om u te helpen/)
  expect(brief.tekst).toContain('de tijd tot en met 2 maart 2026')
  expect(brief.tekst).not.toMatch(/Kim|Jansen|Fleur/)
  expect((await vanVera()).at(-1)).toMatchObject({ soort: 'inzage_uitgeschreven' })
})

test('what is of somebody who lives with Anna is in no line of hers, and all that is hers is', async () => {
  const ander = await maakMelding(app, kim, {
    voornamen: 'Ivo',
    geslachtsnaam: 'Elders',
    geboortedatum: '1-2-1990',
  })
  await app.sql('update huishouden_lid set huishouden_id = $1 where inwoner_id = $2', [
    m.huishoudenId,
    ander.inwonerId,
  ])
  await app.sql('update melding set huishouden_id = $1 where id = $2', [m.huishoudenId, ander.meldingId])
  await kim.get(`/werk/meldingen/${ander.meldingId}`)
  const regels = await als('vera', (tx) =>
    many<{ id: string }>(tx, sql`select id from wie_keek(${m.inwonerId})`),
  )
  const ids = regels.map(({ id }) => id)
  const [van] = await app.sql<Record<'haar' | 'zijn', number>>(
    `select (select count(*) from inzage where inwoner_id = $2)::int + (select count(*) from gebeurtenis where melding_id = $4)::int as haar,
      (select count(*) from inzage where id = any($1) and inwoner_id = $3)::int + (select count(*) from gebeurtenis where id = any($1) and melding_id = $5)::int as zijn`,
    [ids, m.inwonerId, ander.inwonerId, m.meldingId, ander.meldingId],
  )
  expect(van?.zijn).toBe(0)
  expect(van?.haar).toBeGreaterThan(5)
  expect(ids.length).toBeGreaterThanOrEqual(van?.haar ?? 0)
})

describe('nobody else', () => {
  test('opens the page, and the way past row security answers them nothing', async () => {
    for (const wie of [kim, fleur])
      for (const pad of ['/werk/privacy/inzage', hier, `${hier}/brief`])
        expect((await wie.get(pad)).status).toBe(403)
    for (const vraag of [
      sql`select * from wie_keek(${m.inwonerId})`,
      sql`select * from betrokkene(${m.inwonerId}, null, '1948-04-03')`,
      sql`select * from gronden(${m.inwonerId}, array(select id from inzage))`,
    ]) {
      expect(await als('kim', (tx) => many(tx, vraag))).toEqual([])
      expect((await als('vera', (tx) => many(tx, vraag))).length).toBeGreaterThan(0)
    }
  })

  test('and the functionaris not of the own file: not found, not opened, and written down', async () => {
    await app.sql(
      `insert into uitsluiting (gemeente_id, id, medewerker_id, soort, naam, naam_norm, geboortedatum, inwoner_id, van)
        select 1, gen_random_uuid(), v.id, 'zelf', 'Anna de Wit', 'wit', '1948-04-03', $1, $2 from medewerker v where v.sub = 'vera'`,
      [m.inwonerId, '2026-03-01T08:00:00Z'],
    )
    expect((await zoek({ bsn: '999900006' })).tekst).toContain('Niemand gevonden')
    for (const pad of [hier, `${hier}/brief`]) expect((await vera.get(pad)).status).toBe(404)
    expect((await vanVera()).at(-1)).toMatchObject({ uitkomst: 'geweigerd', niveau: null })
    await app.sql('update uitsluiting set tot = now()')
    expect((await vera.get(hier)).status).toBe(200)
  })
})

test('of who is geheim the log opens too, and says nothing of where they live', async () => {
  await app.sql('update inwoner set geheimhouding = true where id = $1', [m.inwonerId])
  await app.sql(`update huishouden set straat = 'Geheimstraat' where id = $1`, [m.huishoudenId])
  const pagina = await vera.get(hier)
  expect(pagina.status).toBe(200)
  expect(pagina.html).not.toContain('Geheimstraat')
})

test('every screen that logs a look has words', () => {
  const soorten = routes.flatMap((r) => (r.recht !== 'openbaar' && r.inzage ? [r.inzage] : []))
  expect(soorten.filter((soort) => !(soort in schermZin))).toEqual([])
})

async function als<T>(sub: string, work: Parameters<typeof app.ctx.db.transaction<T>>[1]): Promise<T> {
  const [wie] = await app.sql<{ id: string }>('select id from medewerker where sub = $1', [sub])
  const inzien = { teamIds: [], nu: app.klok.now() }
  return app.ctx.db.transaction({ gemeenteId: 1, medewerkerId: wie?.id ?? '', inzien }, work)
}
