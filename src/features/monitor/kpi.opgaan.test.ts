// By hand: a plan of 2 March 2026 goes up in another of that day on 4 May, because two huishoudens became one.
// Their meldingen came on 4 January (57 days) and 1 March (1 day): 1 of 2 within eight weeks, the median 29 days.
// Both were settled in 2026-Q1 and stay counted there; the one that ended has no doel reached, no evaluatie missed and nothing to come back from.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { opHuis } from '../../../test/support/huishouden.ts'
import { maakPlanKlaar, meet, meld, stelVast } from '../../../test/support/meten.ts'

const app = await startApp()
// The melding of the one that ends is older: the clock of the other does not begin with it.
const plannen = []
for (const [geslachtsnaam, op] of [
  ['Bakker', '2026-03-01T08:00:00Z'],
  ['Erbij', '2026-01-04T08:00:00Z'],
] as const) {
  const plan = await maakPlanKlaar(app, await meld(app, 'noor', op, { geslachtsnaam }))
  await stelVast(app, '2026-03-02T09:00:00Z', plan)
  plannen.push(plan)
}
const [hier, daar] = plannen
const cijfers = async (periode: string) => ({
  bijdrage: (await meet(app, 'integraal.eigen_bijdrage_plan', periode)).eigen_bijdrage,
  doorlooptijd: (await meet(app, 'toegang.doorlooptijd_plan', periode)).binnen_8_weken,
  weken: (await meet(app, 'toegang.doorlooptijd_plan', periode)).mediaan_weken?.slice(0, 4),
  doelen: (await meet(app, 'doel.bereikt', periode)).bereikt,
  evaluatie: await meet(app, 'evaluatie.op_tijd', periode),
})

test('what was counted before stays, and the end is no result', async () => {
  const eerst = await cijfers('2026-Q1')
  expect(eerst).toMatchObject({ bijdrage: '2/2', doorlooptijd: '1/2', weken: '4.14' })
  expect((await meet(app, 'evaluatie.op_tijd', '2026-Q3')).nog_open).toBe('2')
  app.klok.zet('2026-05-04T08:00:00Z')
  const velden = {
    metId: daar?.huishoudenId ?? '',
    plan: 'van_hier',
    reden: 'Zij wonen samen',
    dag: '4-5-2026',
  }
  const antwoord = await opHuis(app, await app.als('noor'), 'samenvoeging', {
    huishoudenId: hier?.huishoudenId ?? '',
    velden,
  })
  expect(antwoord.status, antwoord.tekst.slice(0, 900)).toBe(303)
  expect(await cijfers('2026-Q1')).toEqual(eerst)
  expect((await cijfers('2026-Q2')).doelen).toBe(undefined)
  expect(await cijfers('2026-Q3')).toMatchObject({ evaluatie: { nog_open: '1' } })
})
