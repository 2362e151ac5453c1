// The last contact at the door: a gesprek that was held is contact as much as a melding.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { gesprekVelden, maakMelding, verslagVelden } from '../../../test/support/gesprek.ts'

const app = await startApp()

test('the day of the gesprek, when that came after the melding', async () => {
  const { meldingId, huishoudenId } = await maakMelding(app, await app.als('noor'))
  app.klok.zet('2026-03-04T10:00:00Z')
  const noor = await app.als('noor')
  const zoek = async () =>
    (
      await noor.post('/werk/contact/herkennen', {
        geslachtsnaam: 'Bakker',
        voornamen: 'Anna',
        geboortedatum: '3-4-1948',
      })
    ).tekst
  expect(await zoek()).toContain('laatste contact 2 maart 2026')
  const { naar } = await noor.post(
    `/werk/dossiers/${huishoudenId}/gesprekken`,
    gesprekVelden({ meldingId, datum: '4-3-2026' }),
  )
  await noor.post(`${naar}/vaststelling`, verslagVelden(1, { gevoerdOp: '4-3-2026' }))
  expect(await zoek()).toContain('laatste contact 4 maart 2026')
})
