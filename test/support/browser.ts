// A real browser for the journeys: one at a time, with the checks that every page must pass.

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'

const systems = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The system's Chromium when there is one, else the one that npm brings. */
export async function openBrowser(): Promise<Browser> {
  const own = systems.find((path) => existsSync(path))
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = own
    ? await chromium.launch({ executablePath: own, args: [...quiet, ...asRoot] })
    : await fromPackage()
  afterAll(() => browser.close())
  return browser
}

async function fromPackage(): Promise<Browser> {
  const { default: packed } = await import('@sparticuz/chromium')
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...packed.args, ...quiet] })
}

/** Logs in through the stand-in's own page; the state is what other pages of the journey start from. */
export async function inloggenAls(context: BrowserContext, base: string, naam: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${base}/inloggen`)
  await page.getByRole('button', { name: new RegExp(naam) }).click()
  await page.waitForURL('**/werk')
  return page
}

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const axeText = readFile(axeSource, 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

type Violation = { id: string; help: string; nodes: { html: string }[] }

/** No violation of WCAG 2.2 A and AA that a machine can find. */
export async function isToegankelijk(page: Page): Promise<void> {
  // Evaluated over the debugging protocol, which the page's own policy does not stop.
  await page.evaluate(`${await axeText}; 0`)
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)} }).then((r) => r.violations)`,
  )) as Violation[]
  expect(found.map((v) => `${v.id}: ${v.help} — ${v.nodes[0]?.html}`)).toEqual([])
}

/** At 320 px wide nothing sticks out sideways (WCAG 1.4.10). */
export async function pastOpSmal(page: Page): Promise<void> {
  const before = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  const [content, window] = (await page.evaluate(
    '[document.documentElement.scrollWidth, window.innerWidth]',
  )) as [number, number]
  expect(content, `${page.url()} at 320 px`).toBeLessThanOrEqual(window)
  if (before) await page.setViewportSize(before)
}

/** Every page of a journey passes these. */
export async function isGoed(page: Page): Promise<void> {
  await isToegankelijk(page)
  await pastOpSmal(page)
}

/** Presses Tab until this is focused, as somebody without a mouse does; fails when it is never reached. */
export async function tabNaar(
  page: Page,
  rol: 'button' | 'link' | 'textbox' | 'checkbox' | 'radio' | 'combobox',
  naam: string | RegExp,
): Promise<void> {
  const target = page.getByRole(rol, { name: naam }).first()
  for (let steps = 0; steps < 120; steps++) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      // Focus must be seen: an outline or a shadow on the element or what stands for it.
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`${String(naam)} is not reached with Tab`)
}
