// Two plans become one: who worked in the plan that ended reads the other, and what must go on goes on there.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { gesprekVelden, idVan, verslagVelden } from '../../../test/support/gesprek.ts'
import { neemNieuweOp, opHuis } from '../../../test/support/huishouden.ts'
import { doe, type GemaaktPlan, maakLopendPlan, maakPlan } from '../../../test/support/plan.ts'
import { startTraject, teamId } from '../../../test/support/traject.ts'
import { dimensies } from './gezondheidsbeeld.ts'

const app = await startApp()
const [noor, fleur] = [await app.als('noor'), await app.als('fleur')]
const fleurId = '01900000-0000-7000-8000-000000000504'
const samenIn = (hier: GemaaktPlan, daar: GemaaktPlan) =>
  opHuis(app, noor, 'samenvoeging', {
    huishoudenId: hier.huishoudenId,
    velden: { metId: daar.huishoudenId, plan: 'van_hier', reden: 'Zij wonen samen' },
  })
/** Fleur is asked to lead; answers the id of what was asked. */
async function vraagFleur({ planId }: GemaaktPlan): Promise<string> {
  await doe(app, noor, `/werk/plannen/${planId}/regie`, { laag: 'proces', medewerkerId: fleurId })
  const [rij] = await app.sql<{ id: string }>(
    `select id from regie where plan_id = $1 and status = 'aangeboden'`,
    [planId],
  )
  return rij?.id ?? ''
}

test('an offer that nobody answered opens no other plan', async () => {
  const hier = await maakLopendPlan(app, noor)
  const daar = await maakPlan(app, noor, { melding: { geslachtsnaam: 'Erbij' } })
  await vraagFleur(daar)
  expect((await fleur.get(`/werk/plannen/${daar.planId}`)).status).toBe(200)
  expect((await samenIn(hier, daar)).status).toBe(303)
  expect((await fleur.get(`/werk/plannen/${hier.planId}`)).status).toBe(404)
})

test('who only held the plan that ended reads the doelen of the one that goes on, and not what is closed', async () => {
  const hier = await maakLopendPlan(app, noor)
  const daar = await maakPlan(app, noor, { melding: { geslachtsnaam: 'Erbij' } })
  expect((await fleur.post(`/werk/regie/${await vraagFleur(daar)}/aanvaarding`)).status).toBe(303)
  expect((await fleur.get(`/werk/plannen/${hier.planId}`)).status).toBe(404)
  expect((await samenIn(hier, daar)).status).toBe(303)
  expect((await fleur.get(`/werk/plannen/${hier.planId}`)).tekst).toContain('Ik wil zelf blijven koken.')
  const gegeven = await app.sql(
    `select niveau, grondslag from autorisatie where plan_id = $1 and medewerker_id = $2 and tot is null`,
    [hier.planId, fleurId],
  )
  expect(gegeven).toEqual([{ niveau: 'L2', grondslag: 'plan_opgegaan' }])
})

