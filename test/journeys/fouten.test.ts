// When it goes wrong: what was typed is never lost, and the page says what to do.

import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { bureaus, isGoed, openBrowser } from '../support/browser.ts'
import { startDemo } from '../support/demoserver.ts'
import { kiesInMenu } from './hand.ts'
import { muis } from './muis.ts'
import { kop, staatEr } from './wandeling.ts'

const server = await startDemo()
afterAll(() => server.opruimen())
const browser = await openBrowser()
const bij = bureaus(browser, server.base)
const heeftFocus = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('role') ?? document.activeElement?.getAttribute('name'),
  )

test('a form that fails comes back filled in, with the focus on the summary and a link to each field', async () => {
  const noor = await bij('Noor de Boer')
  await muis.ga(noor, 'link', 'Nieuw')
  await muis.typ(noor, 'Achternaam', 'Kuiper')
  await muis.typ(noor, 'Geboortedatum', '31-2-1948')
  await muis.vouwOpen(noor, 'Meer vragen: maak er een melding van')
  await muis.ga(noor, 'button', 'Melding registreren')
  expect(await noor.title()).toMatch(/^Fout: /)
  expect(await heeftFocus(noor)).toBe('alert')
  await isGoed(noor)
  for (const veld of ['waarover', 'geboortedatum', 'onveilig']) {
    await noor.getByRole('alert').locator(`a[href="#veld-${veld}"]`).click()
    expect(await heeftFocus(noor)).toBe(veld)
  }
  expect(await noor.getByRole('textbox', { name: 'Achternaam' }).inputValue()).toBe('Kuiper')
  expect(await noor.getByRole('textbox', { name: 'Geboortedatum' }).inputValue()).toBe('31-2-1948')
})

test('mended, it is sent after all', async () => {
  const noor = await bij('Noor de Boer')
  await muis.typ(noor, 'Waar gaat het over?', 'Ik kom de trap niet meer op.')
  await muis.typ(noor, 'Geboortedatum', '28-2-1948')
  await muis.vink(noor, 'Lichamelijke gezondheid')
  await muis.kies(noor, 'Is het thuis onveilig', 'Nee')
  await muis.ga(noor, 'button', 'Melding registreren')
  expect(await kop(noor)).toContain('Kuiper')
})

test('two who edit one plan: the second sees both texts, and what she sends then is a choice', async () => {
  const noor = await bij('Noor de Boer')
  await muis.ga(noor, 'button', 'Ik pak dit op')
  await muis.ga(noor, 'link', 'Naar het dossier')
  await muis.ga(noor, 'button', 'Plan opstellen')
  await muis.vouwOpen(noor, 'Iemand vragen')
  await muis.selecteer(noor, 'Wie vraagt u?', 'Fleur van Dam, Maatschappelijk werker')
  await muis.ga(noor, 'button', 'Vragen')
  const fleur = await bij('Fleur van Dam')
  await kiesInMenu(muis, fleur, 'Werkvoorraad')
  await muis.ga(fleur, 'link', 'Antwoorden: wilt u de regie?')
  await muis.ga(fleur, 'button', 'Ja, ik neem dit op me')

  await muis.ga(noor, 'link', 'Woorden wijzigen')
  await muis.ga(fleur, 'link', 'Woorden wijzigen')
  await muis.typ(noor, 'Wat zegt de inwoner zelf?', 'Ik wil boven slapen, zegt hij tegen Noor.')
  await muis.ga(noor, 'button', 'Opslaan')
  await muis.typ(fleur, 'Wat zegt de inwoner zelf?', 'Ik wil beneden slapen, zegt hij tegen Fleur.')
  await muis.ga(fleur, 'button', 'Opslaan')
  expect(await fleur.title()).toMatch(/^Fout: /)
  await staatEr(fleur, 'Ik wil boven slapen, zegt hij tegen Noor.')
  expect(await fleur.getByRole('textbox', { name: 'Wat zegt de inwoner zelf?' }).inputValue()).toBe(
    'Ik wil beneden slapen, zegt hij tegen Fleur.',
  )
  await isGoed(fleur)
  await muis.ga(fleur, 'button', 'Opslaan')
  await staatEr(fleur, 'Ik wil beneden slapen, zegt hij tegen Fleur.')
})

test('a session that ended keeps the text: log in beside it, and send again', async () => {
  const noor = await bij('Noor de Boer')
  await muis.ga(noor, 'link', 'Woorden wijzigen')
  await muis.typ(noor, 'Wat zegt de inwoner zelf?', 'Een lang verhaal dat niemand twee keer typt.')
  await noor.context().clearCookies()
  await muis.ga(noor, 'button', 'Opslaan')
  await staatEr(noor, 'Een lang verhaal dat niemand twee keer typt.')
  await isGoed(noor)
  const tabblad = noor.context().waitForEvent('page')
  await noor.getByRole('link', { name: 'Inloggen in een nieuw tabblad' }).click()
  const ernaast = await tabblad
  await ernaast.getByRole('button', { name: /Noor de Boer/ }).click()
  await ernaast.waitForURL('**/werk')
  await ernaast.close()
  // The token of the form belonged to the session that ended: the page asks once more, with a fresh one.
  await muis.ga(noor, 'button', 'Opnieuw versturen')
  if ((await kop(noor)) === 'Dit formulier was te oud') await muis.ga(noor, 'button', 'Opnieuw versturen')
  await staatEr(noor, 'Een lang verhaal dat niemand twee keer typt.')
  await isGoed(noor)
})
