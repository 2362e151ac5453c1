// Undoing that two files are one, where the one who stays lives with others: what is of them stays with them.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { voegSamen } from '../../../test/support/dubbel.ts'
import { idVan, maakMelding } from '../../../test/support/gesprek.ts'
import { doeInHuis, huisVan, neemNieuweOp } from '../../../test/support/huishouden.ts'
import { overdrachtVelden } from '../../../test/support/overdracht.ts'
import { doe, maakLopendPlan } from '../../../test/support/plan.ts'
import { startTraject, teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const verder = () => app.klok.zet(new Date(app.ctx.clock.now().getTime() + 60_000).toISOString())

/** Bea with a plan that runs goes up in Ada, who lives with Piet. */
async function samen() {
  const noor = await app.als('noor')
  const bea = await maakLopendPlan(app, noor, { melding: { voornamen: 'Bea' } })
  const ada = await maakMelding(app, noor, { voornamen: 'Ada' })
  const { huishoudenId } = ada
  const piet = await neemNieuweOp(app, noor, { huishoudenId, voornamen: 'Piet', geboortedatum: '1-1-1950' })
  verder()
  const id = idVan(await voegSamen(app, noor, { blijft: ada.inwonerId, vervalt: bea.inwonerId }))
  verder()
  return { noor, bea, ada, piet, pad: `/werk/samenvoegingen/${id}` }
}
const waar = (inwonerId: string) =>
  app.sql<{ wat: string; huis: string; status: string }>(
    `select wat, p.huishouden_id as huis, p.status from (
      select 'afspraak' as wat, plan_id, inwoner_id from afspraak union all select 'doel', plan_id, inwoner_id from doel
      union all select 'document', plan_id, inwoner_id from document union all select 'traject', plan_id, inwoner_id from traject
      union all select 'lezer', plan_id, inwoner_id from plan_lezer) x join plan p on p.id = x.plan_id
    where x.inwoner_id = $1 order by wat`,
    [inwonerId],
  )

test('what is of a housemate stays in their huishouden, in a plan of its own; the page says so', async () => {
  const { noor, bea, ada, piet, pad } = await samen()
  const plan = `/werk/plannen/${bea.planId}`
  const zijn = { inwonerId: piet, leefgebied: 'werk_opleiding' }
  await doe(app, noor, `${plan}/doelen`, { woorden: 'Piet wil werken', ...zijn })
  const [doel] = await app.sql<{ id: string }>('select id from doel where inwoner_id = $1', [piet])
  const afspraak = { van: 'inwoner', inwonerId: piet, wie: 'Piet', voorDatum: '9-3-2026' }
  await doe(app, noor, `${plan}/afspraken`, { wat: 'Piet belt', doelId: doel?.id ?? '', ...afspraak })
  await doe(app, noor, `${plan}/afspraken`, { wat: 'Piet schrijft', ...afspraak })
  await doe(app, noor, `${plan}/lezers`, { welk: bea.doelId, inwonerIds: [piet] })
  const bij = { soort: 'medisch', bij: `plan:${bea.planId}`, niveau: 'L3', inwonerId: piet }
  const bestand = { naam: 'piet.txt', inhoud: 'x' }
  await noor.upload(`/werk/dossiers/${ada.huishoudenId}/documenten`, bij, bestand)
  await startTraject(noor, ada.huishoudenId, { inwonerId: piet, teamId: await teamId(app, 'Wmo') })
  expect((await waar(piet)).map(({ wat }) => wat)).toEqual([
    ...['afspraak', 'afspraak', 'document', 'doel', 'lezer', 'traject'],
  ])
  const { tekst } = await noor.get(pad)
  expect(tekst).toContain('1 doel, 2 afspraken, 1 document')
  expect(tekst).toContain('een nieuw plan voor dit huishouden')
  expect((await noor.post(`${pad}/ongedaan`, { reden: 'Het waren twee zussen.' })).status).toBe(303)

  const daar = { huis: ada.huishoudenId, status: 'concept' }
  expect(await waar(piet)).toEqual(
    ['afspraak', 'afspraak', 'document', 'doel', 'traject'].map((wat) => ({ wat, ...daar })),
  )
  expect((await noor.get(`/werk/dossiers/${ada.huishoudenId}`)).html).toContain('piet.txt')
  const bijBea = await noor.get(plan)
  expect(bijBea.status).toBe(200)
  expect(bijBea.tekst).not.toContain('Piet')
  expect((await noor.get(`/werk/dossiers/${bea.huishoudenId}`)).html).not.toContain('piet.txt')
  const [nieuw] = await app.sql<{ id: string }>('select id from plan where huishouden_id = $1', [
    ada.huishoudenId,
  ])
  expect((await noor.get(`/werk/plannen/${nieuw?.id}`)).tekst).toContain('Piet wil werken')
})

test('where nobody else stands in it, no plan is made', async () => {
  const { noor, bea, ada, pad } = await samen()
  expect((await noor.get(pad)).tekst).not.toContain('een nieuw plan')
  expect((await noor.post(`${pad}/ongedaan`, { reden: 'Het waren twee zussen.' })).status).toBe(303)
  expect(
    await app.sql('select huishouden_id as h from plan where huishouden_id = any($1)', [
      [bea.huishoudenId, ada.huishoudenId],
    ]),
  ).toEqual([{ h: bea.huishoudenId }])
})

test('who moved out meanwhile leads their own plan again once it is back', async () => {
  const { noor, bea, ada, pad } = await samen()
  const weg = { inwonerId: ada.inwonerId, reden: 'elders' }
  await doeInHuis(app, noor, 'uitschrijving', { huishoudenId: ada.huishoudenId, velden: weg })
  verder()
  expect((await noor.post(`${pad}/ongedaan`, { reden: 'Het waren twee zussen.' })).status).toBe(303)
  expect(
    await app.sql(
      `select p.huishouden_id as h, r.inwoner_id as i, r.status from regie r join plan p on p.id = r.plan_id
      where p.id = $1 and r.laag = 'eigen' and r.beeindigd_op is null`,
      [bea.planId],
    ),
  ).toEqual([{ h: bea.huishoudenId, i: bea.inwonerId, status: 'aanvaard' }])
})

test('who only works where the other moved to, takes no plan out of the file that was left', async () => {
  const { noor, bea, ada, pad } = await samen()
  const { inwonerId, huishoudenId } = ada
  await doeInHuis(app, noor, 'uitschrijving', { huishoudenId, velden: { inwonerId, reden: 'elders' } })
  const nieuw = (await huisVan(app, inwonerId)) ?? ''
  const traject = await startTraject(noor, nieuw, { inwonerId, teamId: await teamId(app, 'Wmo') })
  const zetten = await teamId(app, 'Kernteam Zetten en Heteren')
  const aan = overdrachtVelden({ soort: 'maatschappelijk_werk', wet: 'geen', teamId: zetten })
  const overdracht = idVan(await noor.post(`/werk/trajecten/${traject}/overdracht`, aan))
  const fleur = await app.als('fleur')
  const ja = await fleur.post(`/werk/overdrachten/${overdracht}/aanvaarding`, { verdeling: 'ik' })
  expect([ja.status, (await fleur.get(`/werk/dossiers/${nieuw}`)).status]).toEqual([303, 200])
  expect((await fleur.get(`/werk/plannen/${bea.planId}`)).status).toBe(404)
  expect((await fleur.post(`${pad}/ongedaan`, { reden: 'Het waren twee zussen.' })).status).toBe(404)
  const waarIsHet = 'select huishouden_id as h from plan where id = $1'
  expect(await app.sql(waarIsHet, [bea.planId])).toEqual([{ h: huishoudenId }])
  expect((await noor.post(`${pad}/ongedaan`, { reden: 'Het waren twee zussen.' })).status).toBe(303)
})
