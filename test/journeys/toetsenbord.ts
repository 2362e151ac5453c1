// Working with the keyboard alone: Tab to it, see that it has the focus, then Enter, Space, arrows and letters.

import type { ElementHandle, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { handMet } from './hand.ts'

const hoogstens = 250

/** Where the focus is now: is it there yet, and can it be seen? */
type Stand = {
  readonly wat: string
  readonly isEr: boolean
  /** Past the end of the page, on the way to its beginning. */
  readonly isNergens: boolean
  /** An outline or a shadow (WCAG 2.4.7). */
  readonly isGemarkeerd: boolean
  /** Under something else (WCAG 2.4.11). */
  readonly isBedekt: boolean
}

function kijkWaar(element: Element): Stand {
  const nu = document.activeElement as HTMLElement
  // The radios of one group are one stop for Tab.
  const isRadio = (e: Element): e is HTMLInputElement => e instanceof HTMLInputElement && e.type === 'radio'
  // The search field and its button share one frame.
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(
    nu.closest('search:has(input:focus) form') ?? nu,
  )
  const { x, y, width, height } = nu.getBoundingClientRect()
  const boven = document.elementFromPoint(x + width / 2, y + Math.min(height / 2, 20))
  return {
    wat: nu.outerHTML.slice(0, 120),
    isEr: nu === element || (isRadio(element) && isRadio(nu) && nu.name === element.name),
    isGemarkeerd: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
    isNergens: nu === document.body,
    isBedekt: boven === null || !(nu.contains(boven) || boven.contains(nu)),
  }
}

/** Presses Tab until this has the focus, and sees every stop on the way; fails when it is never reached. */
async function naar(target: Locator): Promise<void> {
  const page = target.page()
  const element = (await target.elementHandle()) as ElementHandle<Element>
  for (let stap = 0; stap < hoogstens; stap++) {
    const stand = await page.evaluate(kijkWaar, element)
    if (stap > 0 || stand.isEr)
      await isTeZien(stand, () => inBeeld(page).then(() => page.evaluate(kijkWaar, element)))
    if (stand.isEr) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${target} is not reached with Tab on ${page.url()}`)
}

const inBeeld = (page: Page): Promise<void> =>
  page.evaluate(() => document.activeElement?.scrollIntoView({ block: 'nearest' }))

/** The answer to a search may come in just now and move the page: then it is looked at again, where the browser brings it at the next key. */
async function isTeZien(stand: Stand, kijkWeer: () => Promise<Stand>): Promise<void> {
  const goed = { isGemarkeerd: true, isBedekt: false }
  if (stand.isNergens || (stand.isGemarkeerd && !stand.isBedekt)) return
  await expect.poll(kijkWeer, { message: stand.wat }).toMatchObject(goed)
}

async function kies(target: Locator): Promise<void> {
  const { keyboard } = target.page()
  await naar(target)
  for (let stap = 0; stap < hoogstens; stap++) {
    if (await target.evaluate((element) => element === document.activeElement)) break
    await keyboard.press('ArrowDown')
  }
  if (!(await target.isChecked())) await keyboard.press('Space')
  expect(await target.isChecked()).toBe(true)
}

/** A closed list moves one line per arrow. */
async function selecteer(target: Locator, optie: string): Promise<void> {
  const { keyboard } = target.page()
  await naar(target)
  const stappen = await target.evaluate((element, tekst) => {
    const lijst = element as HTMLSelectElement
    return [...lijst.options].findIndex((o) => o.text === tekst) - lijst.selectedIndex
  }, optie)
  for (let stap = 0; stap < Math.abs(stappen); stap++)
    await keyboard.press(stappen > 0 ? 'ArrowDown' : 'ArrowUp')
  expect(await target.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.text)).toBe(
    optie,
  )
}

export const toetsenbord = handMet({
  druk: async (target) => {
    await naar(target)
    await target.page().keyboard.press('Enter')
  },
  typ: async (target, tekst) => {
    await naar(target)
    await target.page().keyboard.press('ControlOrMeta+a')
    await target.page().keyboard.type(tekst)
    expect(await target.inputValue()).toBe(tekst)
  },
  kies,
  selecteer,
})
