// Who stands in and leaves: the days that are left go along with the rest of their work, to somebody who can.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { beheer } from '../../../test/support/beheer.ts'
import type { Velden } from '../../../test/support/client.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { irisInTeamWmo, ookInTeamWmo } from '../../../test/support/traject.ts'

const app = await startApp()
const [noor, bram] = [await app.als('noor'), await app.als('bram')]
await irisInTeamWmo(app)
await ookInTeamWmo(app, 'sam')
/** Who sees this plan because they stand in. */
const ziet = async (planId: string) =>
  (
    await app.sql<{ sub: string }>(
      `select m.sub from autorisatie a join medewerker m on m.id = a.medewerker_id
      where a.plan_id = $1 and a.grondslag = 'waarneming_proces' and (a.tot is null or a.tot > $2)`,
      [planId, app.ctx.clock.now()],
    )
  ).map(({ sub }) => sub)
const id = async (sub: string) =>
  (await app.sql<{ id: string }>('select id from medewerker where sub = $1', [sub]))[0]?.id ?? ''
const irisId = await id('iris')

/** Everything of Iris to this one, as the page gives the form. */
async function verplaats(naar: string, wijze: string) {
  const { html, tekst } = await bram.get(`/werk/team/verplaatsing?van=${irisId}`)
  const standen: Velden = Object.fromEntries(
    [...html.matchAll(/name="(stand-[0-9a-f-]+)" value="([0-9a-f]+)"/g)].map((m) => [m[1], m[2] as string]),
  )
  const reden = 'Iris werkt hier niet meer.'
  const velden = { ...standen, van: irisId, wijze, reden, voorAlle: await id(naar) }
  return { tekst, antwoord: await bram.post('/werk/team/verplaatsing', velden) }
}

test.each(['vragen', 'meteen'])(
  '%s: the rest of the days, with the sight and without a gap',
  async (wijze) => {
    const { planId } = await maakLopendPlan(app, noor)
    const [regie] = await app.sql<{ id: string }>(
      `select id from regie where plan_id = $1 and status = 'aanvaard' and laag = 'proces'`,
      [planId],
    )
    const velden = { regie: [regie?.id ?? ''], waarnemerId: irisId, van: '2-3-2026', tot: '13-3-2026' }
    expect((await noor.post('/werk/waarnemingen', velden)).status).toBe(303)
    expect(await ziet(planId)).toEqual(['iris'])

    const zelf = await verplaats('noor', wijze)
    expect(zelf.tekst).toContain('1 waarneming')
    expect(zelf.antwoord.tekst).toContain('Hier wordt waargenomen voor deze collega.')
    expect((await verplaats('sam', wijze)).antwoord.status).toBe(303)
    expect(await ziet(planId)).toEqual(['sam'])
    const rijen = await app.sql(
      `select m.sub, w.van::text, w.tot::text, w.beeindigd_op is null as loopt from waarneming w
    join medewerker m on m.id = w.medewerker_id where w.regie_id = $1 order by loopt, m.sub`,
      [regie?.id],
    )
    expect(rijen).toEqual([
      { sub: 'iris', van: '2026-03-02', tot: '2026-03-13', loopt: false },
      { sub: 'sam', van: '2026-03-02', tot: '2026-03-13', loopt: true },
    ])
    expect((await bram.get('/werk/team/verplaatsing')).html).not.toContain(`value="${irisId}"`)
  },
)

test('not to who leaves before the last of those days', async () => {
  const { planId } = await maakLopendPlan(app, noor)
  const [regie] = await app.sql<{ id: string }>(
    `select id from regie where plan_id = $1 and status = 'aanvaard' and laag = 'proces'`,
    [planId],
  )
  const velden = { regie: [regie?.id ?? ''], waarnemerId: irisId, van: '2-3-2026', tot: '13-3-2026' }
  expect((await noor.post('/werk/waarnemingen', velden)).status).toBe(303)
  const weg = { id: await id('sam'), deel: 'vertrek', velden: { vertrek: '13-3-2026' } }
  expect((await beheer(app, await app.als('ties'), weg)).status).toBe(303)
  const { antwoord } = await verplaats('sam', 'vragen')
  expect([antwoord.status, antwoord.tekst]).toEqual([
    422,
    expect.stringContaining('Deze collega is in die tijd zelf afwezig.'),
  ])
})
