// Removing a document through the front door: gone from the page, the search and the disk; that it was there stays.

import { access, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Client, Velden } from '../../../test/support/client.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { fakePost } from '../../fakes/post.ts'
import { taken } from '../../jobs.ts'
import { padVan } from '../../platform/opslagmap.ts'

const app = await startApp()
const [noor, iris, bram] = [await app.als('noor'), await app.als('iris'), await app.als('bram')]
const reden = 'Deze brief hoort bij een ander huishouden.'
let plan: Awaited<ReturnType<typeof maakLopendPlan>>
beforeAll(async () => {
  plan = await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Verkeerd' } })
})

let nummer = 0
async function voegToe(wie: Client = noor, anders: Velden = {}) {
  const velden = { soort: 'brief', bij: `plan:${plan.planId}`, niveau: 'L3', inwonerId: '', ...anders }
  nummer += 1
  const bestand = { naam: 'Uitslag Jansen.txt', inhoud: `Van een ander ${nummer}` }
  const pad = `/werk/dossiers/${plan.huishoudenId}/documenten`
  expect((await wie.upload(pad, { ...velden, toelichting: 'Uitslag' }, bestand)).status).toBe(303)
  const [rij] = await app.sql<{ id: string; bestand: string }>(
    'select id, bestand from document order by id desc limit 1',
  )
  if (!rij) throw new Error('no document')
  return { ...rij, pad: `/werk/documenten/${rij.id}`, weg: `/werk/documenten/${rij.id}/verwijdering` }
}
const dossier = async () => (await noor.get(`/werk/dossiers/${plan.huishoudenId}?alles=ja`)).tekst

test('who added it removes it: the line says who, when and why, and the name is nowhere', async () => {
  const d = await voegToe()
  expect(await dossier()).toContain('Uitslag Jansen.txt')
  expect((await noor.get(d.weg)).tekst).toContain('Dit is niet terug te draaien')
  const antwoord = await noor.post(d.weg, { reden })
  expect(antwoord.naar).toBe(`/werk/dossiers/${plan.huishoudenId}#documenten`)
  const tekst = await dossier()
  expect(tekst).toContain(`Verwijderd op 2 maart 2026 door Noor de Boer: ${reden}`)
  expect(tekst).toContain('Document verwijderd')
  expect(tekst).not.toContain('Uitslag Jansen')
  expect((await noor.get(d.pad)).status).toBe(404)
  const zoek = await noor.post(`/werk/dossiers/${plan.huishoudenId}/zoeken`, { woorden: 'Uitslag' })
  expect(zoek.tekst).not.toContain('Uitslag Jansen')
  const [rij] = await app.sql('select naam, hash, toelichting from document where id = $1', [d.id])
  expect(rij).toEqual({ naam: null, hash: null, toelichting: null })
  const wat = await app.sql(`select gegevens from gebeurtenis where soort = 'document_verwijderd'`)
  expect(wat).toEqual([{ gegevens: { document: d.id } }])
})

test('without a reason nothing happens; a second time it says that it is gone', async () => {
  const d = await voegToe()
  const leeg = await noor.post(d.weg, { reden: ' ' })
  expect([leeg.status, leeg.tekst.includes('Schrijf waarom dit document hier niet hoort.')]).toEqual([
    422,
    true,
  ])
  await noor.post(d.weg, { reden })
  const weer = await noor.post(d.weg, { reden: 'Nog eens' })
  expect(weer.status).toBe(422)
  expect(weer.tekst).toContain('Dit document is al verwijderd.')
})

test('whoever neither added it nor leads reads why not; who has no recht or no grant is not let in', async () => {
  const d = await voegToe()
  await app.sql(
    `insert into autorisatie (gemeente_id, id, plan_id, medewerker_id, wet, doel, grondslag, niveau, van, gebeurtenis_id)
     select a.gemeente_id, gen_random_uuid(), a.plan_id, (select id from medewerker where sub = 'iris'), a.wet, a.doel, a.grondslag, 'L3', a.van, a.gebeurtenis_id
     from autorisatie a where a.plan_id = $1 and a.medewerker_id is not null limit 1`,
    [plan.planId],
  )
  const antwoord = await iris.post(d.weg, { reden })
  expect(antwoord.status).toBe(422)
  expect(antwoord.tekst).toContain('Alleen wie dit document toevoegde of wie de regie heeft')
  expect((await iris.get(`/werk/dossiers/${plan.huishoudenId}`)).html).not.toContain(d.weg)
  expect((await bram.get(d.weg)).status).toBe(403)
  expect((await (await app.als('fleur')).post(d.weg, { reden })).status).toBe(404)
  // Who leads may take away what a colleague added.
  const vanIris = await voegToe(iris)
  expect((await noor.post(vanIris.weg, { reden })).status).toBe(303)
})

test('the night takes the file, also when no other document is left to know the folder by', async () => {
  const d = await voegToe()
  const pad = join(app.ctx.opslag.map, padVan(d.bestand))
  const oud = new Date('2026-02-01T00:00:00Z')
  await utimes(pad, oud, oud)
  const nacht = () =>
    taken(app.ctx, fakePost('/nergens'), async () => [1])
      .find(({ queue }) => queue === 'documenten_opruimen')
      ?.voer({})
  await nacht()
  await access(pad)
  await noor.post(d.weg, { reden })
  await nacht()
  await expect(access(pad)).rejects.toThrow()
})

test('who could not open it is not told that it was there, nor that it went', async () => {
  const gluurt = await app.als('fleur')
  const ziet = async () => (await gluurt.get(`/werk/dossiers/${plan.huishoudenId}?alles=ja`)).tekst
  await app.sql(
    `insert into autorisatie (gemeente_id, id, plan_id, medewerker_id, wet, doel, grondslag, niveau, van, gebeurtenis_id)
     select a.gemeente_id, gen_random_uuid(), a.plan_id, (select id from medewerker where sub = 'fleur'), a.wet, a.doel, a.grondslag, 'L2', a.van, a.gebeurtenis_id
     from autorisatie a where a.plan_id = $1 and a.medewerker_id is not null limit 1`,
    [plan.planId],
  )
  const eerst = await ziet()
  expect(eerst).toContain('Dossier')
  expect(eerst).not.toMatch(/Document (toegevoegd|verwijderd)/)
  const d = await voegToe()
  await noor.post(d.weg, { reden })
  expect(await ziet()).toBe(eerst)
})
