// The law wall (access.md H5) at what hangs on a traject: its gesprekken and its clocks are of its wet, as it is.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { gesprekVelden, idVan, maakMelding } from '../../../test/support/gesprek.ts'
import { startTraject, teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const [noor, sam] = [await app.als('noor'), await app.als('sam')]

/** Noor holds L3 on it by name, under this wet. */
const geefNoor = (trajectId: string, wet: string) =>
  app.sql(
    `insert into autorisatie (gemeente_id, id, traject_id, medewerker_id, wet, doel, grondslag, niveau, van, gebeurtenis_id)
     select a.gemeente_id, gen_random_uuid(), a.traject_id, (select id from medewerker where sub = 'noor'), $2, a.doel, a.grondslag, 'L3', a.van, a.gebeurtenis_id
     from autorisatie a where a.traject_id = $1 and a.medewerker_id is not null limit 1`,
    [trajectId, wet],
  )

test.each([
  ['another wet opens none of them', 'wmo', 404],
  ['its own wet opens them', 'jeugdwet', 200],
])('a grant under %s', async (_, wet, status) => {
  const m = await maakMelding(app, sam, { geslachtsnaam: 'Muur', geboortedatum: '3-4-2014' })
  const jeugd = { soort: 'onderzoek_jeugd', wet: 'jeugdwet', teamId: await teamId(app, 'Jeugd') }
  const trajectId = await startTraject(sam, m.huishoudenId, { inwonerId: m.inwonerId, ...jeugd })
  const gesprekken = `/werk/dossiers/${m.huishoudenId}/gesprekken`
  const gesprekId = idVan(await sam.post(gesprekken, gesprekVelden({ trajectId })))
  await app.sql(
    `insert into termijn (gemeente_id, id, soort, wet, begin, einddatum, traject_id)
     select gemeente_id, gen_random_uuid(), 'eerste_contact', 'geen', '2026-03-02', '2026-03-09', id from traject where id = $1
       and not exists (select from termijn t where t.traject_id = $1)`,
    [trajectId],
  )
  const [klok] = await app.sql<{ id: string }>('select id from termijn where traject_id = $1', [trajectId])
  await geefNoor(trajectId, wet)
  expect((await noor.get(`/werk/gesprekken/${gesprekId}`)).status).toBe(status)
  expect((await noor.get(`${gesprekken}/nieuw?traject=${trajectId}`)).status).toBe(status)
  expect((await noor.get(`/werk/termijnen/${klok?.id}`)).status).toBe(status)
  const afgezegd = await noor.post(`/werk/gesprekken/${gesprekId}/afzegging`, { reden: 'Het komt niet uit.' })
  expect(afgezegd.status).toBe(status === 200 ? 303 : status)
})
