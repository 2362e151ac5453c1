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
  expect(
    (await noor.post(`/werk/samenvoegingen/${id}/ongedaan`, { reden: 'Het waren twee zussen.' })).status,
  ).toBe(303)
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
  expect(
    (await noor.post(`/werk/samenvoegingen/${id}/ongedaan`, { reden: 'Het waren twee zussen.' })).status,
  ).toBe(303)
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
  expect(
    (await noor.post(`/werk/samenvoegingen/${id}/ongedaan`, { reden: 'Het waren twee zussen.' })).status,
  ).toBe(303)
  const van = await app.sql('select distinct inwoner_id from doel where plan_id = $1', [plan.planId])
  expect(van).toEqual([{ inwoner_id: plan.inwonerId }])
})

test('secrecy heard of while they were one shields both: of which of the two, nobody knows', async () => {
  const blijft = await maakMelding(app, noor, { geslachtsnaam: 'Stil' })
  const komt = await maakMelding(app, noor, { geslachtsnaam: 'Stil' })
  const id = idVan(await voegSamen(app, noor, { blijft: blijft.inwonerId, vervalt: komt.inwonerId }))
  await app.sql('update inwoner set geheimhouding = true where id = $1', [blijft.inwonerId])
  expect(
    (await noor.post(`/werk/samenvoegingen/${id}/ongedaan`, { reden: 'Het waren twee zussen.' })).status,
  ).toBe(303)
  const geheim = await app.sql('select geheimhouding from inwoner where id = any($1)', [
    [blijft.inwonerId, komt.inwonerId],
  ])
  expect(geheim).toEqual([{ geheimhouding: true }, { geheimhouding: true }])
  expect((await (await app.als('iris')).get(`/werk/meldingen/${komt.meldingId}`)).status).toBe(404)
})

test('of loose contact and a signaal since somebody says of whom they are; what is left unsaid is asked', async () => {
  const nu = await app.als('noor')
  const blijft = await maakMelding(app, nu, { geslachtsnaam: 'Loshand' })
  const komt = await maakMelding(app, nu, { geslachtsnaam: 'Loshand' })
  const id = idVan(await voegSamen(app, nu, { blijft: blijft.inwonerId, vervalt: komt.inwonerId }))
  const pad = `/werk/samenvoegingen/${id}`
  app.klok.zet(new Date(app.ctx.clock.now().getTime() + 60_000).toISOString())
  for (const waarover of ['Belde over de huur', 'Belde over de fiets'])
    await nu.post(`/werk/dossiers/${blijft.huishoudenId}/contacten`, {
      ...{ waarover, kanaal: 'telefoon', inwonerId: blijft.inwonerId, isMetInwoner: 'ja', bij: '' },
    })
  const losse = await app.sql<{ id: string; waarover: string }>(
    'select id, waarover from contact where inwoner_id = $1 and melding_id is null order by id',
    [blijft.inwonerId],
  )
  expect(losse).toHaveLength(2)
  // As the night would notice it about the one file there is.
  const signaal = app.ctx.ids.nieuw(app.ctx.clock.now())
  await app.sql(
    `insert into signaal (gemeente_id, id, soort, bron, inwoner_id, huishouden_id, kenmerk, dag, opgemerkt_op, status)
    values (1, $1, 'wordt_18', 'geboortedatum', $2, $3, 'wordt_18:2026-04-01', '2026-04-01', $4, 'open')`,
    [signaal, blijft.inwonerId, blijft.huishoudenId, app.ctx.clock.now()],
  )
  const { tekst } = await nu.get(pad)
  expect(tekst).toContain('door Noor de Boer: Belde over de huur. Van wie is dit?')
  expect(tekst).toContain('Signaal van 2 maart 2026, over de leeftijd')
  const een = { reden: 'Het waren twee zussen.', [`van-${losse[0]?.id}`]: 'vervalt' }
  const geweigerd = await nu.post(`${pad}/ongedaan`, een)
  expect([geweigerd.status, geweigerd.tekst]).toEqual([
    422,
    expect.stringContaining('Er is nog niets ongedaan gemaakt.'),
  ])
  const gekozen = geweigerd.html
    .match(/<input[^>]*>/g)
    ?.find((tag) => tag.includes(`name="van-${losse[0]?.id}"`) && tag.includes('value="vervalt"'))
  expect(gekozen).toContain('checked')
  const alles = { ...een, [`van-${losse[1]?.id}`]: 'blijft', [`van-${signaal}`]: 'vervalt' }
  expect((await nu.post(`${pad}/ongedaan`, alles)).status).toBe(303)
  const waar = await app.sql(
    `select inwoner_id as i, huishouden_id as h from contact where id = any($1) union all
    select inwoner_id, huishouden_id from signaal where id = $2`,
    [losse.map((l) => l.id), signaal],
  )
  const ander = { i: komt.inwonerId, h: komt.huishoudenId }
  expect(waar).toHaveLength(3)
  expect(waar.filter(({ i }) => i === komt.inwonerId)).toEqual([ander, ander])
  expect(waar.filter(({ i }) => i !== komt.inwonerId)).toEqual([
    { i: blijft.inwonerId, h: blijft.huishoudenId },
  ])
})

test('it asks why, keeps what was chosen, and whoever looks later reads it', async () => {
  const blijft = await maakMelding(app, noor, { geslachtsnaam: 'Waarom' })
  const komt = await maakMelding(app, noor, { geslachtsnaam: 'Waarom' })
  const id = idVan(await voegSamen(app, noor, { blijft: blijft.inwonerId, vervalt: komt.inwonerId }))
  const pad = `/werk/samenvoegingen/${id}`
  const zonder = await noor.post(`${pad}/ongedaan`, { reden: ' ' })
  expect(zonder.status).toBe(422)
  expect(zonder.tekst).toContain('Waaraan ziet u dat het twee mensen zijn?')
  expect(zonder.tekst).not.toContain('Ongedaan gemaakt')
  const gedaan = await noor.post(`${pad}/ongedaan`, { reden: 'Het waren twee zussen.' })
  expect(gedaan.status).toBe(303)
  expect((await noor.get(pad)).tekst).toContain('Het waren twee zussen.')
  const [voorval] = await app.sql<{ gegevens: object }>(
    `select gegevens from gebeurtenis where soort = 'inwoner_samenvoeging_ongedaan' and gegevens ->> 'samenvoeging' = $1`,
    [id],
  )
  // The words stand with the samenvoeging, to which the gebeurtenis leads.
  expect(voorval?.gegevens).toMatchObject({ samenvoeging: id })
})
