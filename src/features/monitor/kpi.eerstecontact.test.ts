// By hand, 2026-Q1 at De Poort, every melding on Monday 5 January: called back on Saturday 10 January 23:59 (day 5) is in time,
// on Sunday 00:01 (day 6) is not, nobody called is not, withdrawn on day 1 is not, answered on day 5 is: 2 of 5.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { beantwoord, meet, meld, screen, spreek, trekIn } from '../../../test/support/meten.ts'

const app = await startApp()
const maandag = '2026-01-05T09:00:00Z'
const [dag5, dag6, , ingetrokken, beantwoorde] = [
  await meld(app, 'kim', maandag),
  await meld(app, 'kim', maandag),
  await meld(app, 'kim', maandag),
  await meld(app, 'kim', maandag),
  await meld(app, 'kim', maandag),
]
await trekIn(app, { door: 'kim', op: '2026-01-06T09:00:00Z' }, ingetrokken.meldingId)
await screen(app, { door: 'kim', op: '2026-01-06T09:00:00Z' }, beantwoorde.meldingId, {
  instrumentele_adl: 'kortdurende_ondersteuning',
})
await beantwoord(app, { door: 'kim', op: '2026-01-10T12:00:00Z' }, beantwoorde.meldingId, {
  instrumentele_adl: 'ondersteuning_sto',
})
await spreek(app, { door: 'kim', op: '2026-01-10T22:59:00Z' }, dag5.meldingId)
await spreek(app, { door: 'kim', op: '2026-01-10T23:01:00Z' }, dag6.meldingId)
// Another contact later does not make it late, and one on a melding that was late does not mend it.
await spreek(app, { door: 'kim', op: '2026-02-01T12:00:00Z' }, dag5.meldingId)

test('two of five heard from us within five days', async () => {
  expect(await meet(app, 'toegang.eerste_contact', '2026-Q1')).toEqual({
    binnen_5_dagen: '2/5',
    'binnen_5_dagen deur: De Poort': '2/5',
    'binnen_5_dagen team: Toegang De Poort': '2/5',
    'binnen_5_dagen kern: onbekend': '2/5',
  })
})
