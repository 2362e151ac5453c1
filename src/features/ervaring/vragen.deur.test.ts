// The page of the inwoner: a code works once and not too long, and what is stored leads to nobody.

import { beforeEach, expect, test } from 'vitest'
import { maandag, startApp } from '../../../test/support/app.ts'
import { geefCode } from '../../../test/support/ervaring.ts'

const app = await startApp()
const iemand = app.niemand()
beforeEach(() => app.klok.zet(maandag))

const antwoorden = () => app.sql<Record<string, unknown>>('select * from ervaring_antwoord order by id')
const n = async () => (await antwoorden()).length

test('who has a code answers once; sent again, nothing is added and the page says thanks', async () => {
  const pad = `/e/${await geefCode(app)}`
  const leeg = await iemand.get(pad)
  expect(leeg.status).toBe(200)
  expect(leeg.tekst).toContain('Wij weten niet wie welk antwoord gaf.')
  expect(leeg.headers.get('set-cookie')).toBeNull()
  const velden = { kwaliteit: '8', communicatie: 'weet_niet', snel: 'ja', toelichting: 'Fijn geholpen.' }
  expect((await iemand.post(pad, velden)).status).toBe(303)
  expect((await iemand.post(pad, velden)).status).toBe(303)
  expect(await n()).toBe(1)
  expect((await iemand.get(pad)).tekst).toContain('Dank u wel. Uw antwoorden zijn binnen.')
})

test('what is stored holds a quarter, a team, a kern and a wet, and nobody', async () => {
  const [rij = {}] = await antwoorden()
  expect(rij).toMatchObject({ kwaliteit: 8, communicatie: null, snel: 'ja', weg: 'link', is_geteld: false })
  const kolommen = Object.keys(rij).filter(
    (naam) => !['gemeente_id', 'id', 'team_id', 'kern_id'].includes(naam),
  )
  expect(kolommen.filter((naam) => /inwoner|huishouden|traject|code|hash|_op$/.test(naam))).toEqual([])
  // A v7 id would tell the moment.
  expect(String(rij.id)[14]).toBe('4')
  expect(await app.sql(`select 1 from gebeurtenis where soort like 'ervaring%'`)).toEqual([])
  const [woorden] = await app.sql('select * from ervaring_toelichting')
  expect(Object.keys(woorden ?? {})).toEqual(['gemeente_id', 'id', 'kwartaal', 'toelichting', 'bewaren_tot'])
})

test('of two who send the same code at once, one counts', async () => {
  const voor = await n()
  const pad = `/e/${await geefCode(app)}`
  const samen = await Promise.all([1, 2, 3].map(() => iemand.post(pad, { kwaliteit: '7' })))
  expect(samen.map(({ status }) => status)).toEqual([303, 303, 303])
  expect(await n()).toBe(voor + 1)
})

test('nothing filled in, or something else than a mark, is said at the form with what was filled in', async () => {
  const pad = `/e/${await geefCode(app)}`
  const leeg = await iemand.post(pad, { toelichting: 'Alleen dit.' })
  expect([leeg.status, leeg.waarde('toelichting')]).toEqual([422, 'Alleen dit.'])
  expect(leeg.tekst).toContain('Geef ten minste bij één vraag een cijfer of een antwoord.')
  expect((await iemand.post(pad, { kwaliteit: '11' })).status).toBe(422)
  expect((await iemand.post(pad, { kwaliteit: '11' })).tekst).toContain('Kies een antwoord uit de lijst.')
})

test('a code is the same in small letters, and ends on its day', async () => {
  const code = await geefCode(app)
  expect((await iemand.get(`/e/${code.toLowerCase()}`)).status).toBe(200)
  app.klok.zet('2026-07-01T06:00:00Z')
  const laat = await iemand.post(`/e/${code}`, { kwaliteit: '9' })
  expect([laat.status, laat.tekst]).toEqual([
    410,
    expect.stringContaining('De tijd om te antwoorden is voorbij.'),
  ])
})

test('who guesses hears it is no code, and after sixty in a minute to wait; a code that is ours still opens', async () => {
  app.klok.zet('2026-03-02T09:30:00Z')
  const raad = (nr: number) => iemand.get(`/e/AAAA-AAAA-AAAA-${String(nr).padStart(4, '2')}`)
  expect((await raad(0)).status).toBe(404)
  for (let nr = 1; nr < 60; nr++) await raad(nr)
  const zoveelste = await raad(61)
  expect([zoveelste.status, zoveelste.tekst]).toEqual([
    429,
    expect.stringContaining('te veel links geprobeerd'),
  ])
  expect((await iemand.get(`/e/${await geefCode(app)}`)).status).toBe(200)
  app.klok.zet('2026-03-02T09:31:00Z')
  expect((await raad(62)).status).toBe(404)
})

test('another site cannot send it for somebody', async () => {
  const pad = `/e/${await geefCode(app)}`
  expect((await iemand.post(pad, { kwaliteit: '1' }, { origin: 'https://elders.example' })).status).toBe(403)
})
