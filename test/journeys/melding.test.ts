// Kim registers a question at the door and sees what is due: with a mouse, by keyboard alone, and without JavaScript.

import { afterAll, expect, test } from 'vitest'
import { inloggenAls, isGoed, openBrowser, tabNaar } from '../support/browser.ts'
import { startServer } from '../support/server.ts'

const server = await startServer()
afterAll(() => server.opruimen())
const browser = await openBrowser()
const ingelogd = await browser.newContext()
const eerste = await inloggenAls(ingelogd, server.base, 'Kim Jansen')
const storageState = await ingelogd.storageState()

test('Kim writes down who, what and how urgent on one page, and sees what is due and why', async () => {
  await isGoed(eerste)
  await eerste.getByRole('link', { name: 'Nieuw contact' }).first().click()
  await eerste.getByLabel('Waar gaat het over?').fill('Mijn moeder kan het huishouden niet meer alleen.')
  await eerste.getByLabel('Achternaam').fill('Wit')
  await eerste.getByLabel('Geboortedatum').fill('3 april 1948')
  await isGoed(eerste)
  await eerste.locator('summary', { hasText: 'melding' }).click()
  await eerste.getByLabel(/Huishouden en regelzaken/).check()
  await eerste
    .getByRole('group', { name: /onveilig/ })
    .getByLabel('Nee', { exact: true })
    .check()
  await isGoed(eerste)
  await eerste.getByRole('button', { name: 'Melding registreren' }).click()
  await eerste.waitForURL(/\/werk\/meldingen\//)
  expect(await eerste.getByRole('heading', { level: 1 }).textContent()).toContain('Wit')
  expect(await eerste.getByText('Wmo: onderzoek binnen 6 weken').count()).toBeGreaterThan(0)
  await isGoed(eerste)
})

test('a form that fails comes back filled in, with the focus on what is wrong', async () => {
  const page = await (await browser.newContext({ storageState })).newPage()
  await page.goto(`${server.base}/werk/contact/nieuw`)
  await page.getByRole('button', { name: 'Klaar' }).click()
  expect(await page.title()).toMatch(/^Fout: /)
  expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('alert')
  await page.getByRole('alert').getByRole('link').first().click()
  expect(await page.evaluate('document.activeElement.name')).toBe('waarover')
  await isGoed(page)
})

test('by keyboard alone', async () => {
  const page = await (await browser.newContext({ storageState })).newPage()
  await page.goto(`${server.base}/werk`)
  await page.keyboard.press('n')
  await page.waitForURL('**/werk/contact/nieuw')
  await tabNaar(page, 'textbox', 'Waar gaat het over?')
  await page.keyboard.type('Vraag over de parkeerkaart')
  await tabNaar(page, 'button', 'Klaar')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/werk\/contact\/0/)
  expect(await page.getByText('vastgelegd en telt mee').count()).toBe(1)
})

test('without JavaScript', async () => {
  const page = await (await browser.newContext({ storageState, javaScriptEnabled: false })).newPage()
  await page.goto(`${server.base}/werk/contact/nieuw`)
  await page.getByLabel('Waar gaat het over?').fill('Ik slaap slecht')
  await page.getByLabel('Achternaam').fill('Wit')
  await page.getByLabel('Geboortedatum').fill('3-4-1948')
  await page.getByRole('button', { name: 'Zoek of deze persoon bekend is' }).click()
  await page.getByRole('radio', { name: /Wit/ }).check()
  await page.locator('summary', { hasText: 'melding' }).click()
  await page.getByLabel('Geestelijke gezondheid').check()
  await page
    .getByRole('group', { name: /onveilig/ })
    .getByLabel('Nee', { exact: true })
    .check()
  await page.getByRole('button', { name: 'Melding registreren' }).click()
  expect(page.url()).toMatch(/\/werk\/meldingen\//)
})

test('after logging out the back button shows no file', async () => {
  const page = await inloggenAls(await browser.newContext(), server.base, 'Noor de Boer')
  await page.getByRole('button', { name: /Noor/ }).click()
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await page
    .getByText(/uitgelogd|Inloggen/)
    .first()
    .waitFor()
  await page.goto(`${server.base}/werk`)
  expect(page.url()).not.toBe(`${server.base}/werk`)
})
