// Who may look at a melding that nobody has yet does not take it by that: a name on a zegel or at a gesprek is no toewijzing (access.md 2.2).

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { gesprekVelden, maakMelding } from '../../../test/support/gesprek.ts'

const app = await startApp()
const [noor, sam] = [await app.als('noor'), await app.als('sam')]
const [rij] = await app.sql<{ id: string; team: string }>(
  `select m.id, t.team_id as team from medewerker m join medewerker_team t on t.medewerker_id = m.id where m.sub = 'sam'`,
)
const { id: samId, team: jeugd } = rij ?? { id: '', team: '' }
const versieVan = async (id: string) =>
  String((await app.sql<{ versie: number }>('select versie from melding where id = $1', [id]))[0]?.versie)
const houdt = (meldingId: string) =>
  app.sql(
    'select niveau, grondslag from autorisatie where melding_id = $1 and medewerker_id = $2 and tot is null',
    [meldingId, samId],
  )
const neem = async (meldingId: string) =>
  sam.post(`/werk/meldingen/${meldingId}/toewijzing`, {
    versie: await versieVan(meldingId),
    naar: `${jeugd}:${samId}`,
  })

test('who is named on a zegel reads that one thing, and gives themselves no more', async () => {
  const { meldingId } = await maakMelding(app, noor, { geslachtsnaam: 'Genoemd' })
  await noor.post(`/werk/meldingen/${meldingId}/contact`, {
    versie: await versieVan(meldingId),
    waarover: 'Zij slaapt bij haar tante.',
    kanaal: 'telefoon',
  })
  const [contact] = await app.sql<{ id: string }>('select id from contact order by id desc limit 1')
  const reden = 'De ex-partner heeft kennissen op het stadhuis.'
  const gelegd = await noor.post(`/werk/contacten/${contact?.id}/zegel`, { reden, genoemden: [samId] })
  expect(gelegd.status).toBe(303)
  const antwoord = await neem(meldingId)
  expect(antwoord.status).toBe(422)
  expect(await houdt(meldingId)).toEqual([{ niveau: 'L0', grondslag: 'zegel' }])
})

test('who comes along to a gesprek leaves it with the team that has it', async () => {
  const { meldingId, huishoudenId } = await maakMelding(app, noor, { geslachtsnaam: 'Meegekomen' })
  const velden = gesprekVelden({ meldingId, metMedewerkerId: samId })
  expect((await noor.post(`/werk/dossiers/${huishoudenId}/gesprekken`, velden)).status).toBe(303)
  expect((await neem(meldingId)).status).toBe(422)
  expect(await houdt(meldingId)).toEqual([{ niveau: 'L3', grondslag: 'gezamenlijk_gesprek' }])
})
