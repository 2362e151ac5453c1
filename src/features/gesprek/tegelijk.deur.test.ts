// A gesprek that is planned while what it is about is closed: one of the two comes first, and nobody keeps sight of what is over.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { gesprekVelden } from '../../../test/support/gesprek.ts'
import { maakPlan, versieVan } from '../../../test/support/plan.ts'
import { irisInTeamWmo, maakTraject } from '../../../test/support/traject.ts'

const afsluitVelden = {
  resultaat: 'bereikt',
  isVolgensPlan: 'ja',
  eindereden: 'doel_bereikt',
  startScore: '2',
  eindScore: '4',
}
const app = await startApp()
await irisInTeamWmo(app)
const noor = await app.als('noor')
const [iris] = await app.sql<{ id: string }>(`select id from medewerker where sub = 'iris'`)

const open = (soort: 'traject' | 'plan') =>
  app.sql(`select 1 from autorisatie a join ${soort} x on x.id = a.${soort}_id
    where x.status = 'afgesloten' and a.tot is null`)

test('with a traject', async () => {
  for (let keer = 0; keer < 4; keer++) {
    const { trajectId, huishoudenId, pad } = await maakTraject(app, noor)
    const velden = gesprekVelden({ trajectId, metMedewerkerId: iris?.id ?? '', metNaaste: '' })
    const [dicht] = await Promise.all([
      noor.post(`${pad}/afsluiting`, { versie: '1', ...afsluitVelden }),
      noor.post(`/werk/dossiers/${huishoudenId}/gesprekken`, velden),
    ])
    expect(dicht.status).toBe(303)
  }
  expect(await open('traject')).toEqual([])
})

test('with a plan', async () => {
  for (let keer = 0; keer < 4; keer++) {
    const { planId, huishoudenId } = await maakPlan(app, noor)
    const velden = gesprekVelden({ planId, metMedewerkerId: iris?.id ?? '', metNaaste: '' })
    const [dicht] = await Promise.all([
      noor.post(`/werk/plannen/${planId}/afsluiting`, { versie: await versieVan(app, planId), reden: 'x' }),
      noor.post(`/werk/dossiers/${huishoudenId}/gesprekken`, velden),
    ])
    expect(dicht.status).toBe(303)
  }
  expect(await open('plan')).toEqual([])
})