test('readers, pictures, growing up, open gesprekken, overleggen, trajecten and meldingen go on in the plan that goes on', async () => {
  const hier = await maakLopendPlan(app, noor)
  const melding = { voornamen: 'Daan', geslachtsnaam: 'Erbij', geboortedatum: '1-9-2009' }
  const daar = await maakPlan(app, noor, { melding })
  const { inwonerId, huishoudenId } = daar
  const pad = `/werk/plannen/${daar.planId}`
  const wie = { huishoudenId, voornamen: 'Piet', geboortedatum: '1-1-1950', geslachtsnaam: 'Erbij' }
  const piet = await neemNieuweOp(app, noor, wie)
  await doe(app, noor, `${pad}/lezers`, { welk: daar.doelId, inwonerIds: [piet] })
  await doe(app, noor, `${pad}/lezers`, { inwonerIds: [piet] })
  const punten = Object.fromEntries(dimensies.map((d) => [`punt_${d}`, '4']))
  await doe(app, noor, `${pad}/gezondheidsbeeld`, {
    inwonerId,
    gehoudenOp: '2-3-2026',
    toelichting: '',
    ...punten,
  })
  const wonen = { wat_wonen: 'Kamer zoeken', wie_wonen: 'Daan', voor_wonen: '1-6-2027' }
  await doe(app, noor, `${pad}/volwassen`, { welk: inwonerId, stand: '', ...wonen })
  const plannen = gesprekVelden({ planId: daar.planId })
  const gesprek = idVan(await noor.post(`/werk/dossiers/${huishoudenId}/gesprekken`, plannen))
  const overleg = idVan(
    await noor.post(`${pad}/overleggen`, {
      ...{ soort: 'mdo', datum: '9-3-2026', tijd: '14:00', plaats: 'Elst', vraag: 'Wie doet wat?' },
      ...{ agenda: 'Wie leidt?', inwoner: 'akkoord', oco: 'wil_niet' },
    }),
  )
  const traject = await startTraject(noor, huishoudenId, { inwonerId, teamId: await teamId(app, 'Wmo') })
  expect((await samenIn(hier, daar)).status).toBe(303)

  const { tekst } = await noor.get(`/werk/plannen/${hier.planId}`)
  expect(tekst).toContain('Kamer zoeken')
  expect(tekst).toContain('Hoe het gaat, volgens')
  const bijPiet = await noor.get(`/werk/plannen/${hier.planId}/voor/${piet}`)
  // The doel that was shared; the words on top are of other people, and were never shared.
  expect(bijPiet.tekst.match(/Ik wil zelf blijven koken\./g)).toHaveLength(1)
  expect(bijPiet.tekst).not.toContain('Ik wil thuis blijven wonen.')
  const waar = await app.sql(
    `select 'gesprek' as wat, plan_id from gesprek where id = $1
    union all select 'overleg', plan_id from overleg where id = $2
    union all select 'traject', plan_id from traject where id = $3
    union all select 'melding', plan_id from melding where id = $4`,
    [gesprek, overleg, traject, daar.meldingId],
  )
  expect(waar).toEqual(
    ['gesprek', 'overleg', 'traject', 'melding'].map((wat) => ({ wat, plan_id: hier.planId })),
  )
  expect((await noor.post(`/werk/gesprekken/${gesprek}/vaststelling`, verslagVelden(1))).status).toBe(303)
  expect((await noor.get(pad)).status).toBe(200)
})

test('a picture of the same person and day stays where it was drawn', async () => {
  const hier = await maakLopendPlan(app, noor)
  const daar = await maakPlan(app, noor, { melding: { geslachtsnaam: 'Erbij' } })
  const punten = (n: number) => Object.fromEntries(dimensies.map((d) => [`punt_${d}`, String(n)]))
  const { inwonerId } = daar
  const beeld = (p: GemaaktPlan, n: number) =>
    doe(app, noor, `/werk/plannen/${p.planId}/gezondheidsbeeld`, {
      ...{ inwonerId, gehoudenOp: '2-3-2026', toelichting: '' },
      ...punten(n),
    })
  await beeld(daar, 3)
  // As when somebody lived here before: a picture of that day stands in this plan already.
  await app.sql('update gezondheidsbeeld set plan_id = $1 where plan_id = $2', [hier.planId, daar.planId])
  await beeld(daar, 5)
  expect((await samenIn(hier, daar)).status).toBe(303)
  const rijen = await app.sql(
    'select plan_id, meedoen from gezondheidsbeeld where inwoner_id = $1 order by 2',
    [inwonerId],
  )
  expect(rijen).toEqual([
    { plan_id: hier.planId, meedoen: 3 },
    { plan_id: daar.planId, meedoen: 5 },
  ])
})

