// Who has their own people on a list, known or not: agrees to nothing of it, takes nothing off, and does not hear which it is (access.md H2, H3).

import { beforeAll, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { opgeef } from '../../../test/support/uitsluiting.ts'
import { sluitAlles, zetBewaartermijnen } from '../../../test/support/vernietiging.ts'

const app = await startApp()
const noor = await app.als('noor')
const [ties, lotte, vera] = [await app.als('ties'), await app.als('lotte'), await app.als('vera')]
const tante = { geslachtsnaam: 'Tante', geboortedatum: '6-7-1990' }
const zin = 'Over deze lijst mag u niet beslissen'
const vraag = 'Een vernietigingslijst wacht op uw akkoord'
let lijst = ''
let huishoudenId = ''
const opDeLijst = () =>
  app.sql<{ nummer: number }>(`select nummer from vernietigingsregel where status = 'erop'`)

beforeAll(async () => {
  const m = await maakLopendPlan(app, noor, { melding: tante })
  huishoudenId = m.huishoudenId
  await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Vreemd' } })
  await sluitAlles(app)
  await zetBewaartermijnen(ties)
  lijst = (await ties.post('/werk/beheer/vernietiging', {})).naar.split('?')[0] ?? ''
  expect((await vera.get('/werk')).tekst).toContain(vraag)
  await opgeef(vera, { ...tante, band: 'familie' })
})

test('is not asked to agree, and reads why not without whom it is about', async () => {
  expect((await vera.get('/werk')).tekst).not.toContain(vraag)
  expect((await lotte.get('/werk')).tekst).toContain(vraag)
  const { status, tekst } = await vera.get(lijst)
  expect([status, tekst.split(zin).length - 1]).toEqual([200, 2])
  expect(tekst).not.toMatch(/Tante|familie/i)
  expect((await lotte.get(lijst)).tekst).not.toContain(zin)
})

test('agrees to nothing, by whatever form', async () => {
  const antwoord = await vera.post(`${lijst}/akkoord`, {})
  expect([antwoord.status, antwoord.tekst.includes(zin)]).toEqual([422, true])
  expect(await app.sql('select 1 from vernietigingsakkoord')).toEqual([])
  // That it was tried is in the log of whom it is about, as every refusal is.
  expect(
    await app.sql(
      `select z.regel, z.uitkomst, i.geslachtsnaam from inzage z join inwoner i on i.id = z.inwoner_id
        where z.soort = 'toegang_geweigerd' and z.medewerker_id = (select id from medewerker where sub = 'vera')`,
    ),
  ).toEqual([{ regel: 'H3', uitkomst: 'geweigerd', geslachtsnaam: 'Tante' }])
})

test('takes no line off, and no number tells which it is', async () => {
  const regels = await opDeLijst()
  for (const nummer of [...regels.map((r) => String(r.nummer)), '999']) {
    const antwoord = await vera.post(`${lijst}/afhalen`, { nummer, reden: 'Mag niet weg' })
    expect([antwoord.status, antwoord.tekst.includes(zin), antwoord.waarde('reden')]).toEqual([
      ...[422, true, 'Mag niet weg'],
    ])
  }
  expect(await opDeLijst()).toHaveLength(regels.length)
})

test('agrees to what others left of it; others agree all along', async () => {
  expect((await lotte.post(`${lijst}/akkoord`, {})).status).toBe(303)
  const haar = await app.sql<{ nummer: number }>(
    `select nummer from vernietigingsregel where ding_id in (select id from melding where huishouden_id = $1
      union all select id from plan where huishouden_id = $1 union all select id from traject where huishouden_id = $1
      union all select id from contact where huishouden_id = $1)`,
    [huishoudenId],
  )
  expect(haar.length).toBeGreaterThan(0)
  for (const { nummer } of haar)
    expect((await ties.post(`${lijst}/afhalen`, { nummer: String(nummer), reden: 'Bezwaar' })).status).toBe(
      303,
    )
  expect((await opDeLijst()).length).toBeGreaterThan(0)
  expect((await vera.get('/werk')).tekst).toContain(vraag)
  expect((await vera.post(`${lijst}/akkoord`, {})).status).toBe(303)
})

test('draws up a list that others agree to, where too few are left', async () => {
  expect((await vera.post(`${lijst}/intrekking`, {})).status).toBe(303)
  const eigen = (await vera.post('/werk/beheer/vernietiging', {})).naar.split('?')[0] ?? ''
  for (const ander of [ties, lotte]) expect((await ander.post(`${eigen}/akkoord`, {})).status).toBe(303)
})
