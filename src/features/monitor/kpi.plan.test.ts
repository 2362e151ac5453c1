// By hand, one plan of 2 March 2026 with an eigen plan, one without: 1 of 2 plans in 2026-Q1.
// Of the first: an afspraak of ours kept, one of the resident not kept, one still open: 1 of 2, and 1 open.
// Its evaluatie was due on 2 September and held on that day: 1 of 1 in 2026-Q3; of the second plan it is still open.
// The plan closes on 2 October with its doel reached, from 3 to 4: 1 of 1 in 2026-Q4.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { meet } from '../../../test/support/meten.ts'
import { doe, maakLopendPlan } from '../../../test/support/plan.ts'

const app = await startApp()
const noor = await app.als('noor')
const plan = await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Doelman' } })
await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Anders' }, verslag: { eigenPlan: '' } })
const pad = `/werk/plannen/${plan.planId}`
const beloof = async (id: string, van: string, status: string) =>
  app.sql(
    `insert into afspraak (gemeente_id, id, plan_id, van, wie, wat, voor_datum, status, afgerond_op)
    values (1, $1, $2, $3, 'Iemand', 'Belt', '2026-03-20', $4, $5)`,
    [id, plan.planId, van, status, status === 'open' ? null : '2026-03-20T10:00:00Z'],
  )
await beloof('01900000-0000-7000-8000-00000000a001', 'aanbieder', 'nagekomen')
await beloof('01900000-0000-7000-8000-00000000a002', 'netwerk', 'niet_nagekomen')
await beloof('01900000-0000-7000-8000-00000000a003', 'inwoner', 'open')

test('written along, and promises kept', async () => {
  expect(await meet(app, 'integraal.eigen_bijdrage_plan', '2026-Q1')).toMatchObject({
    eigen_bijdrage: '1/2',
    'eigen_bijdrage team: Wmo': '1/2',
  })
  expect(await meet(app, 'afspraak.nagekomen', '2026-Q1')).toMatchObject({
    nagekomen: '1/2',
    van_ons: '1/1',
    van_inwoner: '0/1',
    nog_open: '1',
  })
})

test('looked back in time, and doelen reached', async () => {
  app.klok.zet('2026-09-02T08:00:00Z')
  const later = await app.als('noor')
  await doe(app, later, `${pad}/evaluaties`, {
    gehoudenOp: '2-9-2026',
    bevindingen: 'Het gaat beter.',
    vervolg: 'doorgaan',
    [`score_${plan.doelId}`]: '4',
  })
  expect(await meet(app, 'evaluatie.op_tijd', '2026-Q3')).toMatchObject({ op_tijd: '1/1', nog_open: '1' })
  app.klok.zet('2026-10-02T08:00:00Z')
  const dan = await app.als('noor')
  await app.sql(
    `update afspraak set status = 'vervallen', reden = 'Niet meer nodig', afgerond_op = '2026-09-30T08:00Z' where status = 'open'`,
  )
  await doe(app, dan, `${pad}/afsluiting`, {
    reden: 'klaar',
    [`resultaat_${plan.doelId}`]: 'bereikt',
    [`score_${plan.doelId}`]: '4',
  })
  expect(await meet(app, 'doel.bereikt', '2026-Q4')).toMatchObject({
    bereikt: '1/1',
    deels: '0/1',
    zelfredzamer: '1/1',
  })
})
