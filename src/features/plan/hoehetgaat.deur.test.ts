// How it goes with somebody, through the front door: the own picture, what follows an evaluatie, and growing up.

import { beforeEach, describe, expect, test } from 'vitest'
import { maandag, startApp } from '../../../test/support/app.ts'
import type { Velden } from '../../../test/support/client.ts'
import { doe, type GemaaktPlan, maakLopendPlan, maakPlan } from '../../../test/support/plan.ts'
import { dimensies } from './gezondheidsbeeld.ts'

const app = await startApp()
const noor = await app.als('noor')
beforeEach(() => app.klok.zet(maandag))

const pad = ({ planId }: GemaaktPlan, rest = '') => `/werk/plannen/${planId}${rest}`

const beeldVelden = (plan: GemaaktPlan, punt: number, anders: Velden = {}): Velden => ({
  inwonerId: plan.inwonerId,
  gehoudenOp: '2-3-2026',
  toelichting: '',
  ...Object.fromEntries(dimensies.map((d) => [`punt_${d}`, String(punt)])),
  ...anders,
})

describe('the own picture', () => {
  test('then and now as picture, table and words; for the team it is not there', async () => {
    const plan = await maakLopendPlan(app, noor)
    await doe(app, noor, pad(plan, '/gezondheidsbeeld'), beeldVelden(plan, 4))
    app.klok.zet('2026-09-01T08:00:00Z')
    const later = await app.als('noor')
    await doe(
      app,
      later,
      pad(plan, '/gezondheidsbeeld'),
      beeldVelden(plan, 4, { gehoudenOp: '1-9-2026', punt_meedoen: '7' }),
    )
    const { html, tekst } = await later.get(pad(plan))
    expect(tekst).toContain('Tussen 2 maart 2026 en 1 september 2026: meedoen omhoog van 4 naar 7.')
    expect(html).toContain('kt-web__then')
    expect((await (await app.als('bram')).get(pad(plan))).tekst).not.toContain('Hoe het gaat, volgens')
  })

  test('one a day; drawn again by two at once, the second sees what stands there', async () => {
    const plan = await maakLopendPlan(app, noor)
    await doe(app, noor, pad(plan, '/gezondheidsbeeld'), beeldVelden(plan, 4))
    const dubbel = await noor.post(pad(plan, '/gezondheidsbeeld'), beeldVelden(plan, 9))
    expect([dubbel.status, dubbel.tekst]).toEqual([
      422,
      expect.stringContaining('Van deze dag is er al een beeld.'),
    ])
    const [{ id } = { id: '' }] = await app.sql<{ id: string }>(
      'select id from gezondheidsbeeld where plan_id = $1',
      [plan.planId],
    )
    const weer = { ...beeldVelden(plan, 6), welk: id, beeldversie: '1' }
    expect((await noor.post(pad(plan, '/gezondheidsbeeld'), weer)).status).toBe(303)
    const laat = await noor.post(pad(plan, '/gezondheidsbeeld'), { ...weer, punt_zingeving: '1' })
    expect(laat.status).toBe(409)
    expect(laat.tekst).toMatch(/Dit staat er nu .*Zingeving 6/)
    expect(laat.waarde('beeldversie')).toBe('2')
  })

  test('a point that was not given is pointed at', async () => {
    const plan = await maakLopendPlan(app, noor)
    const antwoord = await noor.post(
      pad(plan, '/gezondheidsbeeld'),
      beeldVelden(plan, 4, { punt_meedoen: '' }),
    )
    expect(antwoord.html).toContain('href="#veld-punt_meedoen"')
    expect(antwoord.html).not.toContain('href="#veld-punt_zingeving"')
  })
})

const terugblik = (doelId: string, anders: Velden = {}): Velden => ({
  gehoudenOp: '2-3-2026',
  bevindingen: 'Het gaat zwaarder.',
  vervolg: 'opschalen',
  [`score_${doelId}`]: '2',
  laatste: '',
  ...anders,
})

