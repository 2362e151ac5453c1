// A signaal of work that lay with who leaves: the manager of the team finds it before the last day and after.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { beheer, wieIs } from '../../../test/support/beheer.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { verjaardagenOpmerken } from './opmerken.commands.ts'

const app = await startApp()

test('is opened by the manager while its work has a team, also of who left it', async () => {
  const [noor, bram, ties] = [await app.als('noor'), await app.als('bram'), await app.als('ties')]
  // Sixteen and a half: a birthday that the nightly task notices.
  await maakLopendPlan(app, noor, { melding: { geboortedatum: '2-9-2009' } })
  await verjaardagenOpmerken(app.ctx, 1)
  const [een] = await app.sql<{ id: string }>('select id from signaal')
  const pad = `/werk/signalen/${een?.id}`
  const id = await wieIs(app, 'noor')
  expect((await bram.get(pad)).status).toBe(200)
  await beheer(app, ties, { id, deel: 'vertrek', velden: { vertrek: '1-5-2026' } })
  expect((await bram.get(pad)).status).toBe(200)
  await beheer(app, ties, { id, deel: 'blijven' })
  await beheer(app, ties, { id, deel: 'vertrek', velden: { vertrek: '2-3-2026' } })
  expect((await bram.get(pad)).status).toBe(200)
  expect((await (await app.als('fleur')).get(pad)).status).toBe(404)
})
