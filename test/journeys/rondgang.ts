// A walk along the links: which routes there are behind them, each looked at once.

import type { Page } from 'playwright-core'
import { routes } from '../../src/routes.ts'

const patroon = (pad: string) => new RegExp(`^${pad.replaceAll(/:[a-zA-Z]+/g, '[^/]+')}$`)
const gets = routes
  .filter((route) => route.methode === 'GET')
  // /werk/plannen/nieuw is no plan that is called nieuw.
  .sort((a, b) => a.pad.split(':').length - b.pad.split(':').length)
  .map(({ pad }) => ({ pad, is: patroon(pad) }))

/** The page behind this link, as the map of routes calls it. */
export const routeVan = (link: string): string | undefined =>
  gets.find(({ is }) => is.test(link.replace(/[?#].*/, '')))?.pad

export const pagina = gets.map(({ pad }) => pad).filter((pad) => pad.startsWith('/werk'))

// What comes down as a file is no page.
const isBestand = (link: string) => /\.csv|\/bestand$|^\/werk\/documenten\/[^/]+$/.test(link)

// Of these one is not like another: what can be done differs.
const veelsoortig: Readonly<Record<string, number>> = {
  '/werk': 4,
  '/werk/dossiers/:id': 4,
  '/werk/plannen/:id': 3,
  '/werk/meldingen/:id': 4,
  '/werk/beheer': 1,
  '/werk/beheer/triage': 1,
}

type Rondgang = {
  readonly base: string
  /** The routes that were looked at, by whoever came first. */
  readonly gezien: Set<string>
  readonly kijk: (page: Page) => Promise<void>
}

/** Follows every link from the werkplek of this colleague to where nobody has been; answers what is wrong there. */
export async function ganger(page: Page, { base, gezien, kijk }: Rondgang): Promise<string[]> {
  const mis: string[] = []
  const wachtrij = ['/werk']
  const gevolgd = new Set(wachtrij)
  const keren = new Map<string, number>()
  for (let link = wachtrij.shift(); link !== undefined; link = wachtrij.shift()) {
    const route = routeVan(link)
    if (!route) throw new Error(`${link} leads nowhere`)
    const keer = keren.get(route) ?? 0
    if (gezien.has(route) && keer >= (veelsoortig[route] ?? 0)) continue
    keren.set(route, keer + 1)
    const isNieuw = !gezien.has(route)
    const { status, html } = await (isNieuw ? bezoek(page, base + link) : haal(page, base + link))
    if (status !== 200) mis.push(`${link} answers ${status}`)
    for (const verder of linksIn(html)) {
      if (gevolgd.has(verder) || isBestand(verder)) continue
      gevolgd.add(verder)
      wachtrij.push(verder)
    }
    if (!isNieuw) continue
    gezien.add(route)
    await kijk(page).catch((fout: Error) => mis.push(fout.message))
  }
  return mis
}

type Antwoord = { readonly status: number; readonly html: string }

async function bezoek(page: Page, url: string): Promise<Antwoord> {
  const antwoord = await page.goto(url)
  return { status: antwoord?.status() ?? 0, html: (await antwoord?.text()) ?? '' }
}

/** Of a kind that was looked at only the answer and its links count: without drawing it, by the same colleague. */
async function haal(page: Page, url: string): Promise<Antwoord> {
  const antwoord = await page.request.get(url)
  return { status: antwoord.status(), html: await antwoord.text() }
}

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\shref="(\/(?:werk|hulp)[^"#]*)/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&'),
  )
