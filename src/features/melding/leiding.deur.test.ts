// Who leads, on the page of a melding: whom to call when somebody is back within six months, and which plan a melding was joined to.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { idVan } from '../../../test/support/gesprek.ts'
import { meldingVelden } from '../../../test/support/melding.ts'
import { meld } from '../../../test/support/meten.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { komTerug, ondersteun, rondAf } from '../../../test/support/steun.ts'

const app = await startApp()
const noor = await app.als('noor')

/** Noor leads the running plan of somebody whom Fleur helped until 20 March; they are back in April. */
async function terugMetPlan(geslachtsnaam: string) {
  app.klok.zet('2026-03-02T09:00:00Z')
  const plan = await maakLopendPlan(app, await app.als('noor'), { melding: { geslachtsnaam } })
  app.klok.zet('2026-03-09T09:00:00Z')
  const fleur = await app.als('fleur')
  const velden = { inwonerId: plan.inwonerId, leefgebieden: ['financien'] }
  await fleur.post('/werk/contact/herkennen', { geslachtsnaam, geboortedatum: '3-4-1948' })
  const meldingId = idVan(await fleur.post('/werk/meldingen', meldingVelden(velden)))
  const trajectId = await ondersteun(app, '2026-03-10T09:00:00Z', { ...plan, meldingId }, 1)
  await rondAf(app, '2026-03-20T09:00:00Z', trajectId)
  return plan
}
const terug = (door: string, plan: { inwonerId: string }) =>
  komTerug(app, { door, op: '2026-04-01T09:00:00Z' }, plan, { leefgebieden: ['financien'] })

test('at the door the warning says whom to call', async () => {
  const plan = await terugMetPlan('Belmet')
  const meldingId = await terug('kim', plan)
  const { tekst } = await (await app.als('kim')).get(`/werk/meldingen/${meldingId}`)
  expect(tekst).toContain('Wij hielpen hier eerder mee. U mag niet zien waarmee.')
  expect(tekst).toContain('Bel met Noor de Boer, de regisseur van het plan.')
})

test('who leads is not told to call themselves', async () => {
  const plan = await terugMetPlan('Belzelf')
  const meldingId = await terug('noor', plan)
  const { tekst } = await (await app.als('noor')).get(`/werk/meldingen/${meldingId}`)
  expect(tekst).toContain('Terug binnen zes maanden')
  expect(tekst).not.toContain('Bel met')
})

test('of who is geheim nobody is named', async () => {
  const plan = await terugMetPlan('Belniet')
  const meldingId = await terug('noor', plan)
  await app.sql('update inwoner set geheimhouding = true where id = $1', [plan.inwonerId])
  for (const wie of ['noor', 'fleur', 'kim']) {
    const { tekst } = await (await app.als(wie)).get(`/werk/meldingen/${meldingId}`)
    expect(tekst).not.toMatch(/Bel met|Regisseur van het plan/)
  }
})

test('a melding that was joined to a plan says which plan, and who leads it', async () => {
  app.klok.zet('2026-03-02T08:00:00Z')
  const { inwonerId, planId } = await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Erbij' } })
  const kim = await app.als('kim')
  await kim.post('/werk/contact/herkennen', { geslachtsnaam: 'Erbij', geboortedatum: '3-4-1948' })
  const { naar } = await kim.post('/werk/meldingen', meldingVelden({ inwonerId }))
  const bijKim = await kim.get(naar)
  expect(bijKim.tekst).toMatch(/Plan Plan van 2 maart 2026 Regisseur van het plan Noor de Boer/)
  // The front desk has no grant on the plan: it is named, and leads nowhere.
  expect(bijKim.html).not.toContain(`/werk/plannen/${planId}`)
})

test('who has the plan gets a way to it; kept apart, the melding says so', async () => {
  app.klok.zet('2026-03-02T08:00:00Z')
  const { inwonerId, planId, meldingId } = await maakLopendPlan(app, noor, {
    melding: { geslachtsnaam: 'Weg' },
  })
  expect((await noor.get(`/werk/meldingen/${meldingId}`)).html).toContain(`/werk/plannen/${planId}`)
  await noor.post('/werk/contact/herkennen', { geslachtsnaam: 'Weg', geboortedatum: '3-4-1948' })
  const apart = { inwonerId, plaatsing: 'tweede_dossier', redenTweedeDossier: 'Gaat over werk.' }
  const { naar } = await noor.post('/werk/meldingen', meldingVelden(apart))
  expect((await noor.get(naar)).tekst).toContain('Er loopt een plan. Deze melding hoort daar niet bij.')
})

test('without a plan there is no such line', async () => {
  const { meldingId } = await meld(app, 'noor', '2026-03-02T08:00:00Z', { geslachtsnaam: 'Zonder' })
  expect((await (await app.als('noor')).get(`/werk/meldingen/${meldingId}`)).tekst).not.toContain(
    'Regisseur van het plan',
  )
})
