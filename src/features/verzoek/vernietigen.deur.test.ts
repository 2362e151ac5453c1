// A request for destruction to its end: named at the decision, destroyed by a second person one by one, and only then done.

import { readFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { type GemaaktPlan, maakLopendPlan } from '../../../test/support/plan.ts'
import { sluitAlles } from '../../../test/support/vernietiging.ts'
import { verzoekVelden } from '../../../test/support/verzoek.ts'
import { bestandVan } from '../../platform/waarmerk/bestand.ts'

const app = await startApp()
const noor = await app.als('noor')
const vera = await app.als('vera')
const wie = async (sub: string) =>
  (await app.sql<{ id: string }>('select id from medewerker where sub = $1', [sub]))[0]?.id ?? ''
let plan: GemaaktPlan
let id = ''
const pad = () => `/werk/privacy/verzoeken/${id}`
const wissen = () => `/werk/verzoeken/${id}/vernietiging`
const dingen = () => [`melding:${plan.meldingId}`, `plan:${plan.planId}`]
const besluit = async (anders = {}) => ({
  besluit: 'ingewilligd',
  woorden: 'Wij halen het weg.',
  nakijkerId: await wie('noor'),
  ...anders,
})
const n = async (tabel: string, waar: string) =>
  (await app.sql<{ n: number }>(`select count(*)::int as n from ${tabel} where id = $1`, [waar]))[0]?.n

beforeAll(async () => {
  plan = await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Wegveger' } })
  await noor.post(
    `/werk/dossiers/${plan.huishoudenId}/verzoeken`,
    verzoekVelden(plan.inwonerId, { soort: 'vernietiging', wet: 'wmo' }),
  )
  id = (await app.sql<{ id: string }>('select id from verzoek'))[0]?.id ?? ''
})

test('what still runs is shown with its reason and cannot be named', async () => {
  const pagina = await vera.get(pad())
  expect(pagina.tekst).toContain('Dit kan nu niet weg')
  expect(pagina.tekst).toContain('dit loopt nog.')
  expect(pagina.html).not.toContain(dingen()[0])
  const uit = await vera.post(
    `${pad()}/besluit`,
    await besluit({ besluit: 'deels', grond: 'nog_nodig', dingen: dingen()[0] }),
  )
  expect([uit.status, uit.tekst]).toEqual([422, expect.stringContaining('Dit kan nu niet weg, of niet')])
})

test('what is also of another cannot be named', async () => {
  await afsluiten()
  const ander = await maakMelding(app, noor, { geslachtsnaam: 'Ander' })
  await app.sql('update doel set inwoner_id = $1 where id = $2', [ander.inwonerId, plan.doelId])
  await app.sql(
    `insert into doel select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'inwoner_id', $1::uuid, 'volgorde', 99))).* from doel d where id = $2`,
    [plan.inwonerId, plan.doelId],
  )
  expect((await vera.get(pad())).tekst).toContain('het gaat ook over een ander.')
  const uit = await vera.post(`${pad()}/besluit`, await besluit({ dingen: dingen()[1] }))
  expect(uit.status).toBe(422)
  await app.sql('delete from doel where plan_id = $1 and id <> $2', [plan.planId, plan.doelId])
  await app.sql('update doel set inwoner_id = $1 where id = $2', [plan.inwonerId, plan.doelId])
})

/** Ended without taking back what is asked. */
async function afsluiten() {
  await sluitAlles(app, '2026-02-20T10:00:00Z')
  await app.sql('update verzoek set ingetrokken_op = null, intrekreden = null')
}

test('a plan without the melding that rests on it, or everything without a second person, is refused', async () => {
  const zonder = await besluit({ besluit: 'deels', grond: 'nog_nodig', dingen: dingen()[1] })
  expect((await vera.post(`${pad()}/besluit`, zonder)).tekst).toContain('niet zonder wat erbij hoort')
  const alleen = await besluit({ dingen: dingen(), nakijkerId: await wie('vera') })
  expect((await vera.post(`${pad()}/besluit`, alleen)).tekst).toContain('U doet dit niet alleen')
  const niets = await vera.post(`${pad()}/besluit`, await besluit())
  expect(niets.tekst).toContain('Kies wat weg gaat, of zeg nee')
})

test('named, it waits for the second person and cannot be called done', async () => {
  const eerst = { nakijkerId: await wie('fleur') }
  expect((await vera.post(`${pad()}/besluit`, await besluit({ dingen: dingen(), ...eerst }))).status).toBe(
    303,
  )
  const klaar = await vera.post(`${pad()}/uitvoering`, { woorden: 'Alles is weg.' })
  expect([klaar.status, klaar.tekst]).toEqual([422, expect.stringContaining('nog niet alles vernietigd')])
  await expect(
    app.sql(`update verzoek set uitvoering = 'x', afgerond_op = now(), afgerond_door_id = besloten_door_id`),
  ).rejects.toThrow('nog niet alles vernietigd')
  expect((await noor.get(wissen())).status).toBe(404)
  expect((await noor.post(wissen(), { ding: dingen()[0] ?? '' })).status).toBe(404)
})

test('another colleague can be asked, but not who decided', async () => {
  const zelf = await vera.post(`${pad()}/nakijker`, { nakijkerId: await wie('vera') })
  expect(zelf.tekst).toContain('U doet dit niet alleen')
  expect((await vera.post(`${pad()}/nakijker`, { nakijkerId: await wie('noor') })).status).toBe(303)
  expect((await noor.get('/werk')).tekst).toContain('Vernietig iets voor een inwoner')
  expect((await vera.post(wissen(), { ding: dingen()[0] ?? '' })).status).toBe(403)
})

test('what came in the way since stays, and says why', async () => {
  const uit = await noor.post(wissen(), { ding: dingen()[1] ?? '' })
  expect([uit.status, uit.tekst]).toEqual([422, expect.stringContaining('Ander werk heeft dit nog nodig')])
  expect(await n('plan', plan.planId)).toBe(1)
  expect((await noor.post(wissen(), { ding: `melding:${plan.planId}` })).tekst).toContain(
    'staat niet in het besluit',
  )
})

test('a stop that comes after the yes: both read it, and what they do about it', async () => {
  const stop = { adres: `/werk/plannen/${plan.planId}`, reden: 'Er loopt een bezwaar.' }
  expect((await vera.post('/werk/beheer/vernietigingsstops', stop)).status).toBe(303)
  const bijNoor = (await noor.get(wissen())).tekst
  expect(bijNoor).toContain('Iemand zei dat dit niet weg mag.')
  expect(bijNoor).toContain('Niet alles kan nu weg')
  expect(bijNoor).toContain('Bel de functionaris')
  const bijVera = await vera.get(pad())
  expect(bijVera.tekst).toContain('Nog niet weg. Iemand zei dat dit niet weg mag.')
  expect(bijVera.tekst).toContain('De vraag blijft open tot alles weg is.')
  expect(bijVera.html).toContain('href="/werk/beheer/vernietigingsstops"')
  const [rij] = await app.sql<{ id: string }>('select id from vernietigingsstop order by id desc limit 1')
  const op = await vera.post(`/werk/beheer/vernietigingsstops/${rij?.id}/opheffing`, {
    reden: 'Ingetrokken.',
  })
  expect(op.status).toBe(303)
  expect((await vera.get(pad())).tekst).not.toContain('Iemand zei dat dit niet weg mag.')
  // The letter of before promises; after it tells.
  expect((await vera.get(`${pad()}/brief`)).tekst).toContain('Wij halen dit weg. Dat kan niet terug.')
})

test('one by one it goes, once, with the verzoek as its ground', async () => {
  for (const ding of dingen()) expect((await noor.post(wissen(), { ding })).status).toBe(303)
  expect([await n('melding', plan.meldingId), await n('plan', plan.planId)]).toEqual([0, 0])
  expect((await noor.post(wissen(), { ding: dingen()[0] ?? '' })).status).toBe(303)
  expect((await noor.get(wissen())).tekst).toContain('Alles is weg')
  const twee = [await wie('vera'), await wie('noor')]
  expect(
    await app.sql('select soort, verzoek_id as v, door_ids as door from vernietiging order by op, soort'),
  ).toEqual([
    { soort: 'melding', v: id, door: twee },
    { soort: 'plan', v: id, door: twee },
  ])
  expect(
    await app.sql(
      `select gegevens->>'grond' as grond from gebeurtenis where soort = 'vernietiging_uitgevoerd'`,
    ),
  ).toEqual([{ grond: 'verzoek' }, { grond: 'verzoek' }])
  const lijst = (await readFile(bestandVan(app.ctx.wislijst, 1), 'utf8')).trim().split('\n')
  expect(lijst.map((regel) => JSON.parse(regel).oudId)).toEqual([plan.meldingId, plan.planId])
  // Who asked can still be answered.
  expect([await n('inwoner', plan.inwonerId), await n('huishouden', plan.huishoudenId)]).toEqual([1, 1])
})

test('then it is done, and the letter says what went', async () => {
  const klaar = { woorden: 'De melding en het plan zijn weg.' }
  expect((await vera.post(`${pad()}/uitvoering`, klaar)).status).toBe(303)
  const brief = await vera.get(`${pad()}/brief`)
  expect(brief.tekst).toContain('weggehaald op 2 maart 2026')
  expect(brief.tekst).toContain('Wij hebben dit weggehaald. Dat kan niet terug.')
  expect(brief.tekst).not.toContain('Wij halen dit weg')
  expect((await noor.get(wissen())).status).toBe(404)
})
