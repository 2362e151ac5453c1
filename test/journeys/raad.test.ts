// The way of a council member, by keyboard: a figure that misses its streefwaarde, per kern, why, a question, a new streefwaarde, the rapport.

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { isToegankelijk, openBrowser, pastOpSmal } from '../support/browser.ts'
import { publiceer } from '../support/rapport.ts'
import { openVenster } from '../support/venster.ts'
import { kiesInMenu } from './hand.ts'
import { toetsenbord as hand } from './toetsenbord.ts'
import { staatEr, stappen } from './wandeling.ts'

const venster = await openVenster()
const { app } = venster
const kpi = 'begeleiding.terugkeer'
const vraag = 'Komt iemand binnen een half jaar'
await publiceer(app, {
  ...{ kpi, periode: '2025-Q4' },
  cellen: [
    { deel: 'terug', periode: '2025-Q3', waarde: 38 },
    { deel: 'terug', periode: '2025-Q4', waarde: 45 },
    { deel: 'terug', periode: '2025-Q4', waarde: 35, kern: 'Elst' },
    { deel: 'terug', periode: '2025-Q4', waarde: 55, kern: 'Zetten' },
  ],
})
await (await app.als('mila')).post(`/werk/duidingen/${kpi}/publicatie`, {
  ...{ periode: '2025-Q4', versie: '', uitleg: 'Er was lang een vacature in Zetten.' },
})
const bij = venster.bureaus(await openBrowser())
const stap = stappen()

async function kijk(page: Page): Promise<void> {
  await isToegankelijk(page)
  await pastOpSmal(page)
}

stap('Aydin finds on his first page the figure that misses its streefwaarde', async () => {
  const aydin = await bij('Aydin Yilmaz')
  await staatEr(aydin, 'Cijfers die hun streefwaarde niet halen')
  await kijk(aydin)
  await hand.ga(aydin, 'link', vraag)
  await staatEr(aydin, 'Niet gehaald')
})

stap('he sees it per kern, and reads why', async () => {
  const aydin = await bij('Aydin Yilmaz')
  const rijen = aydin.getByRole('table', { name: /per kern$/ }).getByRole('row')
  expect((await rijen.allTextContents()).join(' | ')).toMatch(
    /Elst.*35 %.*Gehaald.*Zetten.*55 %.*Niet gehaald/,
  )
  await staatEr(aydin, 'Er was lang een vacature in Zetten.')
  await kijk(aydin)
})

stap('he asks a question', async () => {
  const aydin = await bij('Aydin Yilmaz')
  await hand.ga(aydin, 'link', 'Stel een vraag')
  await kijk(aydin)
  await hand.typ(aydin, 'Wat wilt u weten?', 'Is de vacature nu vervuld?')
  await hand.ga(aydin, 'button', 'Stel de vraag')
  await staatEr(aydin, /Wacht op antwoord/)
  await kijk(aydin)
})

stap('Mila sees that it waits, and publishes it with its answer', async () => {
  const mila = await bij('Mila Hendriks')
  await kijk(mila)
  await hand.ga(mila, 'link', 'Naar de vragen van de raad')
  await kijk(mila)
  await hand.ga(mila, 'link', 'Is de vacature nu vervuld?')
  await hand.typ(mila, 'Wat is het antwoord?', 'Ja, sinds 1 februari.')
  await hand.ga(mila, 'button', 'Publiceer vraag en antwoord')
  await staatEr(mila, 'Ja, sinds 1 februari.')
})

stap('Aydin reads the answer at the figure, and proposes a new streefwaarde', async () => {
  const aydin = await bij('Aydin Yilmaz')
  await kiesInMenu(hand, aydin, 'Streefwaarden')
  await kijk(aydin)
  await hand.ga(aydin, 'link', vraag)
  await staatEr(aydin, 'Ja, sinds 1 februari.')
  await hand.vouwOpen(aydin, 'Stel een streefwaarde voor')
  await hand.typ(aydin, 'Ten hoogste', '35')
  await hand.typ(aydin, 'Vanaf welke dag geldt het?', '1-7-2026')
  await hand.typ(aydin, 'Waarom stelt u dit voor?', 'Elst laat zien dat het kan.')
  await kijk(aydin)
  await hand.ga(aydin, 'button', 'Stel voor')
  await staatEr(aydin, 'Elst laat zien dat het kan.')
})

stap('the raad adopts it, and he writes the decision down', async () => {
  const aydin = await bij('Aydin Yilmaz')
  await hand.vouwOpen(aydin, 'Leg het besluit vast')
  await hand.kies(aydin, 'Wat is er besloten?', 'Aangenomen')
  await hand.kies(aydin, 'Wie besloot het?', 'De raad')
  await hand.typ(aydin, 'Op welke dag?', '2-3-2026')
  await hand.typ(aydin, 'Waar staat het besluit?', 'Raadsbesluit 2026-014')
  await kijk(aydin)
  await hand.ga(aydin, 'button', 'Leg het besluit vast')
  await staatEr(aydin, 'vanaf 1 juli 2026')
  await staatEr(aydin, /Raadsbesluit 2026-014/)
  // What was published keeps the one of its own time.
  await staatEr(aydin, '1 januari 2021 tot 1 juli 2026')
  await kijk(aydin)
})

stap('he downloads the rapport', async () => {
  const aydin = await bij('Aydin Yilmaz')
  await kiesInMenu(hand, aydin, 'Begin')
  await hand.ga(aydin, 'link', 'Rapport over het 4e kwartaal 2025')
  const adres = await aydin.locator('a[href$=".csv"]').first().getAttribute('href')
  const bestand = await aydin.evaluate(async (url) => (await fetch(url ?? '')).text(), adres)
  expect(bestand).toMatch(/begeleiding\.terugkeer/)
})
