// Figures of periods that are over stay what they were, whatever of their rows is destroyed.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'

import { sluitAlles, vernietigDossier } from '../../../test/support/vernietiging.ts'
import { gevallenOpnieuw } from '../monitor/gevallen.commands.ts'
import { kpis, metingen } from '../monitor/monitor.sql.ts'
import { leesPeriode } from '../monitor/periode.ts'

const app = await startApp()
const noor = await app.als('noor')
const perioden = ['2018', '2018-Q1', '2026-Q1'].flatMap((code) => leesPeriode(code) ?? [])
/** Made again first, for moments were moved here without an act. */
async function cijfers() {
  const { db } = app.ctx
  await gevallenOpnieuw({ db, gemeenteId: 1 })
  return db.transaction({ gemeenteId: 1 }, async (tx) => [
    ...(await metingen(tx, { gemeenteId: 1, kpis, perioden, splitsing: 'totaal' })),
    ...(await metingen(tx, { gemeenteId: 1, kpis, perioden, splitsing: 'kern' })),
  ])
}

test('a closed period keeps its figures; the one that runs is counted anew', async () => {
  const { huishoudenId, meldingId } = await maakLopendPlan(app, noor)
  await app.sql(`update melding set ontvangen_op = '2018-02-01' where id = $1`, [meldingId])
  await app.sql(`update melding_deur set op = '2018-02-01' where melding_id = $1`, [meldingId])
  await sluitAlles(app, '2018-03-01T10:00:00Z')
  const eerst = await cijfers()
  const telt = eerst.filter(({ periode, teller }) => periode === '2018-Q1' && Number(teller) > 0)
  expect(telt.length).toBeGreaterThan(0)
  await vernietigDossier(app, huishoudenId)
  expect(await app.sql('select 1 from melding')).toEqual([])
  const oud = (alle: typeof eerst) => alle.filter(({ periode }) => periode !== '2026-Q1')
  expect(oud(await cijfers())).toEqual(oud(eerst))
  // The control: counted anew it would be another figure.
  await app.sql('alter table vaste_meting disable trigger all')
  await app.sql('delete from vaste_meting')
  expect(oud(await cijfers())).not.toEqual(oud(eerst))
})
