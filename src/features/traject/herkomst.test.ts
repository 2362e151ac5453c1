// From a melding to what came of it and back, as far as the grants on each side reach.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { startTraject, teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const fleur = await app.als('fleur')

test('the melding leads to its traject and the traject to its melding; without a grant on it neither is there', async () => {
  const { meldingId, huishoudenId, inwonerId } = await maakMelding(app, fleur)
  const [vraag] = await app.sql<{ id: string }>('select id from vraag where melding_id = $1', [meldingId])
  const [melding, geen] = [`/werk/meldingen/${meldingId}`, 'Wat hieruit kwam']
  expect((await fleur.get(melding)).tekst).not.toContain(geen)
  const trajectId = await startTraject(fleur, huishoudenId, {
    inwonerId,
    teamId: await teamId(app, 'Kernteam Zetten en Heteren'),
    vraagId: vraag?.id ?? '',
  })
  const traject = `/werk/trajecten/${trajectId}`
  const van = await fleur.get(melding)
  expect(van.html).toContain(`href="${traject}"`)
  expect(van.tekst).toMatch(
    /Wat hieruit kwam Traject over .*begonnen op 2 maart 2026 · loopt · Fleur van Dam, Kernteam/,
  )
  const naar = await fleur.get(traject)
  expect(naar.html).toContain(`href="${melding}"`)
  expect(naar.tekst).toContain('Kwam uit Melding van 2 maart 2026')

  await app.sql('update autorisatie set tot = van where traject_id = $1', [trajectId])
  const zonderTraject = await fleur.get(melding)
  expect(zonderTraject.tekst).not.toContain(geen)
  expect(zonderTraject.html).not.toContain(trajectId)
  await app.sql('update autorisatie set tot = null where traject_id = $1', [trajectId])
  await app.sql('update autorisatie set tot = van where melding_id = $1', [meldingId])
  const zonderMelding = await fleur.get(traject)
  expect(zonderMelding.tekst).not.toContain('Kwam uit')
  expect(zonderMelding.html).not.toContain(meldingId)
})

test('what a grant rests on counts on the other side too: break-glass opens nothing of who is geheim', async () => {
  const { meldingId, huishoudenId, inwonerId } = await maakMelding(app, fleur)
  const [vraag] = await app.sql<{ id: string }>('select id from vraag where melding_id = $1', [meldingId])
  const team = await teamId(app, 'Kernteam Zetten en Heteren')
  const velden = { inwonerId, teamId: team, vraagId: vraag?.id ?? '' }
  const trajectId = await startTraject(fleur, huishoudenId, velden)
  await app.sql('update inwoner set geheimhouding = true where id = $1', [inwonerId])
  const nood = (kolom: string, id: string, grondslag: string) =>
    app.sql(`update autorisatie set grondslag = $2 where ${kolom} = $1 and medewerker_id is not null`, [
      id,
      grondslag,
    ])
  await nood('melding_id', meldingId, 'noodtoegang')
  expect((await fleur.get(`/werk/trajecten/${trajectId}`)).html).not.toContain(meldingId)
  await nood('melding_id', meldingId, 'toewijzing')
  await nood('traject_id', trajectId, 'noodtoegang')
  expect((await fleur.get(`/werk/meldingen/${meldingId}`)).html).not.toContain(trajectId)
})
