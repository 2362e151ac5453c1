// From concept to a plan that runs, through the front door: shared, agreed, led.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { doe, maakKlaarVoorVaststelling, maakLopendPlan, maakPlan } from '../../../test/support/plan.ts'

const app = await startApp()
const noor = await app.als('noor')
const metAdres = { melding: { straat: 'Dorpsstraat', huisnummer: '3', postcode: '6671 AB' } }

describe('sharing', () => {
  test('the plan goes on paper to an address that is known', async () => {
    const { planId, inwonerId } = await maakPlan(app, noor, metAdres)
    await doe(app, noor, `/werk/plannen/${planId}/deling`)
    expect((await noor.get(`/werk/plannen/${planId}`)).tekst).toContain('Gedeeld op 2 maart 2026')
    const brieven = await app.sql<{ tekst: string }>(
      `select tekst from uitgaand where plan_id = $1 and soort = 'plan' and inwoner_id = $2`,
      [planId, inwonerId],
    )
    expect(brieven).toHaveLength(1)
    expect(brieven[0]?.tekst).toContain('In uw eigen woorden:\nIk wil thuis blijven wonen.')
    expect(brieven[0]?.tekst).toContain('Doel 1: Ik wil zelf blijven koken.')
  })

  test('without an address, or with one that must stay hidden, nothing leaves the house', async () => {
    const { planId } = await maakPlan(app, noor)
    await doe(app, noor, `/werk/plannen/${planId}/deling`)
    const geheim = await maakPlan(app, noor, metAdres)
    await app.sql('update inwoner set geheimhouding = true where id = $1', [geheim.inwonerId])
    await doe(app, noor, `/werk/plannen/${geheim.planId}/deling`)
    const brieven = await app.sql('select 1 from uitgaand where plan_id in ($1, $2)', [planId, geheim.planId])
    expect(brieven).toEqual([])
  })

  test('a plan without a doel is not shared, and the button says so', async () => {
    const { planId } = await maakPlan(app, noor, { verslag: { instrumentele_adl_wens: '' } })
    const pagina = await noor.get(`/werk/plannen/${planId}`)
    expect(pagina.tekst).toContain('Delen met de inwoner Schrijf eerst op wat de inwoner wil bereiken.')
    const antwoord = await noor.post(`/werk/plannen/${planId}/deling`, { versie: '1' })
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Dat is niet gelukt')
  })

  test('what changed on the way is not shared unseen', async () => {
    const { planId } = await maakPlan(app, noor)
    await doe(app, noor, `/werk/plannen/${planId}/woorden`, { woorden: 'Intussen anders.' })
    const antwoord = await noor.post(`/werk/plannen/${planId}/deling`, { versie: '1' })
    expect(antwoord.status).toBe(409)
    expect(antwoord.tekst).toContain('Intussen anders.')
  })
})

