// Joining two files of one person is offered where people are changed, and not on every dossier.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'

const app = await startApp()
const noor = await app.als('noor')

test('the dossier does not ask whether somebody is there twice; the page of the huishouden leads there', async () => {
  const { huishoudenId, inwonerId } = await maakMelding(app, noor)
  const naar = `href="/werk/inwoners/${inwonerId}/samenvoeging"`
  const dossier = await noor.get(`/werk/dossiers/${huishoudenId}`)
  expect(dossier.tekst).not.toContain('Staat iemand er twee keer in?')
  expect(dossier.html).not.toContain(naar)
  const huishouden = await noor.get(`/werk/dossiers/${huishoudenId}/huishouden`)
  expect(huishouden.tekst).toContain('Staat iemand er twee keer in?')
  expect(huishouden.html).toContain(naar)
})
