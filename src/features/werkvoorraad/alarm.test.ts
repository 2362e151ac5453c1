// The alarms of regie on the list of the teammanager: there as long as their cause is, and for nobody else.

import { describe, expect, test } from 'vitest'
import { maandag, startApp } from '../../../test/support/app.ts'
import { beheer } from '../../../test/support/beheer.ts'
import { maakLopendPlan, maakPlan } from '../../../test/support/plan.ts'

const app = await startApp()
const [noor, sam, bram] = [await app.als('noor'), await app.als('sam'), await app.als('bram')]
const ids = Object.fromEntries(
  (await app.sql<{ sub: string; id: string }>('select sub, id from medewerker')).map((m) => [m.sub, m.id]),
) as Record<string, string>
const alarm = {
  proces: 'Alarm: zoek een procesregisseur',
  casus: 'Alarm: zoek iemand voor casusregie',
  vertrek: 'Alarm: laat de regie overdragen',
}
const lijst = async (wie: typeof bram) => (await wie.get('/werk')).tekst

describe('a complex huishouden', () => {
  test('without casusregisseur raises an alarm until somebody said yes', async () => {
    expect(await lijst(bram)).not.toContain(alarm.casus)
    const { planId } = await maakPlan(app, noor, {
      melding: { leefgebieden: ['instrumentele_adl', 'financien'], geslachtsnaam: 'Ingewikkeld' },
    })
    expect(await lijst(bram)).toMatch(/Alarm: zoek iemand voor casusregie .*huishouden Ingewikkeld/)
    // Who is no manager, or a manager of another team, is not alarmed.
    expect(await lijst(noor)).not.toContain(alarm.casus)
    await noor.post(`/werk/plannen/${planId}/regie`, { laag: 'casus', medewerkerId: ids.sam ?? '' })
    expect(await lijst(bram)).toContain(alarm.casus)
    const [aanbod] = await app.sql<{ id: string }>(`select id from regie where plan_id = $1`, [planId])
    await sam.post(`/werk/regie/${aanbod?.id}/aanvaarding`)
    expect(await lijst(bram)).not.toContain(alarm.casus)
  })
})

describe('a no to regie', () => {
  const nee = 'Zoek iemand anders voor de regie'
  test('stands on the list of who asked, with the way to ask another, until somebody else is asked', async () => {
    const { planId } = await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Geweigerd' } })
    const vraag = { laag: 'casus', medewerkerId: ids.sam ?? '' }
    await noor.post(`/werk/plannen/${planId}/regie`, vraag)
    const [aanbod] = await app.sql<{ id: string }>(
      `select id from regie where plan_id = $1 and laag = 'casus'`,
      [planId],
    )
    expect(await lijst(noor)).not.toContain(nee)
    await sam.post(`/werk/regie/${aanbod?.id}/weigering`, { reden: 'Geen tijd.' })
    const na = await noor.get('/werk')
    expect(na.tekst).toMatch(/Zoek iemand anders voor de regie .*huishouden Geweigerd/)
    expect(na.html).toContain(`href="/werk/plannen/${planId}/regie"`)
    expect(await lijst(sam)).not.toContain(nee)
    app.klok.zet('2026-03-17T08:00:00Z')
    const later = await app.als('noor')
    expect(await lijst(later)).not.toContain(nee)
    app.klok.zet(maandag)
    const terug = await app.als('noor')
    await terug.post(`/werk/plannen/${planId}/regie`, vraag)
    expect(await lijst(terug)).not.toContain(nee)
  })
})

describe('who leads', () => {
  test('is leaving: an alarm with the last day, as soon as that is known', async () => {
    const { planId } = await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Vertrek' } })
    expect(await lijst(bram)).not.toContain(alarm.vertrek)
    await app.sql(`update medewerker set tot = '2026-03-06' where sub = 'noor'`)
    expect(await lijst(bram)).toContain(alarm.vertrek)
    expect(await lijst(bram)).toContain('stopt hier als medewerker')
    expect((await bram.get(`/werk/plannen/${planId}/regie`)).status).toBe(200)
    await app.sql(`update medewerker set tot = null where sub = 'noor'`)
    expect(await lijst(bram)).not.toContain(alarm.vertrek)
  })

  test('is gone from a plan that runs: an alarm', async () => {
    const { planId } = await maakLopendPlan(app, noor)
    expect(await lijst(bram)).not.toContain(alarm.proces)
    // No act of ours leaves a running plan like this; an import or a repair can.
    await app.sql(
      `update regie set status = 'beeindigd', beeindigd_op = now(), reden = 'import' where plan_id = $1 and laag = 'proces'`,
      [planId],
    )
    expect(await lijst(bram)).toContain(alarm.proces)
  })
})

describe('the manager', () => {
  test('of whom the last day is known is alarmed until that day, and not after', async () => {
    const { planId } = await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Onbeheerd' } })
    await app.sql(
      `update regie set status = 'beeindigd', beeindigd_op = now(), reden = 'import' where plan_id = $1 and laag = 'proces'`,
      [planId],
    )
    const id = ids.bram ?? ''
    const ties = await app.als('ties')
    const velden = { soort: 'rol', wat: 'teammanager', begin: '2015-01-01', vanaf: '1-5-2026' }
    expect((await beheer(app, ties, { id, deel: 'einde', velden })).status).toBe(303)
    expect(await lijst(bram)).toMatch(/Alarm: zoek een procesregisseur .*huishouden Onbeheerd/)
    app.klok.zet('2026-05-01T08:00:00Z')
    expect((await (await app.als('bram')).get('/werk')).tekst).not.toContain('Alarm')
    app.klok.zet('2026-03-02T08:00:00Z')
  })

  test('finds the work on a plan of who left with the team they were in last', async () => {
    const { planId } = await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Achtergelaten' } })
    const ties = await app.als('ties')
    expect(
      (await beheer(app, ties, { id: ids.noor ?? '', deel: 'vertrek', velden: { vertrek: '2-3-2026' } }))
        .status,
    ).toBe(303)
    const team = await app.sql<{ naam: string }>(
      `select distinct t.naam from werkvoorraad w join team t on t.id = w.team_id where w.plan_id = $1 and w.behandelaar_id = $2`,
      [planId, ids.noor],
    )
    expect(team).toEqual([{ naam: 'Wmo' }])
  })
})
