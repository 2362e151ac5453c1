// Who looked in the dossier of Anna de Wit: why, on what ground and how far, what she reads of it, and the rule in the matrix.

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { kiesInMenu } from './hand.ts'
import { kop, type Stap, staatEr, staatErNiet, type Wandeling } from './wandeling.ts'

type Log = Pick<Wandeling, 'hand' | 'kijk'> & { readonly bij: () => Promise<Page>; readonly bsn: string }

/** The words of each cell of the line of this medewerker with this ground. */
const regelVan = (page: Page, wie: string, grond: string): Promise<string> =>
  page.getByRole('row').filter({ hasText: wie }).filter({ hasText: grond }).first().innerText()

const codesIn = async (page: Page): Promise<string[]> => [
  ...new Set(await page.getByRole('link', { name: /^Regel [A-Z]\d+$/ }).allInnerTexts()),
]

const niveausIn = async (page: Page): Promise<string[]> => [
  ...new Set((await page.getByRole('main').innerText()).match(/\bL\d: [^\n]+/g)),
]

export function keekIemand(stap: Stap, { bij, hand, kijk, bsn }: Log): void {
  let codes: string[] = []
  let niveaus: string[] = []

  stap('who looked at Anna de Wit, why, on what ground, and how far', async () => {
    const page = await bij()
    await kiesInMenu(hand, page, 'Wie keek')
    await kijk(page)
    await hand.typ(page, 'BSN', bsn)
    await hand.ga(page, 'button', 'Zoeken')
    await kijk(page)
    await hand.ga(page, 'link', 'Wie keek bij Anna de Wit')
    const noor = await regelVan(page, 'Noor de Boer', 'Het werk stond op naam')
    for (const deel of ['Melding', 'Behandeling', 'Regel A1', 'Op naam: toewijzing', 'L4: bijzonder'])
      expect(noor).toContain(deel)
    expect(await regelVan(page, 'Fleur van Dam', 'Geweigerd')).toMatch(/Regel O1[\s\S]*Niets/)
    expect(await regelVan(page, 'Sam Peters', 'Noodtoegang')).toContain('Regel N1')
    codes = await codesIn(page)
    niveaus = await niveausIn(page)
    expect(codes).toEqual(expect.arrayContaining(['Regel A0', 'Regel A1', 'Regel N1', 'Regel O1']))
    await kijk(page)
  })

  stap('the text for Anna says organisation and function, and no name of who looked', async () => {
    const page = await bij()
    await hand.ga(page, 'link', 'Tekst voor de inwoner')
    expect(await kop(page)).toBe('Wie keek in uw gegevens')
    await staatEr(page, /Wilde kijken of iets doen bij uw melding\. Dat mocht niet, en is niet gebeurd\./)
    await staatEr(page, /Dat was een noodgeval/)
    for (const naam of ['Noor de Boer', 'Sam Peters', 'Fleur van Dam']) await staatErNiet(page, naam)
    await kijk(page)
    await hand.ga(page, 'link', 'Terug naar wie keek')
  })

  stap(
    'each rule and each niveau of the log stands in the autorisatiematrix, under the same code',
    async () => {
      const page = await bij()
      await hand.ga(page, 'link', 'Regel A1')
      expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/werk/autorisatiematrix#regel-A1')
      for (const code of codes) {
        const inMatrix = page.locator(`#${code.replace('Regel ', 'regel-')}`)
        const regel = page.getByRole('row').filter({ has: inMatrix })
        expect(await regel.innerText(), code).toMatch(/[A-Z]\d+\s+\S+ \S+/)
      }
      for (const niveau of niveaus) {
        const [code = '', woorden = ''] = niveau.split(': ', 2)
        const rij = page.getByRole('table', { name: 'Niveaus' }).getByRole('row').filter({ hasText: code })
        expect(await rij.innerText()).toContain(woorden)
      }
      await kijk(page)
    },
  )
}
