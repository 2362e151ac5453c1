// The application of a test behind an address, for a browser: its clock stands still and can be set.

import { once } from 'node:events'
import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { startApp, type TestApp } from './app.ts'
import { freePort } from './server.ts'

export type Venster = {
  readonly app: TestApp
  readonly base: string
  /** The desks of colleagues: who sits down is logged in. */
  bureaus(browser: Browser, opties?: BrowserContextOptions): (naam: string) => Promise<Page>
  /** From now on it is this moment; a session does not outlive the days between, so everybody logs in again. */
  opDag(moment: string): Promise<void>
}

/** Starts it; it ends by itself after the last test of the file. */
export async function openVenster(): Promise<Venster> {
  const port = await freePort()
  const base = `http://localhost:${port}`
  const app = await startApp({ base: new URL(base) })
  const server = serve({ fetch: app.app.fetch, port, hostname: 'localhost' }) as Server
  await once(server, 'listening')
  afterAll(async () => {
    server.closeAllConnections()
    await new Promise((klaar) => server.close(klaar))
  })
  const kamers: Map<string, Promise<Page>>[] = []
  return {
    app,
    base,
    bureaus: (browser, opties = {}) => {
      const zittend = new Map<string, Promise<Page>>()
      kamers.push(zittend)
      const gaZitten = async (naam: string) => {
        const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...opties })
        context.setDefaultTimeout(wacht)
        await geefSessie(context, { app, base, naam })
        const page = await context.newPage()
        await page.goto(`${base}/werk`)
        return page
      }
      return (naam) => {
        const page = zittend.get(naam) ?? gaZitten(naam)
        zittend.set(naam, page)
        return page
      }
    },
    opDag: async (moment) => {
      app.klok.zet(moment)
      for (const zittend of kamers) {
        for (const page of zittend.values()) await (await page).context().close()
        zittend.clear()
      }
    },
  }
}

// Long enough for a machine that does other things too; a page that takes this long is a failure.
const wacht = 10_000

/** The login itself has its own journey. */
async function geefSessie(
  context: BrowserContext,
  { app, base, naam }: { app: TestApp; base: string; naam: string },
): Promise<void> {
  const [rij] = await app.sql<{ sub: string }>('select sub from medewerker where naam = $1', [naam])
  const { gemeenteId, secret } = await app.sessie(rij?.sub ?? '')
  // A cookie of __Host- can only be given to a safe address; the browser also sends it to our own computer.
  const url = base.replace('http:', 'https:')
  await context.addCookies([
    { name: '__Host-sessie', value: `${gemeenteId}.${secret}`, url, secure: true, sameSite: 'Lax' },
  ])
}
