// Who only came along reads, and does not close what a colleague treats to that colleague (access.md H4).

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { gesprekVelden, idVan, maakMelding } from '../../../test/support/gesprek.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'

const app = await startApp()
const [noor, sam] = [await app.als('noor'), await app.als('sam')]

test('a colleague at a joint gesprek cannot seal, for themselves or for a child, what they read along', async () => {
  const [rij] = await app.sql<{ id: string }>(`select id from medewerker where sub = 'sam'`)
  const { meldingId, huishoudenId } = await maakMelding(app, noor, { geboortedatum: '3-4-2012' })
  const contact = { versie: '1', waarover: 'Wij spraken over school.', kanaal: 'telefoon' }
  await noor.post(`/werk/meldingen/${meldingId}/contact`, contact)
  const [c] = await app.sql<{ id: string }>('select id from contact order by id desc limit 1')
  const samen = gesprekVelden({ meldingId, metMedewerkerId: rij?.id ?? '' })
  await noor.post(`/werk/dossiers/${huishoudenId}/gesprekken`, samen)
  const pad = `/werk/contacten/${c?.id}`
  expect((await sam.get(`/werk/meldingen/${meldingId}`)).tekst).toContain('Wij spraken over school.')
  const reden = 'De ex-partner heeft kennissen op het stadhuis.'
  expect((await sam.post(`${pad}/zegel`, { reden })).status).toBe(422)
  expect((await sam.post(`${pad}/kindzegel`, { wens: 'Zij mogen dit niet lezen.' })).status).toBe(422)
  expect(await app.sql('select id from zegel union all select id from kindzegel')).toEqual([])
  expect((await noor.post(`${pad}/zegel`, { reden })).status).toBe(303)
})

test('nor does who came along to a gesprek about a plan close a doel for a child', async () => {
  const [rij] = await app.sql<{ id: string }>(`select id from medewerker where sub = 'sam'`)
  const plan = await maakLopendPlan(app, noor, { melding: { geboortedatum: '3-4-2012' } })
  const samen = gesprekVelden({ planId: plan.planId, metMedewerkerId: rij?.id ?? '', datum: '3-3-2026' })
  idVan(await noor.post(`/werk/dossiers/${plan.huishoudenId}/gesprekken`, samen))
  const pad = `/werk/doelen/${plan.doelId}/kindzegel`
  expect((await sam.get(pad)).status).toBe(200)
  const wens = 'Zij mogen dit niet lezen.'
  expect((await sam.post(pad, { wens })).status).toBe(422)
  expect((await noor.post(pad, { wens })).status).toBe(303)
})
