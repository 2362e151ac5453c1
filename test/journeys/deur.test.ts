// The desk itself: coming in, how much work a known and simple question is, and leaving nothing behind.

import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { bureaus, isGoed, openBrowser } from '../support/browser.ts'
import { startDemo } from '../support/demoserver.ts'
import { muis } from './muis.ts'
import { toetsenbord } from './toetsenbord.ts'
import { kop, staatEr } from './wandeling.ts'

const server = await startDemo()
afterAll(() => server.opruimen())
const browser = await openBrowser()
const bij = bureaus(browser, server.base)

test('Kim comes in by the front page and chooses herself at the login', async () => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  await page.goto(server.base)
  await isGoed(page)
  await page.getByRole('link', { name: 'Inloggen als medewerker' }).click()
  await page.getByRole('button', { name: /Kim Jansen/ }).waitFor()
  await isGoed(page)
  await page.getByRole('button', { name: /Kim Jansen/ }).click()
  await page.waitForURL('**/werk')
  expect(await kop(page)).toBe('Werkvoorraad')
})

test('a known and simple question takes few pages and few keys', async () => {
  const kim = await bij('Kim Jansen')
  await meld(kim, 'Bos')
  const geteld = await tel(kim)
  await kim.keyboard.press('n')
  await kim.waitForURL('**/werk/contact/nieuw')
  await toetsenbord.typ(kim, 'Waar gaat het over?', 'Mijn traplift maakt weer herrie.')
  await toetsenbord.typ(kim, 'Achternaam', 'Bos')
  await toetsenbord.typ(kim, 'Geboortedatum', '3-4-1948')
  await kim.getByRole('radio', { name: /^Jan Bos/ }).waitFor()
  await toetsenbord.kies(kim, 'Wie is het?', 'Jan Bos')
  await toetsenbord.vouwOpen(kim, 'Meer vragen: maak er een melding van')
  await toetsenbord.vink(kim, 'Huishouden en regelzaken')
  await toetsenbord.kies(kim, 'Is het thuis onveilig', 'Nee')
  await toetsenbord.ga(kim, 'button', 'Melding registreren')
  await toetsenbord.ga(kim, 'button', 'Volg dit advies')
  await staatEr(kim, /Gevolgd door Kim Jansen/)
  const { bladzijden, toetsen } = await geteld()
  console.log(
    `Bekend en eenvoudig, geregistreerd en gescreend: ${bladzijden} bladzijden, ${toetsen} toetsen.`,
  )
  expect(bladzijden).toBe(3)
  // Two keys a second and five seconds to read each page is well under three minutes.
  expect(toetsen / 2 + bladzijden * 5).toBeLessThan(150)
})

test('Bram sees the waiting list of this quarter grow by a question that Kim writes down in another window', async () => {
  const bram = await bij('Bram Willems')
  await muis.ga(bram, 'link', 'Monitor')
  // The monitor opens at the last whole quarter; this one is the next.
  await muis.ga(bram, 'link', 'Volgende')
  await muis.ga(bram, 'link', 'Hoeveel vragen wachten?')
  await isGoed(bram)
  const voor = await wachtenden(bram)
  const kim = await bij('Kim Jansen')
  await meld(kim, 'Wachter')
  await bram.reload()
  expect(await wachtenden(bram)).toBe(voor + 1)
})

test('after logging out the back button shows no file', async () => {
  const sam = await bij('Sam Peters')
  await meld(sam, 'Smit')
  await muis.ga(sam, 'link', 'Naar het dossier')
  expect(await kop(sam)).toContain('Smit')
  await muis.druk(sam, 'Sam Peters')
  await muis.ga(sam, 'button', 'Uitloggen')
  await sam.getByRole('link', { name: 'Inloggen als medewerker' }).waitFor()
  for (let terug = 0; terug < 4; terug++) {
    // A page that was sent by a form cannot be gone back to; the browser says so instead.
    await sam.goBack().catch(() => undefined)
    expect(await sam.content(), sam.url()).not.toContain('Smit')
  }
  await sam.goto(`${server.base}/werk`)
  expect(sam.url()).not.toContain('/werk')
})

/** The figure at the head of the page. */
const wachtenden = async (page: Page): Promise<number> =>
  Number((await page.locator('.kt-figure__value').first().textContent())?.replace(/\D/g, ''))

/** A question about somebody new. */
async function meld(page: Page, achternaam: string): Promise<void> {
  await muis.ga(page, 'link', 'Nieuw')
  await muis.typ(page, 'Waar gaat het over?', 'Mijn traplift doet het niet meer.')
  await muis.typ(page, 'Voornaam', 'Jan')
  await muis.typ(page, 'Achternaam', achternaam)
  await muis.typ(page, 'Geboortedatum', '3-4-1948')
  await muis.vouwOpen(page, 'Meer vragen: maak er een melding van')
  await muis.vink(page, 'Huishouden en regelzaken')
  await muis.kies(page, 'Is het thuis onveilig', 'Nee')
  await muis.ga(page, 'button', 'Melding registreren')
  expect(await kop(page)).toBe(`Vraag van Jan ${achternaam}`)
}

/** Counts from now: pages that were loaded, keys that were pressed. */
async function tel(page: Page) {
  let bladzijden = 0
  let toetsen = 0
  page.on('load', () => {
    bladzijden += 1
  })
  await page.exposeFunction('telToets', () => {
    toetsen += 1
  })
  const luister = "addEventListener('keydown', () => telToets())"
  await page.addInitScript(luister)
  await page.evaluate(luister)
  return async () => ({ bladzijden, toetsen })
}
