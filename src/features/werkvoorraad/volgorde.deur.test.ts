// The order of the list tells nobody what its lines do not: a partner named on a melding at L4 reads up to L3.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Client } from '../../../test/support/client.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'

const app = await startApp()

/** First what cannot wait, then what is not safe at home, both registered and held by this one; as the list shows them. */
async function volgordeVoor(wie: Client): Promise<string[]> {
  await maakMelding(app, wie, { geslachtsnaam: 'Haast', urgentie: 'spoed' })
  const onveilig = { onveilig: 'ja', onveiligToelichting: 'Er is ruzie thuis.' }
  await maakMelding(app, wie, { geslachtsnaam: 'Bang', geboortedatum: '1-1-1950', ...onveilig })
  const { html } = await wie.get('/werk?lijst=onverdeeld')
  return [...html.matchAll(/huishouden (Haast|Bang)<\/a>/g)].map(([, naam]) => naam as string)
}

test.each([
  ['noor', ['Bang', 'Haast']],
  ['fleur', ['Haast', 'Bang']],
])('%s', async (sub, volgorde) => {
  expect(await volgordeVoor(await app.als(sub))).toEqual(volgorde)
})
