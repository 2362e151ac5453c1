// Entering the same new person at several desks at the same moment, through the front door.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { meldingVelden } from '../../../test/support/melding.ts'

const app = await startApp()
const kim = await app.als('kim')

// Check and constraint race; every row is a new number.
test.each(['999990019', '999993653', '999992235', '999990408'])(
  'BSN %s entered by four desks at once: one wins, the others hear that it is known',
  async (bsn) => {
    const namen = ['Noord', 'Oost', 'Zuid', 'West']
    const antwoorden = await Promise.all(
      namen.map((geslachtsnaam) => kim.post('/werk/meldingen', meldingVelden({ geslachtsnaam, bsn }))),
    )
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([303, 422, 422, 422])
  },
)
