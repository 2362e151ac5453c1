// The front door while somebody types: who it may be appears, the words follow the choice, and Enter saves nothing.

import { afterAll, describe, expect, test } from 'vitest'
import { bureaus, isGoed, openBrowser } from '../support/browser.ts'
import { startDemo } from '../support/demoserver.ts'

const server = await startDemo()
afterAll(() => server.opruimen())
const kim = await bureaus(await openBrowser(), server.base)('Kim')
const fouten: string[] = []
kim.on('pageerror', (fout) => fouten.push(fout.message))

const veld = (naam: string) => kim.getByLabel(naam, { exact: true })
const uitslag = kim.locator('[data-uitslag]')
const mens = kim.getByRole('radio', { name: /Anna de Wit/ })
async function nieuw(achternaam: string, geboren: string) {
  await kim.goto(`${server.base}/werk/contact/nieuw`)
  await veld('Waar gaat het over?').fill('Hulp in huis')
  await veld('Achternaam').fill(achternaam)
  await veld('Geboortedatum').fill(geboren)
}

describe('while somebody types', () => {
  test('the cursor starts in the text: a contact is typing, and three keys', async () => {
    await kim.goto(`${server.base}/werk/contact/nieuw`)
    await kim.keyboard.type('Waar is het spreekuur?')
    for (const toets of ['Tab', 'Tab', 'Enter']) await kim.keyboard.press(toets)
    await kim.getByText('Dit contact is vastgelegd').waitFor()
  })

  test('nobody is found, and the BRP fills in who it is', async () => {
    await nieuw('Kowalska', '9-9-1983')
    await kim.getByRole('button', { name: 'Zoek in de BRP' }).click()
    await kim.getByRole('button', { name: /Neem over: Ewa Kowalska/ }).click()
    await kim.getByText('Gegevens uit de BRP overgenomen').waitFor()
    await isGoed(kim)
    await kim.getByRole('button', { name: 'Klaar', exact: true }).click()
    await kim.getByText('Dit contact is vastgelegd').waitFor()
  })

  test('somebody known appears without leaving the field, two letters swapped and all', async () => {
    await nieuw('de Wti', '3 april 1948')
    await mens.waitFor()
    expect(await kim.evaluate('document.activeElement.name')).toBe('geboortedatum')
    await expect
      .poll(() => kim.locator('[data-gehoord]').textContent())
      .toBe('1 persoon gevonden. Kies wie het is.')
    await isGoed(kim)
  })

  test('Enter goes to who was found, and sends nothing', async () => {
    await nieuw('Wit', '3-4-1948')
    await veld('Geboortedatum').press('Enter')
    await expect.poll(() => kim.evaluate('document.activeElement.name')).toBe('inwonerId')
    expect(kim.url()).toBe(`${server.base}/werk/contact/nieuw`)
  })

  test('what is typed next takes the answer away', async () => {
    await nieuw('Wit', '3-4-1948')
    await mens.waitFor()
    await veld('Achternaam').fill('Jansen')
    await uitslag.getByText('Niemand gevonden').waitFor()
    await veld('Geboortedatum').fill('')
    await expect.poll(() => uitslag.innerHTML()).toBe('')
    expect(await mens.count()).toBe(0)
  })

  test('no script stumbled', () => expect(fouten).toEqual([]))
})