describe('saying yes or no', () => {
  test('no is kept with what should be different', async () => {
    const { planId, inwonerId } = await maakPlan(app, noor)
    await doe(app, noor, `/werk/plannen/${planId}/deling`)
    const velden = { versie: '1', inwonerId, wijze: 'niet_akkoord' }
    const zonder = await noor.post(`/werk/plannen/${planId}/akkoord`, velden)
    expect(zonder.status).toBe(422)
    expect(zonder.tekst).toContain('Schrijf op wat er volgens deze persoon anders moet.')
    await doe(app, noor, `/werk/plannen/${planId}/akkoord`, { ...velden, toelichting: 'Niet op maandag.' })
    expect((await noor.get(`/werk/plannen/${planId}`)).tekst).toContain(
      'Niet akkoord 2 maart 2026: Niet op maandag.',
    )
  })

  test('before sharing nobody is asked', async () => {
    const { planId, inwonerId } = await maakPlan(app, noor)
    const antwoord = await noor.post(`/werk/plannen/${planId}/akkoord`, {
      versie: '1',
      inwonerId,
      wijze: 'mondeling',
    })
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Deel deze versie eerst met de inwoner.')
  })

  test('a child of eleven does not say it; the legal representative does', async () => {
    const melding = { voornamen: 'Bo', geboortedatum: '3-4-2014', leefgebieden: ['opgroeien_opvoeden'] }
    const { planId, inwonerId } = await maakPlan(app, noor, { melding })
    await doe(app, noor, `/werk/plannen/${planId}/deling`)
    const velden = { versie: '1', inwonerId, wijze: 'mondeling' }
    expect((await noor.post(`/werk/plannen/${planId}/akkoord`, velden)).tekst).toContain(
      'Een kind onder de 12',
    )
    const voogd = await maakPlan(app, noor, { melding: { voornamen: 'Vera', geslachtsnaam: 'Voogd' } })
    await app.sql(
      `insert into relatie (gemeente_id, id, inwoner_id, ander_id, soort, van)
       values (1, gen_random_uuid(), $1, $2, 'wettelijk_vertegenwoordiger', '2020-01-01')`,
      [voogd.inwonerId, inwonerId],
    )
    await doe(app, noor, `/werk/plannen/${planId}/akkoord`, {
      inwonerId: voogd.inwonerId,
      wijze: 'ondertekend',
    })
    const { tekst } = await noor.get(`/werk/plannen/${planId}`)
    expect(tekst).toMatch(/Vera Voogd Akkoord, met handtekening/)
    expect(tekst).toContain('Jonger dan 12: geeft zelf geen akkoord')
  })
})

describe('the start', () => {
  test('the plan runs: clocks stop and start, the resident leads, and twice is once', async () => {
    const plan = await maakPlan(app, noor)
    await maakKlaarVoorVaststelling(app, noor, plan)
    const velden = { versie: '1', _sleutel: '01900000-0000-7000-8000-00000000dddd' }
    const beide = await Promise.all(
      [0, 1].map(() => noor.post(`/werk/plannen/${plan.planId}/vaststelling`, velden)),
    )
    expect(beide.map(({ status }) => status)).toEqual([303, 303])
    const { tekst } = await noor.get(`/werk/plannen/${plan.planId}`)
    expect(tekst).toContain('Plan · Loopt · versie 1')
    expect(tekst).toContain('evaluatie uiterlijk 2 september 2026')
    expect(tekst).toContain('Anna Bakker leidt zelf')
    const [klok] = await app.sql<{ gestopt_op: string | null }>(
      `select gestopt_op from termijn where melding_id = $1 and soort = 'gesprek_en_plan'`,
      [plan.meldingId],
    )
    expect(klok?.gestopt_op).not.toBeNull()
    expect(
      await app.sql(`select 1 from gebeurtenis where plan_id = $1 and soort = 'plan_vastgesteld'`, [
        plan.planId,
      ]),
    ).toHaveLength(1)
  })

  test('without a yes, and without a regisseur, it does not start, and the button says why', async () => {
    const { planId, inwonerId } = await maakPlan(app, noor)
    const pad = `/werk/plannen/${planId}`
    await doe(app, noor, `${pad}/deling`)
    expect((await noor.get(pad)).tekst).toContain('Plan vaststellen Nog niemand is akkoord met deze versie.')
    await doe(app, noor, `${pad}/akkoord`, { inwonerId, wijze: 'mondeling' })
    const antwoord = await noor.post(`${pad}/vaststelling`, { versie: '1' })
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Er is nog geen procesregisseur.')
    expect((await noor.get(pad)).tekst).toContain('Plan · Gedeeld met de inwoner')
  })

  test('a plan that runs is not started again', async () => {
    const { planId } = await maakLopendPlan(app, noor)
    const antwoord = await noor.post(`/werk/plannen/${planId}/vaststelling`, { versie: '1' })
    expect(antwoord.status).toBe(422)
  })
})
