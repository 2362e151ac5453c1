// Setting up an empty installation through the front door: once, with the code, all or nothing, and then gone.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { Client, type Velden } from '../../../test/support/client.ts'
import { ask, emptyDatabase, ownServer } from '../../../test/support/versies.ts'
import { createApp } from '../../app.ts'
import type { Context } from '../../context.ts'
import { openDatabase } from '../../platform/db.ts'
import { maakInrichtcode } from '../../platform/inrichtcode.ts'
import { migrate } from '../../platform/migrate.ts'
import { routes } from '../../routes.ts'
import { sessieStarten } from '../medewerker/commands.ts'
import { gemeenteVan } from '../medewerker/gemeente.sql.ts'

const omgeving = await startApp()
const own = await ownServer()

/** The application on a database without a gemeente, as DEMO=nee starts it. */
async function leeg() {
  const url = await emptyDatabase(own)
  await migrate(url)
  const db = openDatabase({ url, isOwnRole: false, max: 3 })
  const inrichtcode = maakInrichtcode(url)
  const ctx: Context = {
    ...omgeving.ctx,
    db,
    inrichtcode,
    isDemo: false,
    gemeenteVan: (host) => gemeenteVan(db, host),
  }
  const app = createApp(ctx, routes)
  const velden = (anders: Velden = {}): Velden => ({ ...ingevuld, inrichtcode: inrichtcode.code, ...anders })
  return { url, ctx, app, bezoeker: new Client(app, ctx.base), velden }
}

const ingevuld = {
  naam: 'Betuwe',
  cbsCode: 'gm9999',
  telefoon: '14 0000',
  postadres: 'Postbus 1, 6660 AA Elst',
  kernen: 'Elst\r\n\r\n  Driel ',
  teams: 'Toegang\nWmo\nJeugd',
  beheerderNaam: 'Ada Smit',
  beheerderSub: 'a-123',
}

test('the first page leads to it, and what was filled in is there: gemeente, kernen, teams, a beheerder who can log in', async () => {
  const { url, ctx, app, bezoeker, velden } = await leeg()
  expect((await bezoeker.get('/')).naar).toBe('/inrichten')
  expect((await bezoeker.get('/inrichten')).tekst).toContain('Deze Keukentafel is nog leeg')
  const antwoord = await bezoeker.post('/inrichten', velden())
  expect([antwoord.status, antwoord.naar]).toEqual([303, '/'])

  expect(await ask(url, 'select id, cbs_code, naam, is_demo from gemeente')).toEqual([
    { id: 1, cbs_code: 'GM9999', naam: 'Betuwe', is_demo: false },
  ])
  expect(await ask(url, `select array_agg(naam order by naam) as namen from kern`)).toEqual([
    { namen: ['Driel', 'Elst'] },
  ])
  expect(await ask(url, `select array_agg(naam order by naam) as namen from team`)).toEqual([
    { namen: ['Jeugd', 'Toegang', 'Wmo'] },
  ])
  expect(
    await ask(url, `select soort, door_id = (select id from medewerker) as zelf from gebeurtenis`),
  ).toEqual([{ soort: 'gemeente_ingericht', zelf: true }])

  expect((await bezoeker.get('/')).tekst).toContain('Inloggen als medewerker')
  const sessie = await sessieStarten(ctx, { gemeenteId: 1, sub: 'a-123', idToken: '' })
  if (!sessie) throw new Error('the beheerder does not work here')
  const ada = new Client(app, ctx.base, sessie)
  expect((await ada.get('/werk/autorisatiematrix')).status).toBe(200)
  expect((await ada.get('/werk')).tekst).toContain('Ada Smit')

  expect((await bezoeker.get('/inrichten')).status).toBe(404)
  expect((await bezoeker.post('/inrichten', velden({ naam: 'Nog een' }))).status).toBe(404)
  expect(await ask(url, 'select naam from gemeente')).toEqual([{ naam: 'Betuwe' }])
  await ctx.db.close()
})

test('with demo people, or where a gemeente is, there is no such page', async () => {
  expect((await omgeving.niemand().get('/inrichten')).status).toBe(404)
  expect((await omgeving.niemand().post('/inrichten', ingevuld)).status).toBe(404)
})

describe('on an installation that stays empty', async () => {
  const { url, ctx, bezoeker, velden } = await leeg()
  const blijftLeeg = async () => expect(await ask(url, 'select from gemeente')).toEqual([])

  test.each([
    [
      'nothing at all',
      { ...Object.fromEntries(Object.keys(ingevuld).map((naam) => [naam, ''])), inrichtcode: '' },
      'Vul de code in',
    ],
    ['no code of the CBS', { cbsCode: 'Elst' }, 'Een CBS-code is GM met vier cijfers'],
    ['no kern', { kernen: ' \n ' }, 'Vul minstens één kern in'],
    ['a kern twice', { kernen: 'Elst\nelst' }, 'Een kern staat er twee keer'],
    ['no team', { teams: '' }, 'Vul minstens één team in'],
    ['a team twice', { teams: 'Wmo\nWmo' }, 'Een team staat er twee keer'],
    ['everything on one line', { kernen: 'Elst, '.repeat(30) }, 'Zet iedere naam op een eigen regel'],
    ['no sub', { beheerderSub: '' }, 'Vul de "sub" in'],
  ])('%s is refused with a sentence, and what was typed is kept', async (_, anders, zin) => {
    const antwoord = await bezoeker.post('/inrichten', velden(anders))
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain(zin)
    expect(antwoord.waarde('kernen')).toBe({ ...ingevuld, ...anders }.kernen)
    await blijftLeeg()
  })

  test('a wrong code is refused; after three nobody may try for a minute', async () => {
    const typ = async (inrichtcode: string) =>
      (await bezoeker.post('/inrichten', velden({ inrichtcode }))).status
    const goed = ctx.inrichtcode?.code ?? ''
    expect([await typ('FOUT'), await typ('FOUT'), await typ('FOUT'), await typ(goed)]).toEqual([
      422, 422, 429, 429,
    ])
    const antwoord = await bezoeker.post('/inrichten', velden())
    expect(antwoord.tekst).toContain('Wacht een minuut')
    expect(antwoord.waarde('naam')).toBe('Betuwe')
    await blijftLeeg()
  })

  test('a form from another site is refused', async () => {
    const antwoord = await bezoeker.post('/inrichten', velden(), { origin: 'https://elders.example' })
    expect(antwoord.status).toBe(403)
    await blijftLeeg()
  })

  test('of two at once one is done and the other finds nothing', async () => {
    omgeving.klok.zet('2026-03-02T08:02:00Z')
    const antwoorden = await Promise.all([
      bezoeker.post('/inrichten', velden()),
      bezoeker.post('/inrichten', velden()),
    ])
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([303, 404])
    expect(await ask(url, 'select count(*)::int as teams from team')).toEqual([{ teams: 3 }])
    await ctx.db.close()
  })
})
