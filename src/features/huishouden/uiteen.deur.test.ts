// Parting on the screen: an empty form says all that is missing, and afterwards there is a way to where they went, and back.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { doeInHuis, neemNieuweOp, opHuis } from '../../../test/support/huishouden.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'

const app = await startApp()
const noor = await app.als('noor')

async function gezin() {
  const plan = await maakLopendPlan(app, noor)
  const { huishoudenId } = plan
  const pietId = await neemNieuweOp(app, noor, { huishoudenId, voornamen: 'Piet', geboortedatum: '1-2-1950' })
  return { ...plan, pietId }
}
const huisVan = async (inwonerId: string) => {
  const [rij] = await app.sql<{ id: string }>(
    'select huishouden_id as id from huishouden_lid where inwoner_id = $1 and tot is null',
    [inwonerId],
  )
  return rij?.id ?? ''
}

test('an empty form says all that is missing at once, and keeps what was filled in', async () => {
  const { huishoudenId, pietId } = await gezin()
  const leeg = await opHuis(app, noor, 'splitsing', { huishoudenId, velden: { dag: '' } })
  expect(leeg.status).toBe(422)
  for (const zin of ['Kies wie er weggaan.', 'Vul de dag in.', 'Kies waar het plan verder gaat.'])
    expect(leeg.tekst).toContain(zin)
  const velden = { dag: '', vertrekkers: [pietId], plan: 'blijvers' }
  const bijna = await opHuis(app, noor, 'splitsing', { huishoudenId, velden })
  expect(bijna.tekst).toContain('Vul de dag in.')
  expect(bijna.tekst).not.toMatch(/Kies wie er weggaan\.|Kies waar het plan verder gaat/)
})

test('both huishoudens lead to the other, for who works in both', async () => {
  const { huishoudenId, inwonerId } = await gezin()
  const velden = { vertrekkers: [inwonerId], plan: 'blijvers' }
  await doeInHuis(app, noor, 'splitsing', { huishoudenId, velden })
  const nieuw = await huisVan(inwonerId)
  const hier = await noor.get(`/werk/dossiers/${huishoudenId}/huishouden`)
  expect(hier.tekst).toMatch(/Hieruit ontstond huishouden Bakker ?, sinds 2 maart 2026/)
  expect(hier.html).toContain(`/werk/dossiers/${nieuw}/huishouden`)
  const daar = await noor.get(`/werk/dossiers/${nieuw}/huishouden`)
  expect(daar.tekst).toContain('Dit ontstond uit huishouden Bakker')
  expect(daar.html).toContain(`/werk/dossiers/${huishoudenId}/huishouden`)
})

test('of where the reader does not work nothing is told', async () => {
  const { huishoudenId, pietId } = await gezin()
  const velden = { vertrekkers: [pietId], plan: 'blijvers' }
  await doeInHuis(app, noor, 'splitsing', { huishoudenId, velden })
  const { tekst, html } = await noor.get(`/werk/dossiers/${huishoudenId}/huishouden`)
  expect(tekst).not.toContain('Hieruit ontstond')
  expect(html).not.toContain(await huisVan(pietId))
})
