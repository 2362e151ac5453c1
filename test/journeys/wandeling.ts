// What a story is told with: the steps, the desks, the hands, and what is looked at on the way.

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Hand } from './hand.ts'

export type Wandeling = {
  /** The desk of a colleague, logged in. */
  readonly bij: (naam: string) => Promise<Page>
  readonly hand: Hand
  /** Looks at every page that is passed. */
  readonly kijk: (page: Page) => Promise<void>
  /** Without a script the button looks whether somebody is known. */
  readonly heeftScript: boolean
}

export type Stap = (zin: string, doe: () => Promise<void>) => void

/** Steps that follow each other as tests; after one that failed there is no way on, and the others say so at once. */
export function stappen(): Stap {
  let gestruikeld: string | undefined
  return (zin, doe) =>
    test(zin, async () => {
      if (gestruikeld) throw new Error(`not tried, for this failed: ${gestruikeld}`)
      gestruikeld = zin
      await doe()
      gestruikeld = undefined
    })
}

/** A day as somebody in the Netherlands types it: 3-4-2026. */
export function dag(dagenVerder: number): string {
  const moment = new Date(Date.now() + dagenVerder * 86_400_000)
  return new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam' }).format(moment)
}

export const kop = (page: Page) => page.getByRole('heading', { level: 1 }).textContent()

/** These words stand on the page, to be seen. */
export async function staatEr(page: Page, tekst: string | RegExp): Promise<void> {
  const gevonden = page.getByRole('main').getByText(tekst).filter({ visible: true })
  expect(await gevonden.count(), `${tekst} on ${page.url()}`).toBeGreaterThan(0)
}

/** Nowhere on the page, folded away or not. */
export async function staatErNiet(page: Page, tekst: string): Promise<void> {
  expect(await page.content(), page.url()).not.toContain(tekst)
}
