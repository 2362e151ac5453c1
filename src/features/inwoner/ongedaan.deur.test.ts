// Undoing that two files are one, after work went on: what came since is where its plan is.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { voegSamen } from '../../../test/support/dubbel.ts'
import { gesprekVelden, idVan, maakMelding } from '../../../test/support/gesprek.ts'
import { overdrachtVelden } from '../../../test/support/overdracht.ts'
import { doe, maakPlan } from '../../../test/support/plan.ts'
import { startTraject, teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const noor = await app.als('noor')

test('a gesprek planned since goes back with its plan', async () => {
  const blijft = (await maakMelding(app, noor)).inwonerId
  const plan = await maakPlan(app, noor)
  const id = idVan(await voegSamen(app, noor, { blijft, vervalt: plan.inwonerId }))
  const [nu] = await app.sql<{ h: string }>('select huishouden_id as h from plan where id = $1', [
    plan.planId,
  ])
  const velden = gesprekVelden({ planId: plan.planId, datum: '9-3-2026' })
  const gesprekId = idVan(await noor.post(`/werk/dossiers/${nu?.h}/gesprekken`, velden))
  expect((await noor.post(`/werk/samenvoegingen/${id}/ongedaan`)).status).toBe(303)
  const waar = 'select huishouden_id as h from gesprek where id = $1'
  expect(await app.sql(waar, [gesprekId])).toEqual([{ h: plan.huishoudenId }])
})

test('contact, support and overdracht since go back with the melding they are about; what is of the one who stays, stays', async () => {
  const blijft = await maakMelding(app, noor, { geslachtsnaam: 'Ertussen' })
  const komt = await maakMelding(app, noor, { geslachtsnaam: 'Ertussen' })
  const { inwonerId, huishoudenId, meldingId } = komt
  const id = idVan(await voegSamen(app, noor, { blijft: blijft.inwonerId, vervalt: inwonerId }))
  app.klok.zet('2026-03-02T08:01:00Z')
  const pad = `/werk/meldingen/${meldingId}`
  const versie = (await noor.get(pad)).waarde('versie') ?? ''
  const contact = { versie, kanaal: 'telefoon', waarover: 'Over de post.' }
  expect((await noor.post(`${pad}/contact`, contact)).status).toBe(303)
  const wmo = await teamId(app, 'Wmo')
  const [vraag] = await app.sql<{ id: string }>('select id from vraag where melding_id = $1', [meldingId])
  const voor = { inwonerId: blijft.inwonerId, teamId: wmo }
  const steun = await startTraject(noor, blijft.huishoudenId, { ...voor, vraagId: vraag?.id ?? '' })
  const los = await startTraject(noor, blijft.huishoudenId, voor)
  const zetten = await teamId(app, 'Kernteam Zetten en Heteren')
  const weg = overdrachtVelden({ teamId: zetten, soort: 'maatschappelijk_werk', wet: 'geen' })
  const overdracht = idVan(await noor.post(`/werk/trajecten/${steun}/overdracht`, weg))
  expect((await noor.post(`/werk/samenvoegingen/${id}/ongedaan`)).status).toBe(303)
  const waar = await app.sql(
    `select 'contact' as wat, inwoner_id, huishouden_id from contact where melding_id = $1
    union all select 'traject', inwoner_id, huishouden_id from traject where id = $2
    union all select 'overdracht', inwoner_id, huishouden_id from overdracht where id = $3
    union all select 'los', inwoner_id, huishouden_id from traject where id = $4`,
    [meldingId, steun, overdracht, los],
  )
  const bij = (wat: string, i: string, h: string) => ({ wat, inwoner_id: i, huishouden_id: h })
  expect(waar).toEqual([
    ...['contact', 'traject', 'overdracht'].map((wat) => bij(wat, inwonerId, huishoudenId)),
    bij('los', blijft.inwonerId, blijft.huishoudenId),
  ])
})

test('a doel made since in the plan that goes back is of who the plan is of', async () => {
  const blijft = await maakMelding(app, noor, { geslachtsnaam: 'Doel' })
  const plan = await maakPlan(app, noor, { melding: { geslachtsnaam: 'Doel' } })
  const id = idVan(await voegSamen(app, noor, { blijft: blijft.inwonerId, vervalt: plan.inwonerId }))
  await doe(app, noor, `/werk/plannen/${plan.planId}/doelen`, {
    woorden: 'Mijn schulden afbetalen',
    inwonerId: blijft.inwonerId,
    leefgebied: 'financien',
  })
  expect((await noor.post(`/werk/samenvoegingen/${id}/ongedaan`)).status).toBe(303)
  const van = await app.sql('select distinct inwoner_id from doel where plan_id = $1', [plan.planId])
  expect(van).toEqual([{ inwoner_id: plan.inwonerId }])
})

test('secrecy heard of while they were one shields both: of which of the two, nobody knows', async () => {
  const blijft = await maakMelding(app, noor, { geslachtsnaam: 'Stil' })
  const komt = await maakMelding(app, noor, { geslachtsnaam: 'Stil' })
  const id = idVan(await voegSamen(app, noor, { blijft: blijft.inwonerId, vervalt: komt.inwonerId }))
  await app.sql('update inwoner set geheimhouding = true where id = $1', [blijft.inwonerId])
  expect((await noor.post(`/werk/samenvoegingen/${id}/ongedaan`)).status).toBe(303)
  const geheim = await app.sql('select geheimhouding from inwoner where id = any($1)', [
    [blijft.inwonerId, komt.inwonerId],
  ])
  expect(geheim).toEqual([{ geheimhouding: true }, { geheimhouding: true }])
  expect((await (await app.als('iris')).get(`/werk/meldingen/${komt.meldingId}`)).status).toBe(404)
})