test('who came along to a gesprek sees no more of the plan that goes on once it is called off', async () => {
  const hier = await maakLopendPlan(app, noor)
  const daar = await maakPlan(app, noor, { melding: { geslachtsnaam: 'Erbij' } })
  const velden = gesprekVelden({ planId: daar.planId, metMedewerkerId: fleurId })
  const gesprek = await noor.post(`/werk/dossiers/${daar.huishoudenId}/gesprekken`, velden)
  expect((await samenIn(hier, daar)).status).toBe(303)
  expect((await fleur.get(`/werk/plannen/${hier.planId}`)).status).toBe(200)
  expect((await noor.post(`${gesprek.naar}/afzegging`, { reden: 'Moeder is ziek.' })).status).toBe(303)
  expect((await fleur.get(`/werk/plannen/${hier.planId}`)).status).toBe(404)
})

test('who sees the plan that goes on only to hold gesprekken there, sees less once the last is called off', async () => {
  const hier = await maakLopendPlan(app, noor)
  const daar = await maakPlan(app, noor, { melding: { geslachtsnaam: 'Erbij' } })
  await fleur.post(`/werk/regie/${await vraagFleur(daar)}/aanvaarding`)
  const plan = () =>
    fleur.post(`/werk/dossiers/${daar.huishoudenId}/gesprekken`, gesprekVelden({ planId: daar.planId }))
  const [een, twee, drie] = [await plan(), await plan(), await plan()]
  expect((await samenIn(hier, daar)).status).toBe(303)
  const heeft = async () =>
    (
      await app.sql<{ niveau: string }>(
        `select niveau from autorisatie where plan_id = $1 and medewerker_id = $2 and tot is null order by 1`,
        [hier.planId, fleurId],
      )
    ).map(({ niveau }) => niveau)
  const zegAf = ({ naar }: { naar: string }) => noor.post(`${naar}/afzegging`, { reden: 'Moeder is ziek.' })
  await zegAf(een)
  expect(await heeft()).toEqual(['L2', 'L3'])
  await Promise.all([zegAf(twee), zegAf(drie)])
  // As everybody who worked in the plan that ended.
  expect(await heeft()).toEqual(['L2'])
})

test('who has a gesprek to hold in the plan that ended holds it in the one that goes on', async () => {
  const hier = await maakLopendPlan(app, noor)
  const daar = await maakPlan(app, noor, { melding: { geslachtsnaam: 'Erbij' } })
  await fleur.post(`/werk/regie/${await vraagFleur(daar)}/aanvaarding`)
  const velden = gesprekVelden({ planId: daar.planId })
  const { naar } = await fleur.post(`/werk/dossiers/${daar.huishoudenId}/gesprekken`, velden)
  expect((await samenIn(hier, daar)).status).toBe(303)
  expect((await fleur.post(`${naar}/vaststelling`, verslagVelden(1))).status).toBe(303)
  expect((await fleur.get(naar)).html).toContain(`href="/werk/plannen/${hier.planId}"`)
})

test('the plan that ended says so itself: in the tijdlijn, at its moment, and its regie ended with it', async () => {
  const hier = await maakLopendPlan(app, noor)
  const daar = await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Erbij' } })
  expect((await samenIn(hier, daar)).status).toBe(303)
  const einde = await app.sql(
    `select g.soort, g.gegevens, g.op = p.afgesloten_op as tegelijk from plan p
    join gebeurtenis g on g.plan_id = p.id and g.soort in ('plan_afgesloten', 'plan_opgegaan', 'regie_beeindigd')
    where p.id = $1 and g.soort <> 'regie_beeindigd' or p.id = $1 and g.gegevens ->> 'laag' = 'proces' order by 1`,
    [daar.planId],
  )
  expect(einde).toMatchObject([
    { soort: 'plan_afgesloten', gegevens: { in: hier.planId }, tegelijk: true },
    { soort: 'regie_beeindigd', tegelijk: true },
  ])
  const { tekst } = await noor.get(`/werk/dossiers/${hier.huishoudenId}`)
  expect(tekst).toContain('Plan afgesloten: het ging op in een ander plan')
  expect(tekst).toContain('Een ander plan ging op in dit plan')
})
