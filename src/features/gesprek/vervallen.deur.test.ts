// A gesprek that was planned is called off with the melding, traject or plan it is of; the form that ends that says so.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Client } from '../../../test/support/client.ts'
import { gesprekVelden, idVan, maakMelding, verslagVelden } from '../../../test/support/gesprek.ts'
import { doe, maakLopendPlan, maakPlan, versieVan } from '../../../test/support/plan.ts'
import { startTraject, teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const [noor, fleur] = [await app.als('noor'), await app.als('fleur')]
const fleurId = '01900000-0000-7000-8000-000000000504'
const gezegd = '2 maart 2026 om 08:30 uur'

/** Noor plans one; Fleur comes along. */
const plan = async (huishoudenId: string, van: Record<string, string>): Promise<string> =>
  idVan(
    await noor.post(
      `/werk/dossiers/${huishoudenId}/gesprekken`,
      gesprekVelden({ ...van, metMedewerkerId: fleurId }),
    ),
  )
const stuur = async (door: Client, pad: string, blok: string, velden: Record<string, string>) => {
  const versie = (await door.get(pad)).waarde('versie') ?? ''
  const antwoord = await door.post(`${pad}/${blok}`, { versie, ...velden })
  expect(antwoord.status, antwoord.tekst.slice(0, 1500)).toBe(303)
}
const afspraken = async () => (await noor.get('/werk/afspraken')).html
const stand = async (id: string) =>
  (
    await app.sql(
      `select g.status, g.afzegreden, (select count(*)::int from gebeurtenis e
      where e.soort = 'gesprek_afgezegd' and e.gegevens ->> 'gesprek' = g.id::text) as gemeld,
      (select count(*)::int from autorisatie a where a.medewerker_id = $2 and a.grondslag = 'gezamenlijk_gesprek' and a.tot is null
        and coalesce(a.melding_id, a.traject_id, a.plan_id) = coalesce(g.melding_id, g.traject_id, g.plan_id)) as ziet
      from gesprek g where g.id = $1`,
      [id, fleurId],
    )
  )[0]
const af = (afzegreden: string) => ({ status: 'afgezegd', afzegreden, gemeld: 1, ziet: 0 })
const afsluiting = { resultaat: 'bereikt', isVolgensPlan: 'ja', eindereden: 'doel_bereikt' }

test('of a melding that is withdrawn', async () => {
  const { meldingId, huishoudenId } = await maakMelding(app, noor, { geslachtsnaam: 'Terug' })
  const pad = `/werk/meldingen/${meldingId}`
  expect((await noor.get(pad)).tekst).not.toContain('zegt u ook')
  const gesprek = await plan(huishoudenId, { meldingId })
  expect(await afspraken()).toContain(gesprek)
  const { tekst } = await noor.get(pad)
  expect(tekst).toContain('Met intrekken zegt u ook een gesprek af')
  expect(tekst).toContain(gezegd)
  await stuur(noor, pad, 'intrekking', { reden: 'Het gaat weer.' })
  expect(await stand(gesprek)).toEqual(af('De melding is ingetrokken.'))
  expect(await afspraken()).not.toContain(gesprek)
  expect((await fleur.get(`/werk/gesprekken/${gesprek}`)).status).toBe(404)
})

test('of a melding whose last vraag is answered; one that was held waits for its verslag', async () => {
  const { meldingId, huishoudenId } = await maakMelding(app, noor, { geslachtsnaam: 'Klaar' })
  const pad = `/werk/meldingen/${meldingId}`
  const gehouden = await plan(huishoudenId, { meldingId })
  await noor.post(`/werk/gesprekken/${gehouden}/verslag`, verslagVelden(1))
  const gesprek = await plan(huishoudenId, { meldingId })
  await stuur(noor, pad, 'screening', { keuze: 'volgen' })
  await stuur(noor, pad, 'afsluiting', { uitkomst_instrumentele_adl: 'algemeen_collectief' })
  expect(await stand(gesprek)).toEqual(af('De melding is afgesloten.'))
  expect(await stand(gehouden)).toMatchObject({ status: 'gevoerd', gemeld: 0 })
})

test('of a traject that is closed, and of the melding that closes with it', async () => {
  const { meldingId, huishoudenId, inwonerId } = await maakMelding(app, noor, { geslachtsnaam: 'Traject' })
  await stuur(noor, `/werk/meldingen/${meldingId}`, 'screening', { keuze: 'volgen' })
  const [vraag] = await app.sql<{ id: string }>('select id from vraag where melding_id = $1', [meldingId])
  const basis = { inwonerId, teamId: await teamId(app, 'Wmo'), vraagId: vraag?.id ?? '', wet: 'wmo' }
  const trajectId = await startTraject(noor, huishoudenId, basis)
  const pad = `/werk/trajecten/${trajectId}`
  const gesprek = await plan(huishoudenId, { trajectId })
  const eerder = await plan(huishoudenId, { meldingId })
  const { tekst } = await noor.get(pad)
  expect(tekst).toContain('Met afsluiten zegt u ook 2 gesprekken af')
  expect(tekst.match(/maandag 2 maart 2026 om/g)).toHaveLength(2)
  await stuur(noor, pad, 'afsluiting', { ...afsluiting, uitkomst: 'algemeen_collectief' })
  expect(await stand(gesprek)).toEqual(af('Het traject is afgesloten.'))
  expect(await stand(eerder)).toEqual(af('De melding is afgesloten.'))
  expect(await afspraken()).not.toContain(gesprek)
})

test('of a plan that is closed', async () => {
  const { planId, huishoudenId } = await maakPlan(app, noor)
  const pad = `/werk/plannen/${planId}`
  const gesprek = await plan(huishoudenId, { planId })
  expect((await noor.get(`${pad}/afsluiting`)).tekst).toContain(gezegd)
  await doe(app, noor, `${pad}/afsluiting`, { reden: 'Zij verhuizen.' })
  expect(await stand(gesprek)).toEqual(af('Het plan is afgesloten.'))
})

test('of a plan whose end is refused it stands', async () => {
  const { planId, huishoudenId } = await maakLopendPlan(app, noor)
  const gesprek = await plan(huishoudenId, { planId })
  const pad = `/werk/plannen/${planId}/afsluiting`
  const { status } = await noor.post(pad, { versie: await versieVan(app, planId), reden: 'Klaar.' })
  expect(status).toBe(422)
  expect(await stand(gesprek)).toMatchObject({ status: 'gepland', gemeld: 0, ziet: 1 })
})
