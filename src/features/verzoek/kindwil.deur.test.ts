// Whether the child wants it too is asked where a child decides along, from twelve to sixteen, and of nobody else.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { verzoekVelden } from '../../../test/support/verzoek.ts'

const app = await startApp()
const vraag = 'Het kind wil dit ook'

test.each([
  ['3-4-1948', false],
  ['2-3-2014', true],
  ['3-3-2010', true],
  ['2-3-2010', false],
  ['3-3-2014', false],
])('born on %s: %s', async (geboortedatum, gevraagd) => {
  const noor = await app.als('noor')
  const { huishoudenId, inwonerId } = await maakMelding(app, noor, { geboortedatum })
  const pad = `/werk/dossiers/${huishoudenId}/verzoeken`
  expect((await noor.get(`${pad}/nieuw?inwoner=${inwonerId}`)).tekst.includes(vraag)).toBe(gevraagd)
  const bijVera = await (await app.als('vera')).get(`/werk/privacy/inzage/${inwonerId}/verzoek`)
  expect([200, gevraagd]).toEqual([bijVera.status, bijVera.tekst.includes(vraag)])
  // What was ticked comes back with what is wrong, whoever it is about.
  const terug = await noor.post(pad, verzoekVelden(inwonerId, { woorden: '', wilKind: 'ja' }))
  expect([terug.status, terug.tekst.includes(vraag)]).toEqual([422, true])
})
