// The audit's case to its end: hand over, follow, the keten closes, the card falls, the resident returns and the card is there again; and how a card ends before.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Client } from '../../../test/support/client.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { maakOverdracht } from '../../../test/support/overdracht.ts'
import { legContactVast } from '../../../test/support/traject.ts'

const app = await startApp()
const als = (sub: string): Promise<Client> => app.als(sub)
const fleurLeest = async (pad: string) => (await als('fleur')).get(pad)
const stand = async (pad: string) =>
  /Stand ([A-Z][a-zë ]+?) Overgedragen/.exec((await fleurLeest(pad)).tekst)?.[1]

/** The same Anna at the door of this medewerker again: found, chosen and registered. */
async function meldtZich(sub: string, inwonerId: string) {
  const client = await als(sub)
  await client.post('/werk/contact/herkennen', { geslachtsnaam: 'Wit', geboortedatum: '3-4-1948' })
  return maakMelding(app, client, { geslachtsnaam: 'Wit', voorvoegsel: 'de', inwonerId })
}

/** Handed over, taken up, spoken with, helped and closed by Noor. */
async function totEinde(pad: string, velden = {}) {
  const noor = await als('noor')
  const { naar } = await noor.post(`${pad}/aanvaarding`, { verdeling: 'ik' })
  await legContactVast(noor, naar.split('/').at(-1) ?? '', { waarover: 'Zij heeft schulden.' })
  const dicht = await noor.post(`${naar}/afsluiting`, {
    versie: '1',
    resultaat: 'bereikt',
    isVolgensPlan: 'ja',
    eindereden: 'doel_bereikt',
    uitkomst: 'ondersteuning_sto',
    terugAntwoord: 'later',
    ...velden,
  })
  expect(dicht.status, dicht.tekst).toBe(303)
}

test('handed over with a yes, the card follows every phase; it falls, and is there again when the resident returns', async () => {
  app.klok.zet('2026-03-02T08:00:00Z')
  const { pad, inwonerId } = await maakOverdracht(app, await als('fleur'))
  expect(await stand(pad)).toBe('Ontvangen')
  await totEinde(pad)
  expect(await stand(pad)).toBe('Besloten')

  app.klok.zet('2027-03-02T07:59:59Z')
  expect((await fleurLeest(pad)).status).toBe(200)
  app.klok.zet('2027-03-02T08:00:00Z')
  const voorbij = await fleurLeest(pad)
  expect(voorbij.status).toBe(410)
  expect(voorbij.tekst).not.toContain('Wit')
  expect((await fleurLeest('/werk/overdrachten')).tekst).not.toContain('de Wit')

  // Somebody else's door: that opens no card of the kernteam.
  await meldtZich('noor', inwonerId)
  expect((await fleurLeest(pad)).status).toBe(410)

  app.klok.zet('2027-05-03T08:00:00Z')
  const terug = await meldtZich('fleur', inwonerId)
  const kaart = await fleurLeest(pad)
  expect(kaart.status).toBe(200)
  expect(await stand(pad)).toBe('Heropend')
  expect(kaart.tekst).not.toContain('schulden')
  expect((await fleurLeest('/werk/overdrachten')).tekst).toContain('de Wit')
  // Who received it is told nothing by it: to Noor it is over.
  expect((await (await als('noor')).get(pad)).status).toBe(410)

  await (await als('fleur')).post(`/werk/meldingen/${terug.meldingId}/intrekking`, {
    versie: '1',
    reden: 'Toch niet.',
  })
  app.klok.zet('2028-05-03T07:59:00Z')
  expect((await fleurLeest(pad)).status).toBe(200)
  app.klok.zet('2028-05-03T08:01:00Z')
  expect((await fleurLeest(pad)).status).toBe(410)
})

test('without a yes only that it was received, accepted or returned', async () => {
  app.klok.zet('2026-03-02T08:00:00Z')
  const een = await maakOverdracht(app, await als('fleur'), { zicht: 'nee' })
  expect(await stand(een.pad)).toBe('Ontvangen')
  await totEinde(een.pad)
  const kaart = await fleurLeest(een.pad)
  expect(await stand(een.pad)).toBe('Aanvaard')
  for (const woord of ['Noor de Boer', 'Begonnen', 'Afgesloten', 'Wet ', 'Hierna', 'Terugkoppeling gegeven'])
    expect(kaart.tekst).not.toContain(woord)

  const ander = await maakOverdracht(app, await als('fleur'), { zicht: 'nee' })
  await (await als('noor')).post(`${ander.pad}/weigering`, {
    code: 'inwoner_wil_niet',
    woorden: 'Zij wil zelf bellen.',
  })
  expect(await stand(ander.pad)).toBe('Teruggegeven')
  // A colleague of the sender who has not the file reads no reason; who still does the work reads why it came back.
  expect((await fleurLeest(ander.pad)).tekst).toContain('De inwoner wil dit niet')
  await app.sql('update autorisatie set tot = van where traject_id = $1', [ander.trajectId])
  expect((await fleurLeest(ander.pad)).tekst).not.toContain('De inwoner wil dit niet')
})

test('closed for safety by who does it now: gone for the sender, who reads nothing of why', async () => {
  app.klok.zet('2026-03-02T08:00:00Z')
  const { pad, huishoudenId, overdrachtId } = await maakOverdracht(app, await als('fleur'))
  const noor = await als('noor')
  await noor.post(`${pad}/aanvaarding`, { verdeling: 'ik' })
  const fleur = await als('fleur')
  const veilig = { reden: 'veiligheid', woorden: 'Haar ex werkt bij het kernteam.' }
  expect((await fleur.post(`${pad}/zicht`, veilig)).tekst).toContain('Alleen wie het werk nu doet')
  const leeg = await noor.post(`${pad}/zicht`, { reden: 'veiligheid', woorden: '' })
  expect(leeg.status).toBe(422)
  expect(leeg.tekst).toContain('Schrijf kort op waarom het niet veilig is')
  expect((await noor.post(`${pad}/zicht`, veilig)).naar).toBe(pad)
  const weg = await fleur.get(pad)
  expect(weg.status).toBe(410)
  const dossier = await fleur.get(`/werk/dossiers/${huishoudenId}?alles=ja`)
  for (const pagina of [weg, dossier]) {
    expect(pagina.tekst).not.toContain('ex werkt')
    expect(pagina.tekst).not.toContain('kijkt niet meer mee')
  }
  expect((await noor.get(pad)).tekst).toContain('Kijkt de afzender mee Niet meer')
  // The same page, word for word, as that of a card whose time is over.
  const rijen = await app.sql<{ ingetrokken: boolean; reikwijdte: string }>(
    `select reikwijdte, ingetrokken_op is not null as ingetrokken from toestemming where overdracht_id = $1 order by 1`,
    [overdrachtId],
  )
  expect(rijen).toEqual([
    { reikwijdte: 'pakket', ingetrokken: false },
    { reikwijdte: 'voortgangskaart', ingetrokken: true },
  ])
})

test('a card that was withdrawn stays gone when the resident returns', async () => {
  app.klok.zet('2026-03-02T08:00:00Z')
  const { pad, inwonerId } = await maakOverdracht(app, await als('fleur'))
  await (await als('noor')).post(`${pad}/zicht`, { reden: 'inwoner' })
  await meldtZich('fleur', inwonerId)
  expect((await fleurLeest(pad)).status).toBe(410)
})
