// A rol that ended today stands in the log with what was done with it before that moment, and with nothing after.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { beheer, eindeVelden, nieuweMedewerker, rolVelden } from '../../../test/support/beheer.ts'
import type { Velden } from '../../../test/support/client.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'

const app = await startApp()
const [kim, ties, vera] = [await app.als('kim'), await app.als('ties'), await app.als('vera')]
const { meldingId } = await maakMelding(app, kim)
const id = await nieuweMedewerker(app, ties, 'daan')

const doe = async (minuut: string, deel: string, velden: Velden) => {
  app.klok.zet(`2026-03-02T08:${minuut}:00Z`)
  expect((await beheer(app, ties, { id, deel, velden })).status).toBe(303)
}
const kijk = async (minuut: string) => {
  app.klok.zet(`2026-03-02T08:${minuut}:00Z`)
  await (await app.als('daan')).get(`/werk/meldingen/${meldingId}`)
}
/** What the log says of Daan: the minute, and the rollen. */
const rollen = async () => {
  const velden = { soort: 'nen7513', vorm: 'jsonl', van: '2-3-2026', tot: '2-3-2026' }
  const { html } = await vera.post('/werk/privacy/log/uitvoer', velden)
  return html
    .trimEnd()
    .split('\n')
    .map((regel) => JSON.parse(regel) as Record<string, string | null>)
    .filter((r) => r.user_name === 'Nieuw daan')
    .map((r) => [r.event_date_time?.slice(14, 16), r.role_id_code])
}

test('one rol ends, another begins; then everything ends', async () => {
  await doe('01', 'aanstellingen', rolVelden('toegang'))
  await kijk('02')
  await doe('03', 'einde', eindeVelden('toegang', '2-3-2026', '2026-03-02'))
  await doe('03', 'aanstellingen', rolVelden('consulent'))
  await kijk('04')
  expect(await rollen()).toEqual([
    ['02', 'toegang'],
    ['04', 'consulent'],
  ])
  await doe('05', 'vertrek', { vertrek: '2-3-2026' })
  expect(await rollen()).toEqual([
    ['02', 'toegang'],
    ['04', 'consulent'],
  ])
})