describe('after looking back', () => {
  test('more support is on the list until somebody says what was arranged', async () => {
    const plan = await maakLopendPlan(app, noor)
    await doe(app, noor, pad(plan, '/evaluaties'), terugblik(plan.doelId))
    const lijst = (await noor.get('/werk?lijst=alles')).html + (await noor.get('/werk')).html
    expect(lijst).toContain('Regelen wat de evaluatie vroeg')
    const [{ id } = { id: '' }] = await app.sql<{ id: string }>(
      'select id from evaluatie where plan_id = $1',
      [plan.planId],
    )
    const formulier = await noor.get(pad(plan, `/opvolging?welk=${id}`))
    expect(formulier.html).toContain(`/werk/dossiers/${plan.huishoudenId}/trajecten/nieuw`)
    await doe(app, noor, pad(plan, '/opvolging'), { welk: id, woorden: 'Begeleiding gestart.' })
    expect((await noor.get(pad(plan))).tekst).toContain('Geregeld: Begeleiding gestart.')
    const weer = await noor.post(pad(plan, '/opvolging'), { welk: id, woorden: 'Nog eens.' })
    expect(weer.tekst).toContain('Hierover is al vastgelegd')
    const werk = await app.sql(`select 1 from werkvoorraad where plan_id = $1 and soort = 'plan_opvolgen'`, [
      plan.planId,
    ])
    expect(werk).toEqual([])
  })

  test('closing is the next page, and stands on the list', async () => {
    const plan = await maakLopendPlan(app, noor)
    const velden = terugblik(plan.doelId, { versie: '1', vervolg: 'afsluiten' })
    expect((await noor.post(pad(plan, '/evaluaties'), velden)).naar).toBe(pad(plan, '/afsluiting'))
    const werk = await app.sql(`select soort from werkvoorraad where plan_id = $1`, [plan.planId])
    expect(werk).toContainEqual({ soort: 'plan_afsluiten' })
  })

  test('of two at once the second sees what the first saw, and both texts are there', async () => {
    const plan = await maakLopendPlan(app, noor)
    const stuur = (bevindingen: string) =>
      noor.post(
        pad(plan, '/evaluaties'),
        terugblik(plan.doelId, { versie: '1', bevindingen, vervolg: 'doorgaan' }),
      )
    const beide = await Promise.all([stuur('De eerste.'), stuur('De tweede.')])
    expect(beide.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const laat = beide.find(({ status }) => status === 409)
    expect(laat?.tekst).toMatch(/Dit staat er nu .*De (eerste|tweede)\./)
    expect(await app.sql('select 1 from evaluatie where plan_id = $1', [plan.planId])).toHaveLength(1)
  })
})

describe('growing up', () => {
  const jong = { voornamen: 'Daan', geboortedatum: '1-9-2009', leefgebieden: ['opgroeien_opvoeden'] }

  test('five subjects, complete or not; and help after eighteen on its ground', async () => {
    // Sixteen and a half on 1 March 2026.
    const plan = await maakPlan(app, noor, { melding: jong })
    expect((await noor.get(pad(plan))).tekst).toContain('Nog niet compleet: 0 van 5 geregeld')
    const velden = {
      welk: plan.inwonerId,
      stand: '',
      wat_wonen: 'Kamer zoeken',
      wie_wonen: 'Daan',
      voor_wonen: '1-6-2027',
      geregeld_wonen: 'ja',
    }
    const leeg = await noor.get(pad(plan, `/volwassen?welk=${velden.welk}`))
    expect(leeg.tekst).toMatch(/Plan van huishouden \S+ · \S+.* Volwassen worden/)
    await doe(app, noor, pad(plan, '/volwassen'), velden)
    const { tekst } = await noor.get(pad(plan))
    expect(tekst).toContain('1 van 5 geregeld')
    expect(tekst).toContain(
      'Wordt 18 op 1 september 2027. Jeugdhulp sinds 2 maart 2026, nog niets onder de Wmo.',
    )
    const laat = await noor.post(pad(plan, '/volwassen'), { ...velden, wie_wonen: 'Moeder' })
    expect([laat.status, laat.waarde('wie_wonen'), laat.waarde('stand')]).toEqual([409, 'Moeder', 'wonen1'])
    const half = await noor.post(pad(plan, '/volwassen'), {
      ...velden,
      stand: 'wonen1',
      wat_geld: 'Bankrekening',
    })
    expect([half.status, half.waarde('wat_geld')]).toEqual([422, 'Bankrekening'])
    const verleng = { welk: plan.inwonerId, stand: '', grond: 'bepaald_voor_18', tot: '1-9-2033' }
    expect((await noor.post(pad(plan, '/jeugdhulpverlenging'), verleng)).status).toBe(422)
    await doe(app, noor, pad(plan, '/jeugdhulpverlenging'), { ...verleng, tot: '1-9-2031' })
    expect((await noor.get(pad(plan))).tekst).toContain('Verlengde jeugdhulp tot 1 september 2031')
  })

  test.each([
    ['wat_wonen', 'x'.repeat(2001), 'Deze tekst heeft 2.001 tekens. Maak er ten hoogste 2.000 van.'],
    ['wie_wonen', 'x'.repeat(201), 'Deze tekst heeft 201 tekens. Maak er ten hoogste 200 van.'],
    ['wat_wonen', 'Kamer\u0000', 'In deze tekst staat een teken dat wij niet kunnen bewaren.'],
    ['voor_wonen', 'ooit', 'Vul een datum in die bestaat, bijvoorbeeld 3-4-2026.'],
    ['voor_wonen', '1-1-9999', 'Kies een dag van 2015 tot en met 2032.'],
  ])('%s: what we cannot keep is said at its field, and comes back whole', async (veld, typt, zin) => {
    const plan = await maakPlan(app, noor, { melding: jong })
    const wonen = { wat_wonen: 'Kamer zoeken', wie_wonen: 'Daan', voor_wonen: '1-6-2027' }
    const velden = { versie: '1', welk: plan.inwonerId, stand: '', ...wonen, [veld]: typt }
    const antwoord = await noor.post(pad(plan, '/volwassen'), velden)
    expect([antwoord.status, antwoord.waarde(veld)]).toEqual([422, typt])
    expect(antwoord.tekst).toContain(zin)
    expect(antwoord.html).toContain(`#veld-${veld}`)
  })

  test('who was born on 29 February is eighteen on 1 March, here as everywhere', async () => {
    const geboren = { ...jong, geboortedatum: '29-2-2008' }
    app.klok.zet('2026-02-16T08:00:00Z')
    const plan = await maakPlan(app, await app.als('noor'), {
      melding: geboren,
      verslag: { gevoerdOp: '16-2-2026' },
    })
    const verleng = { versie: '1', welk: plan.inwonerId, stand: '', grond: 'begonnen_voor_18' }
    const tot = async (dag: string, grond = 'begonnen_voor_18') =>
      (await noor.post(pad(plan, '/jeugdhulpverlenging'), { ...verleng, grond, tot: dag })).status
    expect((await noor.get(pad(plan))).tekst).toContain('Wordt 18 op 1 maart 2026.')
    expect([await tot('1-3-2026'), await tot('2-3-2031'), await tot('1-3-2031')]).toEqual([422, 422, 303])
    // The last day of being twenty-two.
    app.klok.zet('2031-02-28T08:00:00Z')
    expect((await (await app.als('noor')).get(pad(plan))).tekst).toContain('Volwassen worden')
  })

  test('who is twenty-three beyond the calendar of the clocks gets the help until that day', async () => {
    const plan = await maakPlan(app, noor, { melding: { ...jong, geboortedatum: '1-3-2010' } })
    app.klok.zet('2026-11-20T08:00:00Z')
    const later = await app.als('noor')
    const verleng = { versie: '1', welk: plan.inwonerId, stand: '', grond: 'bepaald_voor_18' }
    const tot = async (dag: string) =>
      (await later.post(pad(plan, '/jeugdhulpverlenging'), { ...verleng, tot: dag })).status
    expect([await tot('2-3-2033'), await tot('1-3-2033')]).toEqual([422, 303])
  })

  test('who is too young, or grown up, has no such part', async () => {
    const plan = await maakPlan(app, noor, { melding: { ...jong, geboortedatum: '3-9-2009' } })
    expect((await noor.get(pad(plan))).tekst).not.toContain('Volwassen worden')
    expect((await noor.get(pad(plan, `/volwassen?welk=${plan.inwonerId}`))).status).toBe(404)
    const antwoord = await noor.post(pad(plan, '/volwassen'), { welk: plan.inwonerId, stand: '' })
    expect(antwoord.status).toBe(422)
  })
})
