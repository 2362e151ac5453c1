// How long who is asked to an overleg sees it: two weeks after its day or after its verslag, and never for ever.

import { beforeEach, expect, test } from 'vitest'
import { maandag, startApp } from '../../../test/support/app.ts'
import { idVan } from '../../../test/support/gesprek.ts'
import { verschillen } from '../../../test/support/herrekening.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'

const app = await startApp()
const [gast] = await app.sql<{ id: string }>(`select id from medewerker where sub = 'fleur'`)
beforeEach(() => app.klok.zet(maandag))

/** An MDO on Monday 9 March at two, to which Fleur is asked on this day. */
async function maakMdo(uitgenodigd: Date | string = maandag): Promise<string> {
  const noor = await app.als('noor')
  const { planId, doelId } = await maakLopendPlan(app, noor)
  const pad = `/werk/overleggen/${idVan(
    await noor.post(`/werk/plannen/${planId}/overleggen`, {
      ...{ soort: 'mdo', datum: '9-3-2026', tijd: '14:00', plaats: 'Gemeentehuis Elst' },
      ...{ vraag: 'Wie doet wat?', agenda: 'Wie leidt?', inwoner: 'akkoord', oco: 'wil_niet' },
    }),
  )}`
  app.klok.zet(uitgenodigd)
  const uitnodiging = { versie: '1', medewerkerId: gast?.id ?? '', doelIds: doelId }
  const antwoord = await (await app.als('noor')).post(`${pad}/uitnodigingen`, uitnodiging)
  expect(antwoord.status, antwoord.tekst).toBe(303)
  return pad
}
const ziet = async (pad: string, op: string) => {
  app.klok.zet(op)
  const fleur = await app.als('fleur')
  const { status } = await fleur.get(pad)
  const isOpLijst = (await fleur.get('/werk/overleggen')).html.includes(pad)
  expect(isOpLijst, op).toBe(status === 200)
  return status
}

test('an overleg of which nobody wrote down the outcome closes to its guest two weeks after its day', async () => {
  const pad = await maakMdo()
  expect(await ziet(pad, '2026-03-23T12:59:59Z')).toBe(200)
  expect(await ziet(pad, '2026-03-23T13:00:00Z')).toBe(404)
  expect(await verschillen(app)).toEqual([])
})

test('who is asked after its day looks for two weeks from then', async () => {
  const pad = await maakMdo('2026-03-12T09:00:00Z')
  expect(await ziet(pad, '2026-03-26T08:59:59Z')).toBe(200)
  expect(await ziet(pad, '2026-03-26T09:00:00Z')).toBe(404)
  expect(await verschillen(app)).toEqual([])
})

test('a verslag in those two weeks gives two weeks to read it, a later one opens nothing again', async () => {
  const verslag = { versie: '1', samenvatting: 'Noor belt school.', uitkomst: 'plan_blijft' }
  const [tijdig, laat] = [await maakMdo(), await maakMdo()]
  app.klok.zet('2026-03-19T09:00:00Z')
  expect((await (await app.als('noor')).post(`${tijdig}/verslag`, verslag)).status).toBe(303)
  app.klok.zet('2026-03-30T09:00:00Z')
  expect((await (await app.als('noor')).post(`${laat}/verslag`, verslag)).status).toBe(303)
  expect(await ziet(laat, '2026-03-30T09:00:01Z')).toBe(404)
  expect(await ziet(tijdig, '2026-04-02T08:59:59Z')).toBe(200)
  expect(await ziet(tijdig, '2026-04-02T09:00:00Z')).toBe(404)
  expect(await verschillen(app)).toEqual([])
})

test('a guest whose last day is known sees nothing after it, whatever is written down then', async () => {
  const pad = await maakMdo()
  await app.sql(`update autorisatie set tot = '2026-03-11T00:00:00Z' where overleg_id = $1`, [
    pad.split('/').at(-1),
  ])
  app.klok.zet('2026-03-10T09:00:00Z')
  const verslag = { versie: '1', samenvatting: 'Noor belt school.', uitkomst: 'plan_blijft' }
  expect((await (await app.als('noor')).post(`${pad}/verslag`, verslag)).status).toBe(303)
  expect(await ziet(pad, '2026-03-11T00:00:00Z')).toBe(404)
})
