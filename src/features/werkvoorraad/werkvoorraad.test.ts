// The werkvoorraad through the front door: whose work is where, what is due and why, and handing it over.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { meldingVelden } from '../../../test/support/melding.ts'

const app = await startApp()
const kim = await app.als('kim')

test('a new melding waits to be distributed, with what is due and why', async () => {
  await kim.post('/werk/meldingen', meldingVelden({ geslachtsnaam: 'Wit', voorvoegsel: 'de' }))
  const lijst = await kim.get('/werk?lijst=onverdeeld')
  expect(lijst.tekst).toMatch(
    /Deze week .*Melding screenen .*huishouden De Wit .*Nog 5 dagen .*Norm: eerste contact binnen 5 dagen/,
  )
})
