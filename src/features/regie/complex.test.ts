// One definition of complex: the rule table in words, the function in SQL, and the facts of one huishouden agree.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { startTraject, teamId } from '../../../test/support/traject.ts'
import { casusvoorstel } from './casusvoorstel.ts'
import { casusFeiten } from './regie.sql.ts'

const app = await startApp()
const [noor, fleur] = [await app.als('noor'), await app.als('fleur')]

test('the rule table proposes exactly where the function says complex', async () => {
  const rijen = await app.sql<{ v: number; w: number; b: number; g: boolean; is: boolean }>(
    `select v, w, b, g, is_complex(v, w, b, g) as is from generate_series(0, 4) v, generate_series(0, 4) w,
      generate_series(0, 4) b, unnest(array[true, false]) g`,
  )
  expect(rijen).toHaveLength(250)
  for (const { v, w, b, g, is } of rijen) {
    const voorstel = casusvoorstel({ openVragen: v, wetten: w, professionals: b, isGemarkeerd: g })
    expect(voorstel.length > 0, JSON.stringify({ v, w, b, g })).toBe(is)
  }
})

test('what the plan page counts is what the KPI and the alarm count', async () => {
  const p = await maakLopendPlan(app, noor, { melding: { leefgebieden: ['instrumentele_adl', 'financien'] } })
  await startTraject(noor, p.huishoudenId, { inwonerId: p.inwonerId, teamId: await teamId(app, 'Wmo') })
  const [open] = await app.sql<Record<string, string>>(
    `select open_vragen, wetten, behandelaars, is_gemarkeerd from openstaand(1, array[$1::uuid], array['infinity'::timestamptz], null)`,
    [p.huishoudenId],
  )
  const feiten = await app.ctx.db.transaction({ gemeenteId: 1 }, (tx) => casusFeiten(tx, p.huishoudenId))
  expect(feiten).toEqual({
    openVragen: Number(open?.open_vragen),
    wetten: Number(open?.wetten),
    professionals: Number(open?.behandelaars),
    isGemarkeerd: open?.is_gemarkeerd,
  })
})

test('what is open now is what the KPI counts at a moment that has not come yet', async () => {
  const nu = await app.sql(
    `select huishouden_id, open_vragen, wetten, behandelaars, is_gemarkeerd, team_id from openstaand_nu(1) order by 1`,
  )
  expect(nu.length).toBeGreaterThan(0)
  expect(nu).toEqual(
    await app.sql(`select huishouden_id, open_vragen, wetten, behandelaars, is_gemarkeerd, team_id
      from huishouden h, openstaand(1, array[h.id], array['infinity'::timestamptz], null) order by 1`),
  )
})

test('casusregie can be held by a medewerker of a partner', async () => {
  const p = await maakLopendPlan(app, noor)
  const [partner] = await app.sql<{ id: string }>(`select id from medewerker where sub = 'fleur'`)
  await noor.post(`/werk/plannen/${p.planId}/regie`, { laag: 'casus', medewerkerId: partner?.id ?? '' })
  const [aanbod] = await app.sql<{ id: string }>(
    `select id from regie where plan_id = $1 and laag = 'casus'`,
    [p.planId],
  )
  expect((await fleur.post(`/werk/regie/${aanbod?.id}/aanvaarding`)).status).toBe(303)
  expect((await noor.get(`/werk/plannen/${p.planId}`)).tekst).toContain(
    'Fleur van Dam leidt · Maatschappelijk werker',
  )
})
