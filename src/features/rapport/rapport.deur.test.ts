// A rapport through the front door: drawn up, written in, approved by somebody else, published, corrected, withdrawn, and who reads what.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Antwoord, Client } from '../../../test/support/client.ts'
import { meld } from '../../../test/support/meten.ts'
import { stelOp, telAf } from '../../../test/support/rapport.ts'

const app = await startApp()
// Seven meldingen in the first quarter of 2026: published as "5".
for (let nr = 0; nr < 7; nr++) await meld(app, 'kim', '2026-01-05T09:00:00Z')
app.klok.zet('2026-04-02T09:00:00Z')
const mila = await app.als('mila')
const bram = await app.als('bram')
const aydin = await app.als('aydin')
const publiek = app.niemand()

const versieVan = (a: Antwoord) => a.waarde('versie') ?? ''
const stel = async (wie: Client, periode = '2026-Q1', soort = 'kwartaal') => stelOp(app, wie, periode, soort)
const stap = async (wie: Client, pad: string, naar: string, velden = {}) =>
  wie.post(`${pad}/${naar}`, { versie: versieVan(await wie.get(pad)), ...velden })
const gebeurd = async () =>
  (
    await app.sql<{ soort: string }>(
      "select soort from gebeurtenis where soort like 'rapport%' order by op, id",
    )
  ).map(({ soort }) => soort)

let pad = ''
let openbaar = ''

test('a quarter that has not ended, and what is no period, are refused in words', async () => {
  const loopt = await stel(mila, '2026-Q2')
  expect([loopt.status, loopt.tekst.includes('Deze periode is nog niet voorbij.')]).toEqual([422, true])
  expect((await stel(mila, '2026')).tekst).toContain('Kies een kwartaal voor een kwartaalrapport')
  expect((await stel(bram)).status).toBe(403)
})

test('a concept holds every kpi, rounded, and only who makes rapporten reads it', async () => {
  const antwoord = await stel(mila)
  expect(antwoord.status).toBe(303)
  pad = antwoord.naar
  openbaar = pad.replace('/werk', '/monitor')
  const { tekst } = await mila.get(pad)
  expect(tekst).toContain('Kwartaalrapport 1e kwartaal 2026')
  expect(tekst).toMatch(/In het kort .* Zo leest u deze cijfers/)
  expect((await bram.get(pad)).status).toBe(200)
  expect((await aydin.get(pad)).status).toBe(404)
  expect((await publiek.get(openbaar)).status).toBe(404)
  const [cel] = await app.sql(
    "select waarde from rapport_cel where kpi = 'toegang.aantal' and deel = 'meldingen' and splitsing = 'totaal' and periode = '2026-Q1'",
  )
  expect(cel).toEqual({ waarde: 5 })
})

test('a kern and a channel without a case stand there as those with one to four do', async () => {
  const rijen = await app.sql<{ splitsing: string; groepen: number }>(
    `select splitsing, count(distinct groep)::int as groepen from rapport_cel
     where kpi = 'toegang.aantal' and splitsing in ('kern', 'aanmelding') and waarde is null group by splitsing order by 1`,
  )
  const [{ kernen } = { kernen: 0 }] = await app.sql<{ kernen: number }>(
    'select count(*)::int as kernen from kern',
  )
  expect(rijen).toContainEqual({ splitsing: 'kern', groepen: kernen + 1 })
  expect(rijen.find(({ splitsing }) => splitsing === 'aanmelding')?.groepen).toBeGreaterThanOrEqual(10)
})

test('two who begin on the same rapport make one', async () => {
  const tweede = await stel(mila)
  expect([tweede.status, tweede.tekst.includes('Hiervan is al een concept.')]).toEqual([422, true])
})

test('two who write the inleiding at once: the second gets both texts', async () => {
  const oud = versieVan(await mila.get(pad))
  expect((await mila.post(`${pad}/inleiding`, { inleiding: 'Een druk kwartaal.', versie: oud })).status).toBe(
    303,
  )
  const later = await mila.post(`${pad}/inleiding`, { inleiding: 'Een rustig kwartaal.', versie: oud })
  expect(later.status).toBe(409)
  expect(later.tekst).toContain('Een druk kwartaal.')
  expect(later.waarde('inleiding')).toBe('Een rustig kwartaal.')
})

test('it is counted again while it is a concept, with what happened since', async () => {
  for (let nr = 0; nr < 4; nr++) await meld(app, 'kim', '2026-02-05T09:00:00Z')
  app.klok.zet('2026-04-02T09:05:00Z')
  expect((await stap(mila, pad, 'cijfers')).status).toBe(303)
  await telAf(app)
  expect((await publiek.get(openbaar)).status).toBe(404)
  const [cel] = await app.sql(
    "select waarde from rapport_cel where kpi = 'toegang.aantal' and deel = 'meldingen' and splitsing = 'totaal' and periode = '2026-Q1'",
  )
  expect(cel).toEqual({ waarde: 10 })
})

