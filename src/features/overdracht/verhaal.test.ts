// The audit's story (5.1.1) literally: Fleur hands over to Noor, keeps sight, sees the phases move, gets the word back, and nothing else.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { idVan } from '../../../test/support/gesprek.ts'
import { maakOverdracht } from '../../../test/support/overdracht.ts'
import { legContactVast } from '../../../test/support/traject.ts'

const app = await startApp()
const [fleur, noor, sam] = [await app.als('fleur'), await app.als('noor'), await app.als('sam')]
const { pad, trajectId, huishoudenId } = await maakOverdracht(app, fleur)
const gezien = 'De post ligt in stapels op tafel.'

test('Fleur sees that it arrived, until when Noor has, and when the word comes back', async () => {
  const { tekst } = await fleur.get(pad)
  expect(tekst).toContain('Ontvangen')
  expect(tekst).toContain('Antwoord van het team: 9 maart 2026')
  expect(tekst).toContain('16 maart 2026')
  expect((await fleur.get('/werk/overdrachten')).tekst).toContain('Anna de Wit')
})

test('Noor reads the package apart, and not the file of Fleur', async () => {
  const { tekst } = await noor.get(pad)
  for (const deel of [gezien, 'Ik wil zelf weer mijn huis bijhouden.', 'Kijk samen naar hulp'])
    expect(tekst).toContain(deel)
  expect((await noor.get(`/werk/trajecten/${trajectId}`)).status).toBe(404)
  expect((await noor.get('/werk/overdrachten')).tekst).toContain('Wat wij kregen')
})

test('who has nothing to do with it finds nothing', async () => {
  expect((await sam.get(pad)).status).toBe(404)
  expect((await sam.get('/werk/overdrachten')).tekst).not.toContain('de Wit')
})

let werk = ''
test('Noor accepts, and the phases move before the eyes of Fleur', async () => {
  const aanvaard = await noor.post(`${pad}/aanvaarding`, { verdeling: 'ik' })
  werk = aanvaard.naar
  expect(werk).toMatch(/^\/werk\/trajecten\//)
  expect((await noor.get(werk)).tekst).toContain('Ik wil zelf weer mijn huis bijhouden.')
  const kaart = await fleur.get(pad)
  expect(kaart.tekst).toContain('Aanvaard')
  expect(kaart.tekst).toContain('Noor de Boer')
  await legContactVast(noor, idVan({ naar: werk, tekst: '' }), {
    waarover: 'Zij vertelde over haar schulden.',
  })
  expect((await fleur.get(pad)).tekst).toContain('In onderzoek')
})

test('twice at once: the second gets a sentence', async () => {
  const antwoord = await noor.post(`${pad}/aanvaarding`, { verdeling: 'ik' })
  expect(antwoord.status).toBe(409)
  expect(antwoord.tekst).toContain('er is al een antwoord')
})

test('Fleur sees nothing else: not the traject of Noor, no word of content', async () => {
  expect((await fleur.get(werk)).status).toBe(404)
  expect((await fleur.get(pad)).tekst).not.toContain('schulden')
  // Her own dossier holds her own work.
  expect((await fleur.get(`/werk/dossiers/${huishoudenId}`)).tekst).not.toContain('schulden')
})

test('the word back reaches Fleur, the words only when the inwoner agreed', async () => {
  const zonder = await noor.post(`${pad}/terugkoppeling`, { terugAntwoord: 'niet_geholpen' })
  expect(zonder.status).toBe(422)
  expect(zonder.tekst).toContain('Kies waarom het niet (helemaal) hielp.')
  const gegeven = await noor.post(`${pad}/terugkoppeling`, {
    terugAntwoord: 'loopt_nog',
    terugWoorden: 'Zij slaapt slecht.',
  })
  expect(gegeven.naar).toBe(pad)
  expect((await fleur.get(pad)).tekst).toContain('Wij zijn nog bezig')
  expect((await fleur.get(pad)).tekst).not.toContain('Zij slaapt slecht.')
  expect((await noor.get(pad)).tekst).toContain('Zij slaapt slecht.')
})

test('who sent looks, and the inzage says how far', async () => {
  const rijen = await app.sql<{ niveau: string }>(
    `select distinct z.niveau from inzage z join medewerker m on m.id = z.medewerker_id
    where m.sub = 'fleur' and z.soort = 'overdracht_ingezien'`,
  )
  // Her own package, because she has the file it came from; no more.
  expect(rijen.map((r) => r.niveau)).toEqual(['L2'])
})

test('the inwoner withdraws: at the next request there is no card, and nothing tells why', async () => {
  expect((await noor.post(`${pad}/zicht`, { reden: 'inwoner' })).status).toBe(303)
  const kaart = await fleur.get(pad)
  expect(kaart.status).toBe(410)
  expect(kaart.tekst).toContain('Niet meer beschikbaar')
  expect(kaart.tekst).not.toContain('Wit')
  expect((await fleur.get('/werk/overdrachten')).tekst).not.toContain('de Wit')
  expect((await noor.get(pad)).status).toBe(200)
  expect((await noor.get(`${pad}/terugkoppeling`)).tekst).toContain(
    'De inwoner wil niet dat de afzender weet',
  )
})
