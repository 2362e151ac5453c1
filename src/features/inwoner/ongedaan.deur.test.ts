// Undoing that two files are one, after work went on: what came since is where its plan is.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { voegSamen } from '../../../test/support/dubbel.ts'
import { gesprekVelden, idVan, maakMelding } from '../../../test/support/gesprek.ts'
import { maakPlan } from '../../../test/support/plan.ts'

const app = await startApp()
const noor = await app.als('noor')

test('a gesprek planned since goes back with its plan', async () => {
  const blijft = (await maakMelding(app, noor)).inwonerId
  const plan = await maakPlan(app, noor)
  const id = idVan(await voegSamen(app, noor, { blijft, vervalt: plan.inwonerId }))
  const [nu] = await app.sql<{ h: string }>('select huishouden_id as h from plan where id = $1', [
    plan.planId,
  ])
  const velden = gesprekVelden({ planId: plan.planId, datum: '9-3-2026' })
  const gesprekId = idVan(await noor.post(`/werk/dossiers/${nu?.h}/gesprekken`, velden))
  expect((await noor.post(`/werk/samenvoegingen/${id}/ongedaan`)).status).toBe(303)
  const waar = 'select huishouden_id as h from gesprek where id = $1'
  expect(await app.sql(waar, [gesprekId])).toEqual([{ h: plan.huishoudenId }])
})
