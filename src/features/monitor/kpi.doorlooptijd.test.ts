// By hand, plannen of Monday 2 March 2026: received that morning (0 days), on 5 January half past midnight (56 days, 8 weeks)
// and on 4 January half past eleven in the evening (57 days): 2 of 3 within eight weeks.
// Median of 0, 8 and 8,143 weeks is 8; nine in ten lies at 8 + 0,8 × 0,143 = 8,114.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakPlanKlaar, meet, meld, stelVast, trekIn } from '../../../test/support/meten.ts'

const app = await startApp()
const maandag = '2026-03-02T08:30:00Z'
// An earlier melding of the same household ended before the plan was written: it does not start the clock.
const eerder = await meld(app, 'noor', '2025-06-02T08:00:00Z')
await trekIn(app, { door: 'noor', op: '2025-06-03T08:00:00Z' }, eerder.meldingId)
const meldingen = [
  await meld(app, 'noor', '2026-01-04T22:30:00Z'),
  await meld(app, 'noor', '2026-01-04T23:30:00Z'),
  await meld(app, 'noor', '2026-03-02T07:30:00Z'),
]
// The same people: nobody at the door had told so then.
await app.sql('update melding set huishouden_id = $1, inwoner_id = $2 where id = $3', [
  meldingen[2]?.huishoudenId,
  meldingen[2]?.inwonerId,
  eerder.meldingId,
])
for (const melding of meldingen) await stelVast(app, maandag, await maakPlanKlaar(app, melding))

test('zero, fifty-six and fifty-seven days', async () => {
  const cijfer = await meet(app, 'toegang.doorlooptijd_plan', '2026-Q1')
  expect(cijfer).toMatchObject({
    binnen_8_weken: '2/3',
    mediaan_weken: '8',
    'binnen_8_weken deur: De Poort': '2/3',
    'binnen_8_weken team: Wmo': '2/3',
  })
  expect(Number(cijfer.p90_weken)).toBeCloseTo(8.114, 3)
})
