// The page after a contact is of its writer, until it is sealed: then of who is named alone (access.md H4).

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const [kim, noor] = [await app.als('kim'), await app.als('noor')]
const noorId = (await app.sql<{ id: string }>(`select id from medewerker where sub = 'noor'`))[0]?.id

test('a contact that a colleague sealed is gone for who wrote it and is not named', async () => {
  const { meldingId } = await maakMelding(app, kim, { geslachtsnaam: 'Nagelezen' })
  const pad = `/werk/meldingen/${meldingId}`
  const waarover = 'Zij slaapt bij haar tante.'
  await kim.post(`${pad}/contact`, { versie: '1', waarover, kanaal: 'telefoon' })
  const [contact] = await app.sql<{ id: string }>('select id from contact order by id desc limit 1')
  const wmo = await teamId(app, 'Wmo')
  const versie = async () =>
    String(
      (await app.sql<{ versie: number }>('select versie from melding where id = $1', [meldingId]))[0]?.versie,
    )
  await kim.post(`${pad}/toewijzing`, { versie: await versie(), naar: wmo })
  await noor.post(`${pad}/toewijzing`, { versie: await versie(), naar: `${wmo}:${noorId}` })
  expect((await kim.get(`/werk/contact/${contact?.id}`)).tekst).toContain(waarover)
  const reden = 'De ex-partner heeft kennissen op het stadhuis.'
  expect((await noor.post(`/werk/contacten/${contact?.id}/zegel`, { reden })).status).toBe(303)
  expect((await kim.get(`/werk/contact/${contact?.id}`)).status).toBe(404)
})
