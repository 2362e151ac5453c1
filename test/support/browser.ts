// A real browser for the journeys: one at a time, with the checks that every page must pass.

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { packedChromium } from './chromium.ts'

const systems = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The Chromium that npm brings, else the system's: where ours does not run, or cannot be unpacked.
 * Ours is the shell without a window, the same everywhere: it draws the same pages in half the time of a whole browser.
 */
export async function openBrowser(): Promise<Browser> {
  const browser = await openPacked().catch(openSystems)
  afterAll(() => browser.close())
  return browser
}

/** What npm brings has no sandbox. */
const openPacked = async () =>
  chromium.launch({ ...(await packedChromium()), args: [...quiet, '--no-sandbox'] })

async function openSystems(whyNot: unknown): Promise<Browser> {
  const executablePath = systems.find((path) => existsSync(path))
  if (!executablePath) throw whyNot
  // The sandbox refuses root.
  const isRoot = process.getuid?.() === 0
  return chromium.launch({ executablePath, args: [...quiet, ...(isRoot ? ['--no-sandbox'] : [])] })
}

/** Logs in through the stand-in's own page; the state is what other pages of the journey start from. */
export async function inloggenAls(context: BrowserContext, base: string, naam: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${base}/inloggen`)
  await page.getByRole('button', { name: new RegExp(naam) }).click()
  await page.waitForURL('**/werk')
  return page
}

/** A desk per colleague: each in a browser context of their own, logged in once and kept open. */
export function bureaus(browser: Browser, base: string, opties: BrowserContextOptions = {}) {
  const open = new Map<string, Promise<Page>>()
  const gaZitten = async (naam: string) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...opties })
    context.setDefaultTimeout(wacht)
    return inloggenAls(context, base, naam)
  }
  return (naam: string): Promise<Page> => {
    const page = open.get(naam) ?? gaZitten(naam)
    open.set(naam, page)
    return page
  }
}

// Long enough for a machine that does other things too; a page that takes this long is a failure.
const wacht = 10_000

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const axeText = readFile(axeSource, 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

type Violation = { id: string; help: string; nodes: { html: string }[] }

/** No violation of WCAG 2.2 A and AA that a machine can find. */
export async function isToegankelijk(page: Page): Promise<void> {
  // Evaluated over the debugging protocol, which the page's own policy does not stop.
  await page.evaluate(`${await axeText}; 0`)
  // What lies behind the bar that stays in view would count as covered.
  await page.evaluate('window.scrollTo(0, 0)')
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] }).then((r) => r.violations)`,
  )) as Violation[]
  expect(
    found.map((v) => `${v.id}: ${v.help}: ${v.nodes[0]?.html}`),
    page.url(),
  ).toEqual([])
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
