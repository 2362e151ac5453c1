// The wall between wetten on the page of a dossier (access.md H5): a grant of one wet opens no traject of another.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { legContactVast, startTraject, teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const [sam, noor] = [await app.als('sam'), await app.als('noor')]
const [wmo, jeugd] = [await teamId(app, 'Wmo'), await teamId(app, 'Jeugd')]
const { meldingId, huishoudenId, inwonerId } = await maakMelding(app, sam, { geboortedatum: '3-4-2014' })
const trajectId = await startTraject(sam, huishoudenId, {
  inwonerId,
  teamId: jeugd,
  soort: 'onderzoek_jeugd',
  wet: 'jeugdwet',
})
await legContactVast(sam, trajectId, { waarover: 'JEUGDWOORDEN' })
// Noor has the melding, and so the dossier.
await sam.post(`/werk/meldingen/${meldingId}/toewijzing`, { versie: '1', naar: wmo })

/** What the dossier shows Noor of the traject, when she is named on it under this wet. */
async function metGrant(wet: string) {
  await app.sql(
    `insert into autorisatie (gemeente_id, id, medewerker_id, traject_id, niveau, wet, doel, grondslag, van, gebeurtenis_id)
    select a.gemeente_id, gen_random_uuid(), (select id from medewerker where sub = 'noor'), a.traject_id, 'L3', $2, a.doel,
      'toewijzing', a.van, a.gebeurtenis_id from autorisatie a where a.traject_id = $1 and a.team_id is not null`,
    [trajectId, wet],
  )
  const dossier = await noor.get(`/werk/dossiers/${huishoudenId}?alles=ja`)
  expect(dossier.status).toBe(200)
  const gezocht = await noor.post(`/werk/dossiers/${huishoudenId}/zoeken`, { woorden: 'JEUGDWOORDEN' })
  const isGelinkt = dossier.html.includes(`/werk/trajecten/${trajectId}`)
  return [
    isGelinkt,
    dossier.tekst.includes('JEUGDWOORDEN'),
    gezocht.html.includes(`/werk/trajecten/${trajectId}`),
  ]
}

test('of another wet nothing, of its own wet all of it', async () => {
  expect(await metGrant('wmo')).toEqual([false, false, false])
  expect(await metGrant('jeugdwet')).toEqual([true, true, true])
})
