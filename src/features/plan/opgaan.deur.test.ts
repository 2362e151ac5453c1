// Two plans become one: who worked in the plan that ended reads the other; who was only asked to lead does not.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { opHuis } from '../../../test/support/huishouden.ts'
import { doe, maakLopendPlan, maakPlan } from '../../../test/support/plan.ts'

const app = await startApp()
const [noor, fleur] = [await app.als('noor'), await app.als('fleur')]

test('an offer that nobody answered opens no other plan', async () => {
  const hier = await maakLopendPlan(app, noor)
  const daar = await maakPlan(app, noor, { melding: { geslachtsnaam: 'Erbij' } })
  const [wie] = await app.sql<{ id: string }>(`select id from medewerker where sub = 'fleur'`)
  await doe(app, noor, `/werk/plannen/${daar.planId}/regie`, { laag: 'proces', medewerkerId: wie?.id ?? '' })
  expect((await fleur.get(`/werk/plannen/${daar.planId}`)).status).toBe(200)
  const samen = await opHuis(app, noor, 'samenvoeging', {
    huishoudenId: hier.huishoudenId,
    velden: { metId: daar.huishoudenId, plan: 'van_hier', reden: 'Zij wonen samen' },
  })
  expect(samen.status).toBe(303)
  expect((await fleur.get(`/werk/plannen/${hier.planId}`)).status).toBe(404)
})
