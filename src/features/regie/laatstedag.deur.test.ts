// A colleague whose last working day is known: said where somebody is asked to lead, stand in or take over, before the choice.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { beheer, wieIs } from '../../../test/support/beheer.ts'
import { maakLopendPlan, maakPlan } from '../../../test/support/plan.ts'

const app = await startApp()
const [noor, bram, ties] = [await app.als('noor'), await app.als('bram'), await app.als('ties')]
const laatste = 'laatste werkdag 31 maart 2026'

test('every list of whom to ask names the last working day that is known', async () => {
  const { planId } = await maakLopendPlan(app, noor)
  const [regie] = await app.sql<{ id: string }>(
    `select id from regie where plan_id = $1 and status = 'aanvaard' and laag = 'proces'`,
    [planId],
  )
  const zonder = await maakPlan(app, noor)
  const paginas = [
    [noor, `/werk/plannen/${zonder.planId}/regie`],
    [noor, `/werk/regie/${regie?.id}/overdracht`],
    [noor, '/werk/waarnemingen'],
    [bram, `/werk/team/verplaatsing?van=${await wieIs(app, 'noor')}`],
  ] as const
  for (const [wie, pad] of paginas) expect((await wie.get(pad)).tekst, pad).not.toContain(laatste)
  const vertrek = { vertrek: '1-4-2026' }
  for (const sub of ['sam', 'iris'])
    expect(
      (await beheer(app, ties, { id: await wieIs(app, sub), deel: 'vertrek', velden: vertrek })).status,
    ).toBe(303)
  for (const [wie, pad] of paginas) expect((await wie.get(pad)).tekst, pad).toContain(laatste)
})
