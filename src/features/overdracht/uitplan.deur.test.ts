// A new line from a plan: the onderzoek is asked of team Wmo, and its six weeks count from the first melding, never from the overdracht.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { overdrachtVelden } from '../../../test/support/overdracht.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const wmo = await teamId(app, 'Wmo')
const aanvaard = async (pad: string) =>
  (await app.als('noor')).post(`${pad}/aanvaarding`, { verdeling: 'ik' })
const klokken = () =>
  app.sql<{ begin: string; einddatum: string; traject_id: string | null }>(
    `select begin::text, einddatum::text, traject_id from termijn where soort = 'onderzoek' and gestopt_op is null`,
  )

test('from a plan without a clock of the Wmo: from the day of the first melding', async () => {
  const fleur = await app.als('fleur')
  const plan = await maakLopendPlan(app, fleur, { melding: { leefgebieden: ['financien'] } })
  expect(await klokken()).toEqual([])
  app.klok.zet('2026-03-09T08:00:00Z')
  const later = await app.als('fleur')
  const velden = overdrachtVelden({ teamId: wmo, inwonerId: plan.inwonerId })
  const { naar: pad, tekst } = await later.post(`/werk/plannen/${plan.planId}/overdracht`, velden)
  expect(pad, tekst).toMatch(/^\/werk\/overdrachten\//)
  const { naar } = await aanvaard(pad)
  expect(naar).toMatch(/^\/werk\/trajecten\//)
  const trajectId = naar.split('/').at(-1)
  // Six weeks after Monday 2 March is Monday 13 April.
  expect(await klokken()).toEqual([
    { begin: '2026-03-02', einddatum: expect.stringMatching(/^2026-04-1[34]$/), traject_id: trajectId },
  ])
  expect((await (await app.als('noor')).get(naar)).tekst).toContain('Ik wil zelf weer mijn huis bijhouden.')
})

test('a second onderzoek while the first runs starts no second clock', async () => {
  const [plan] = await app.sql<{ id: string; inwoner_id: string }>(
    `select p.id, l.inwoner_id from plan p join huishouden_lid l on l.huishouden_id = p.huishouden_id limit 1`,
  )
  const velden = overdrachtVelden({ teamId: wmo, inwonerId: plan?.inwoner_id ?? '', antwoordOp: '9-3-2026' })
  const { naar: pad } = await (await app.als('fleur')).post(`/werk/plannen/${plan?.id}/overdracht`, velden)
  expect((await aanvaard(pad)).status).toBe(303)
  expect(await klokken()).toHaveLength(1)
})
