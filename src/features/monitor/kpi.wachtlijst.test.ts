// By hand, on 31 March 2026: of four meldingen of 3 March one waits (28 days and some hours: four weeks),
// one has somebody who treats it, one a gesprek that is planned, and one was answered; the one of 1 April is not there yet.
// On 30 June the treated one, handed back in April, waits too, and so does the one of 1 April.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { behandeling } from '../../../test/support/behandeling.ts'
import { gesprekVelden, idVan } from '../../../test/support/gesprek.ts'
import { beantwoord, meet, meld, screen } from '../../../test/support/meten.ts'

const app = await startApp()
const begin = '2026-03-03T09:00:00Z'
const melding = () => meld(app, 'noor', begin)
const noor = async (op: string) => {
  app.klok.zet(op)
  return app.als('noor')
}

await melding()
const [behandeld, gepland, klaar] = [await melding(), await melding(), await melding()]
const [zij] = await app.sql<{ naar: string }>(
  "select w.team_id || ':' || m.id as naar from medewerker m join medewerker_team w on w.medewerker_id = m.id where m.sub = 'noor'",
)
const dan = await noor('2026-03-04T09:00:00Z')
const { doe } = behandeling(app, dan)
const pad = `/werk/meldingen/${behandeld.meldingId}`
await doe(dan, pad, 'toewijzing', { naar: zij?.naar ?? '' })
idVan(
  await dan.post(
    `/werk/dossiers/${gepland.huishoudenId}/gesprekken`,
    gesprekVelden({ meldingId: gepland.meldingId, datum: '1-7-2026' }),
  ),
)
const stap = { door: 'noor', op: '2026-03-04T10:00:00Z' }
await screen(app, stap, klaar.meldingId, { instrumentele_adl: 'beantwoord' })
await beantwoord(app, stap, klaar.meldingId, { instrumentele_adl: 'direct_beantwoord' })
const later = await noor('2026-04-10T09:00:00Z')
await behandeling(app, later).doe(later, pad, 'teruggave', { reden: 'Te druk.' })
await meld(app, 'noor', '2026-03-31T22:30:00Z')

test('who waits on the last day, and how long already', async () => {
  const maart = await meet(app, 'toegang.wachtlijst', '2026-Q1')
  expect(maart).toMatchObject({ vragen: '1', 'vragen team: Wmo': '1' })
  expect(Number(maart.mediaan_weken)).toBeCloseTo(4.1, 1)
  expect(await meet(app, 'toegang.wachtlijst', '2026-Q2')).toMatchObject({ vragen: '3' })
})
