// The hands somebody works a page with; a journey is told once and walked with each of them.

import type { Locator, Page } from 'playwright-core'

/** Names are what a reader hears first: a count, a hint or "(niet verplicht)" may follow. */
export type Hand = {
  /** Follows a link or sends a form, and waits for the next page. */
  readonly ga: (page: Page, rol: 'link' | 'button', naam: string) => Promise<void>
  /** Presses a button that stays on this page. */
  readonly druk: (page: Page, naam: string) => Promise<void>
  readonly vouwOpen: (page: Page, titel: string) => Promise<void>
  readonly typ: (page: Page, veld: string, tekst: string) => Promise<void>
  /** One of a group. */
  readonly kies: (page: Page, groep: string, antwoord: string) => Promise<void>
  readonly vink: (page: Page, naam: string) => Promise<void>
  readonly selecteer: (page: Page, veld: string, optie: string) => Promise<void>
}

/** What can be done with the thing itself, once it is found. */
export type Vingers = {
  readonly druk: (target: Locator) => Promise<void>
  readonly typ: (target: Locator, tekst: string) => Promise<void>
  readonly kies: (target: Locator) => Promise<void>
  readonly selecteer: (target: Locator, optie: string) => Promise<void>
}

const begint = (naam: string) => new RegExp(`^${naam.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
// What is folded away or in the other layout does not count as found.
const zichtbaar = (gevonden: Locator) => gevonden.filter({ visible: true })
// Two ways to the same page may stand on one page.
const knop = (page: Page, rol: 'link' | 'button', naam: string) =>
  zichtbaar(page.getByRole(rol, { name: begint(naam) })).first()

/** The same words for every pair of hands. */
export const handMet = (vingers: Vingers): Hand => ({
  ga: async (page, rol, naam) => {
    const volgende = page.waitForEvent('load')
    // What cannot be pressed says so itself; then nobody waits for the page behind it.
    volgende.catch(() => undefined)
    await vingers.druk(knop(page, rol, naam))
    await volgende
  },
  druk: (page, naam) => vingers.druk(knop(page, 'button', naam)),
  vouwOpen: (page, titel) =>
    vingers.druk(zichtbaar(page.locator('summary', { hasText: begint(titel) })).first()),
  typ: (page, veld, tekst) =>
    vingers.typ(zichtbaar(page.getByRole('textbox', { name: begint(veld) })), tekst),
  kies: (page, groep, antwoord) =>
    vingers.kies(
      zichtbaar(page.getByRole('group', { name: begint(groep) })).getByRole('radio', {
        name: begint(antwoord),
      }),
    ),
  vink: (page, naam) => vingers.kies(zichtbaar(page.getByRole('checkbox', { name: begint(naam) }))),
  selecteer: (page, veld, optie) =>
    vingers.selecteer(zichtbaar(page.getByRole('combobox', { name: begint(veld) })), optie),
})

/** The main menu: on a phone behind a button. */
export async function kiesInMenu(hand: Hand, page: Page, naam: string): Promise<void> {
  if (await page.getByRole('button', { name: 'Menu', exact: true }).isVisible()) await hand.druk(page, 'Menu')
  await hand.ga(page, 'link', naam)
}
