// A list from drawing up to the night: through the front door, by three people, with what may not go left where it is.

import { beforeAll, describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { type GemaaktPlan, maakLopendPlan } from '../../../test/support/plan.ts'
import { maakTraject } from '../../../test/support/traject.ts'
import { sluitAlles, bewaartermijnVelden as termijn } from '../../../test/support/vernietiging.ts'
import { fakePost } from '../../fakes/post.ts'
import { taken } from '../../jobs.ts'

const app = await startApp()
const [noor, bram] = [await app.als('noor'), await app.als('bram')]
const [ties, lotte, vera] = [await app.als('ties'), await app.als('lotte'), await app.als('vera')]
const pad = '/werk/beheer/vernietiging'
const nacht = async () => {
  const [taak] = taken(app.ctx, fakePost('/nergens'), async () => [1]).filter(
    ({ queue }) => queue === 'vernietigen',
  )
  for (let rest = await taak?.voer({}); rest; rest = await taak?.voer(rest));
}
let plan: GemaaktPlan
let blijft: GemaaktPlan
let los = ''
beforeAll(async () => {
  plan = await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Voorbij' } })
  blijft = await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Gestopt' } })
  los = (await maakTraject(app, noor)).meldingId
  await sluitAlles(app)
  // One that ended last year.
  const { meldingId } = await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Kort' } })
  await app.sql(
    `update plan set status = 'afgesloten', afgesloten_op = '2025-01-01', afsluitreden = 'klaar' where status <> 'afgesloten'`,
  )
  await app.sql(`update melding set status = 'afgesloten', afgesloten_op = '2025-01-01' where id = $1`, [
    meldingId,
  ])
})

describe('a list', () => {
  let lijst = ''
  test('cannot be drawn up without a term: nothing is proposed by the code', async () => {
    const antwoord = await ties.post(pad, {})
    expect([antwoord.status, antwoord.tekst.includes('Er is nog geen bewaartermijn')]).toEqual([422, true])
  })

  test('is not for who has no recht', async () => {
    for (const wie of [noor, bram]) expect((await wie.get(pad)).status).toBe(403)
    expect((await vera.post('/werk/beheer/bewaartermijnen', termijn())).status).toBe(403)
  })

  test('comes from terms that a beheerder sets; a wrong one keeps what was typed', async () => {
    const fout = await ties.post('/werk/beheer/bewaartermijnen', termijn({ duur: '15 jaar' }))
    expect([fout.status, fout.tekst.includes('Schrijf de duur als P15Y')]).toEqual([422, true])
    expect(fout.html).toContain('value="15 jaar"')
    for (const soort of ['traject', 'melding', 'plan'])
      expect((await ties.post('/werk/beheer/bewaartermijnen', termijn({ soort }))).status).toBe(303)
    for (const soort of ['contact', 'huishouden']) {
      const invoer = termijn({ soort, afleidingswijze: 'laatste_wijziging' })
      expect((await ties.post('/werk/beheer/bewaartermijnen', invoer)).status).toBe(303)
    }
    const pagina = (await vera.get('/werk/beheer/bewaartermijnen')).tekst
    expect(pagina).toContain('15 jaar na het einde ervan')
    expect(pagina).not.toContain('Bewaartermijn vastleggen')
    const eerder = await ties.post('/werk/beheer/bewaartermijnen', termijn({ van: '1-1-2019' }))
    expect(eerder.tekst).toContain('Er is al een termijn hiervoor die later begint')
  })

  test('leaves out what somebody stopped', async () => {
    const stop = {
      adres: `http://x.example/werk/dossiers/${blijft.huishoudenId}?alles=ja`,
      reden: 'Bezwaar loopt',
    }
    expect((await vera.post('/werk/beheer/vernietigingsstops', { ...stop, adres: 'Gestopt' })).status).toBe(
      422,
    )
    expect((await vera.post('/werk/beheer/vernietigingsstops', { ...stop, reden: '' })).tekst).toContain(
      'Schrijf waarom',
    )
    expect((await vera.post('/werk/beheer/vernietigingsstops', stop)).status).toBe(303)
    const weer = await vera.post('/werk/beheer/vernietigingsstops', stop)
    expect([weer.status, weer.tekst.includes('Hier ligt al een stop op')]).toEqual([422, true])
  })

  test('shows numbers, kinds and days, and not a word of what they hold', async () => {
    const antwoord = await ties.post(pad, {})
    expect(antwoord.status).toBe(303)
    lijst = antwoord.naar.split('?')[0] ?? ''
    const { tekst, html } = await ties.get(lijst)
    expect(tekst).toContain('Wmo 2015 artikel 5.3.4')
    expect(tekst).toContain('1 juni 2020')
    expect(tekst).not.toMatch(/Voorbij|Gestopt|Kort,/)
    expect(html).toContain(plan.planId.slice(-12))
    expect(html).not.toContain(blijft.planId.slice(-12))
    expect((await ties.post(pad, {})).tekst).toContain('Er is al een lijst')
  })

  test('is agreed on by two others, and nobody counts twice', async () => {
    expect((await ties.post(`${lijst}/akkoord`, {})).tekst).toContain('U stelde deze lijst op')
    expect((await vera.post(`${lijst}/akkoord`, {})).status).toBe(303)
    expect((await vera.post(`${lijst}/akkoord`, {})).tekst).toContain('U gaf al akkoord')
    await nacht()
    expect(await app.sql('select 1 from vernietiging')).toEqual([])
    await expect(
      app.sql(`update vernietigingslijst set status = 'goedgekeurd', goedgekeurd_op = now()`),
    ).rejects.toThrow('twee anderen')
    await expect(
      app.sql(
        `insert into vernietigingsakkoord select gemeente_id, id, opgesteld_door_id, now() from vernietigingslijst`,
      ),
    ).rejects.toThrow('keurt haar niet goed')
  })

  test('loses a line with a reason, also after that', async () => {
    expect((await lotte.post(`${lijst}/akkoord`, {})).status).toBe(303)
    const [regel] = await app.sql<{ nummer: number }>(
      `select nummer from vernietigingsregel where soort = 'traject'`,
    )
    const nummer = String(regel?.nummer)
    expect((await lotte.post(`${lijst}/afhalen`, { nummer, reden: '' })).tekst).toContain('Schrijf waarom')
    expect((await lotte.post(`${lijst}/afhalen`, { nummer: '999', reden: 'x' })).tekst).toContain(
      'staat niet op de lijst',
    )
    expect((await lotte.post(`${lijst}/afhalen`, { nummer, reden: 'Klacht' })).status).toBe(303)
  })

  test('is done by the night: what came in the way since stays and says why, the rest is gone', async () => {
    await app.sql(`update melding set status = 'gescreend', afgesloten_op = null where id = $1`, [los])
    await nacht()
    const { tekst } = await vera.get(lijst)
    expect(tekst).toContain('Uitgevoerd')
    expect(tekst).toContain('Er wordt weer aan gewerkt')
    expect(await app.sql('select 1 from huishouden where id = $1', [plan.huishoudenId])).toEqual([])
    expect(await app.sql('select 1 from plan where id = $1', [blijft.planId])).toHaveLength(1)
    const log = (await vera.get('/werk/beheer/vernietigd')).tekst
    expect(log).toContain('Lotte Bosman, Vera')
    expect(log).not.toContain('Voorbij')
    expect((await ties.post(`${lijst}/intrekking`, {})).tekst).toContain('Deze lijst is al klaar')
  })

  test('comes again once the stop is lifted, and can be taken back', async () => {
    const [stop] = await app.sql<{ id: string }>(
      'select id from vernietigingsstop where opgeheven_op is null',
    )
    const ophef = `/werk/beheer/vernietigingsstops/${stop?.id}/opheffing`
    expect((await ties.post(ophef, { reden: '' })).tekst).toContain('Schrijf waarom dit nu wel weg mag')
    expect((await ties.post(ophef, { reden: 'Bezwaar klaar' })).status).toBe(303)
    expect((await ties.post(ophef, { reden: 'Nog eens' })).tekst).toContain('Een ander hief deze stop net op')
    const tweede = (await ties.post(pad, {})).naar.split('?')[0] ?? ''
    expect((await ties.get(tweede)).html).toContain(blijft.planId.slice(-12))
    expect((await ties.post(`${tweede}/intrekking`, {})).status).toBe(303)
    expect((await ties.get(pad)).tekst).toContain('Ingetrokken')
  })
})

test('every grant that is left is what it should be', async () => {
  const verschil = await app.sql('select id from autorisatie_gegeven where not is_gegeven')
  expect(verschil).toEqual([])
})
