// The verwerkingsregister through the front door: read, changed from a day on by the functionaris, and what a line of the log then refers to.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'

const app = await startApp()
let vera = await app.als('vera')
const hier = '/werk/privacy/verwerkingsregister'

async function velden(id: string): Promise<Record<string, string>> {
  const pagina = await vera.get(`${hier}/${id}`)
  const namen = ['versie', 'naam', 'verantwoordelijke', 'doel', 'grondslag', 'betrokkenen', 'gegevens']
  const rest = ['ontvangers', 'bewaartermijn', 'beveiliging', 'brpVelden', 'van', 'tot']
  return Object.fromEntries([...namen, ...rest].map((naam) => [naam, pagina.waarde(naam) ?? '']))
}

test('the list says what is given and still to be looked at; the printed page says all of it', async () => {
  const lijst = await vera.get(hier)
  expect(lijst.tekst).toContain('U heeft 0 van de 12 regels nagekeken')
  expect(lijst.tekst).toContain('Verzoeken van inwoners over hun gegevens')
  const afdruk = await vera.get(`${hier}/afdruk`)
  expect(afdruk.tekst).toContain('Het college van burgemeester en wethouders van Overbetuwe')
  expect(afdruk.tekst).toContain('Hoe lang bewaard')
})

test('only the functionaris comes in', async () => {
  for (const wie of ['kim', 'noor', 'bram', 'ties'])
    expect((await (await app.als(wie)).get(hier)).status, wie).toBe(403)
})

test('a new version holds from its day on; the log of before keeps referring to the one before', async () => {
  await maakMelding(app, await app.als('kim'), { geslachtsnaam: 'Log' })
  const form = await velden('melding-1')
  expect(form.van).toBe('2 maart 2026')
  const kort = await vera.post(`${hier}/melding-1`, { ...form, doel: '' })
  expect([kort.status, kort.waarde('naam')]).toEqual([422, 'Melding ontvangen en beoordelen'])
  const terug = await vera.post(`${hier}/melding-1`, { ...form, van: '1-3-2026' })
  expect(terug.tekst).toContain('Deze dag is voorbij')
  const goed = await vera.post(`${hier}/melding-1`, { ...form, doel: 'Weten wat er is.', van: '3-3-2026' })
  expect([goed.status, goed.headers.get('location')]).toEqual([303, `${hier}/melding-2`])
  expect((await vera.get(`${hier}/melding-2`)).tekst).toContain('Weten wat er is.')
  expect((await vera.get(hier)).tekst).not.toContain('Weten wat er is.')
  const uri = async (dag: string) => {
    const regels = await vera.post('/werk/privacy/log/uitvoer', {
      ...{ soort: 'ldv', vorm: 'jsonl', van: dag, tot: dag },
    })
    return /verwerkingsregister\/melding-\d/.exec(regels.html)?.[0]
  }
  expect(await uri('2-3-2026')).toBe('verwerkingsregister/melding-1')
  app.klok.zet('2026-03-03T08:00:00Z')
  vera = await app.als('vera')
  await maakMelding(app, await app.als('kim'), { geslachtsnaam: 'Later' })
  expect(await uri('3-3-2026')).toBe('verwerkingsregister/melding-2')
})

test('who was second is told, with both texts; sending again is the version after', async () => {
  const form = { ...(await velden('plan-1')), doel: 'Van Vera' }
  expect((await vera.post(`${hier}/plan-1`, { ...form, doel: 'Van een ander' })).status).toBe(303)
  const tweede = await vera.post(`${hier}/plan-1`, form)
  expect(tweede.status).toBe(409)
  expect(tweede.tekst).toContain('Van een ander')
  expect([tweede.waarde('doel'), tweede.waarde('versie')]).toEqual(['Van Vera', '2'])
  expect((await vera.post(`${hier}/plan-1`, { ...form, versie: '2' })).status).toBe(303)
})

test('what stops leaves the register, and the page says which lines of the log then miss their row', async () => {
  const form = { ...(await velden('rechtsbescherming-1')), tot: '3-3-2026' }
  expect((await vera.post(`${hier}/rechtsbescherming-1`, form)).status).toBe(303)
  app.klok.zet('2026-03-04T08:00:00Z')
  vera = await app.als('vera')
  const lijst = await vera.get(hier)
  expect(lijst.tekst).toContain('staat niet in het register waarvoor ze zijn')
  expect(lijst.tekst).toContain('Klacht en bezwaar behandelen (klacht, bezwaar)')
})

test('as a file every row has its own address', async () => {
  const bestand = await vera.get(`${hier}/bestand`)
  const { verwerkingen } = JSON.parse(bestand.html) as { verwerkingen: Record<string, unknown>[] }
  expect(verwerkingen).toHaveLength(11)
  expect(verwerkingen[0]).toMatchObject({
    id: 'http://localhost:3000/werk/privacy/verwerkingsregister/melding-2',
    versie: 2,
    van: '2026-03-03',
    tot: null,
  })
})

test('a version that was is changed by nobody', async () => {
  await expect(app.sql(`update verwerking set doel = 'x'`)).rejects.toThrow()
})

test('what is no row is not there', async () => {
  expect((await vera.get(`${hier}/niets-1`)).status).toBe(404)
  expect((await vera.get(`${hier}/melding-99`)).status).toBe(404)
})
