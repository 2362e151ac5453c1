// An overdracht that is offered or accepted while its huishouden changes: the work that begins goes along with the person.

import { setTimeout as wacht } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { idVan, maakMelding } from '../../../test/support/gesprek.ts'
import { doeInHuis, neemNieuweOp, opHuis } from '../../../test/support/huishouden.ts'
import { maakOverdracht, overdrachtVelden } from '../../../test/support/overdracht.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { maakTraject, teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const [fleur, noor] = [await app.als('fleur'), await app.als('noor')]
const wmo = await teamId(app, 'Wmo')
const ander = new pg.Client({ connectionString: app.url })
await ander.connect()
afterAll(() => ander.end())

/** The answer of an act that is started while another connection changes the huishouden, and whether it waited for that. */
async function terwijlHetWijzigt<T>(huishoudenId: string, act: () => Promise<T>) {
  await ander.query('begin')
  await ander.query('select 1 from huishouden where id = $1 for no key update', [huishoudenId])
  const antwoord = act()
  const eerst = await Promise.race([antwoord.then(() => 'act'), wacht(700).then(() => 'wijziging')])
  await ander.query('commit')
  return { eerst, antwoord: await antwoord }
}

test('accepting waits for who changes the huishouden', async () => {
  const { pad, huishoudenId } = await maakOverdracht(app, fleur)
  const accepteer = () => noor.post(`${pad}/aanvaarding`, { verdeling: 'ik' })
  const { eerst, antwoord } = await terwijlHetWijzigt(huishoudenId, accepteer)
  expect(eerst).toBe('wijziging')
  expect(antwoord.naar).toMatch(/^\/werk\/trajecten\//)
})

test('offering waits too', async () => {
  const { huishoudenId, pad } = await maakTraject(app, noor)
  const team = await teamId(app, 'Kernteam Zetten en Heteren')
  const velden = overdrachtVelden({ teamId: team, soort: 'maatschappelijk_werk', wet: 'geen' })
  const { eerst, antwoord } = await terwijlHetWijzigt(huishoudenId, () =>
    noor.post(`${pad}/overdracht`, velden),
  )
  expect(eerst).toBe('wijziging')
  expect(antwoord.naar, antwoord.tekst).toMatch(/^\/werk\/overdrachten\//)
})

test('what begins while huishoudens are joined is where the person lives', async () => {
  for (const ms of [0, 4, 8, 14]) {
    const blijft = await maakMelding(app, fleur, { geslachtsnaam: `Samen ${ms}` })
    const komt = await maakOverdracht(app, fleur)
    const [samen, aanvaard] = await Promise.all([
      opHuis(app, fleur, 'samenvoeging', {
        huishoudenId: blijft.huishoudenId,
        velden: { metId: komt.huishoudenId },
      }),
      wacht(ms).then(() => noor.post(`${komt.pad}/aanvaarding`, { verdeling: 'ik' })),
    ])
    expect(samen.status, samen.tekst).toBe(303)
    expect(aanvaard.status, aanvaard.tekst).toBe(303)
  }
  const achtergebleven = await app.sql(`select 1 from traject t join huishouden h on h.id = t.huishouden_id
    where h.opgegaan_in_id is not null`)
  expect(achtergebleven).toEqual([])
})

test('who left meanwhile takes along what was asked for them from the plan that stays', async () => {
  const { planId, huishoudenId } = await maakLopendPlan(app, fleur)
  const wie = { huishoudenId, voornamen: 'Piet', geboortedatum: '1-1-1950' }
  const inwonerId = await neemNieuweOp(app, fleur, wie)
  const velden = overdrachtVelden({ teamId: wmo, inwonerId })
  const id = idVan(await fleur.post(`/werk/plannen/${planId}/overdracht`, velden))
  const uiteen = { vertrekkers: [inwonerId], plan: 'blijvers' }
  await doeInHuis(app, fleur, 'splitsing', { huishoudenId, velden: uiteen })
  const { naar, tekst } = await noor.post(`/werk/overdrachten/${id}/aanvaarding`, { verdeling: 'ik' })
  expect(naar, tekst).toMatch(/^\/werk\/trajecten\//)
  const waar = await app.sql(
    `select l.huishouden_id = t.huishouden_id as thuis from traject t
    join huishouden_lid l on l.inwoner_id = t.inwoner_id and l.tot is null where t.id = $1`,
    [naar.split('/').at(-1)],
  )
  expect(waar).toEqual([{ thuis: true }])
})
