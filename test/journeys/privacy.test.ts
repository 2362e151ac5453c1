// The privacy officer by keyboard alone; every page that is passed is accessible, wide and on a phone.

import type { Page } from 'playwright-core'
import { isToegankelijk, openBrowser, pastOpSmal } from '../support/browser.ts'
import { openVenster } from '../support/venster.ts'
import { breekGrant, privacyStand } from './privacystand.ts'
import { privacyVerhaal } from './privacyverhaal.ts'
import { toetsenbord } from './toetsenbord.ts'

const venster = await openVenster()
await privacyStand(venster.app)
await venster.opDag('2026-03-09T08:00:00Z')

async function kijk(page: Page): Promise<void> {
  await isToegankelijk(page)
  await pastOpSmal(page)
  const breed = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  await isToegankelijk(page)
  if (breed) await page.setViewportSize(breed)
}

privacyVerhaal({
  bij: venster.bureaus(await openBrowser()),
  hand: toetsenbord,
  kijk,
  breek: () => breekGrant(venster.app),
})