test('who drew it up cannot approve it, and nobody publishes what was not approved', async () => {
  expect((await stap(mila, pad, 'vaststelling')).status).toBe(403)
  const teVroeg = await stap(bram, pad, 'publicatie')
  expect([teVroeg.status, teVroeg.tekst.includes('Laat een ander het eerst vaststellen.')]).toEqual([
    422,
    true,
  ])
  expect((await stap(bram, pad, 'vaststelling')).status).toBe(303)
  const naVast = await stap(mila, pad, 'inleiding', { inleiding: 'Toch anders.' })
  expect([naVast.status, naVast.tekst.includes('geen concept meer')]).toEqual([422, true])
})

test('of two who publish at once one does, the other hears that it was done', async () => {
  const versie = versieVan(await bram.get(pad))
  const beide = await Promise.all([1, 2].map(() => bram.post(`${pad}/publicatie`, { versie })))
  expect(beide.map(({ status }) => status).toSorted()).toEqual([303, 422])
  expect(beide.find(({ status }) => status === 422)?.tekst).toContain('Dit rapport is al gepubliceerd.')
})

test('the public reads it without a cookie, and the council in its own place', async () => {
  const lijst = await publiek.get('/monitor')
  expect(lijst.tekst).toContain('Kwartaalrapport 1e kwartaal 2026')
  const antwoord = await publiek.get(openbaar)
  expect([antwoord.status, antwoord.headers.get('set-cookie')]).toEqual([200, null])
  expect(antwoord.tekst).toContain('Een druk kwartaal.')
  expect(antwoord.html).not.toContain('Mila')
  const raad = await aydin.get(pad)
  expect([raad.status, raad.tekst.includes('Maak een correctie')]).toEqual([200, false])
})

test('the database itself refuses a change of what was published', async () => {
  const id = pad.split('/').at(-1)
  for (const wijziging of [
    'update rapport_cel set waarde = 15 where rapport_id = $1',
    'delete from rapport_cel where rapport_id = $1',
    "update rapport set inleiding = 'x' where id = $1",
    'delete from rapport where id = $1',
  ])
    await expect(app.sql(wijziging, [id]), wijziging).rejects.toThrow('is fixed')
})

test('a correction without words is refused; with words it is the next uitgave, and the old one says so', async () => {
  expect((await mila.post(`${pad}/correctie`, { wijziging: ' ' })).status).toBe(422)
  expect((await stel(mila)).tekst).toContain('Dit rapport is al gepubliceerd.')
  const antwoord = await mila.post(`${pad}/correctie`, { wijziging: 'Drie meldingen ontbraken.' })
  await telAf(app)
  expect(antwoord.status).toBe(303)
  expect((await stap(bram, antwoord.naar, 'vaststelling')).status).toBe(303)
  expect((await publiek.get(openbaar)).tekst).not.toContain('Er is een nieuwere uitgave')
  expect((await stap(bram, antwoord.naar, 'publicatie')).status).toBe(303)
  expect((await publiek.get(openbaar)).tekst).toContain('Er is een nieuwere uitgave')
  const nieuw = await publiek.get(antwoord.naar.replace('/werk', '/monitor'))
  expect(nieuw.tekst).toContain('Drie meldingen ontbraken.')
  expect((await mila.post(`${pad}/correctie`, { wijziging: 'Nog iets.' })).tekst).toContain(
    'Er is al een nieuwere uitgave.',
  )
  pad = antwoord.naar
})

test('what was withdrawn says why and shows no figure, to nobody', async () => {
  const weg = await stap(mila, pad, 'intrekking', { intrekking: 'Er klopte iets niet.' })
  expect([weg.status, weg.tekst.includes('Vraag de teammanager')]).toEqual([422, true])
  expect((await stap(bram, pad, 'intrekking', { intrekking: 'Er klopte iets niet.' })).status).toBe(303)
  const nu = await publiek.get(pad.replace('/werk', '/monitor'))
  expect([nu.status, nu.tekst.includes('Er klopte iets niet.'), nu.html.includes('kt-figure')]).toEqual([
    410,
    true,
    false,
  ])
  expect((await publiek.get(`${pad.replace('/werk', '/monitor')}.csv`)).status).toBe(404)
})

test('every act stands in the log, without words', async () => {
  expect(await gebeurd()).toEqual([
    'rapport_opgesteld',
    'rapport_bewerkt',
    'rapport_herteld',
    'rapport_vastgesteld',
    'rapport_gepubliceerd',
    'rapport_gecorrigeerd',
    'rapport_vastgesteld',
    'rapport_gepubliceerd',
    'rapport_ingetrokken',
  ])
})
