// Drawing up the one plan of a household through the front door: prefilled, once, by who may.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { idVan, maakGesprek, maakMelding } from '../../../test/support/gesprek.ts'
import { maakPlan } from '../../../test/support/plan.ts'

const app = await startApp()
const noor = await app.als('noor')

describe('drawing up', () => {
  test('the plan starts from the words of the resident and what the gesprek found: nothing is typed twice', async () => {
    const { planId, meldingId } = await maakPlan(app, noor)
    const pagina = await noor.get(`/werk/plannen/${planId}`)
    expect(pagina.tekst).toContain('Plan · Concept · versie 1')
    expect(pagina.tekst).toContain('Ik wil thuis blijven wonen.')
    expect(pagina.tekst).toContain('Ik wil zelf blijven koken.')
    expect(pagina.tekst).toContain('Zwaar werk lukt niet meer.')
    expect(pagina.tekst).toContain('3 Beperkt zelfredzaam')
    expect(await app.sql('select plan_id from melding where id = $1', [meldingId])).toEqual([
      { plan_id: planId },
    ])
  })

  test('without a gesprek it starts from the words at the door', async () => {
    const { meldingId, huishoudenId } = await maakMelding(app, noor)
    const planId = idVan(await noor.post(`/werk/dossiers/${huishoudenId}/plan`, { meldingId }))
    expect((await noor.get(`/werk/plannen/${planId}`)).tekst).toContain(
      'Ik kan het huishouden niet meer alleen.',
    )
  })

  test('words of a referrer are not the words of the resident', async () => {
    const { meldingId, huishoudenId } = await maakMelding(app, noor, {
      melder: 'huisarts',
      melderNaam: 'Visser',
      melderTelefoon: '0481 371 234',
      verwijzerOrganisatie: 'Huisartsenpraktijk Visser',
    })
    const planId = idVan(await noor.post(`/werk/dossiers/${huishoudenId}/plan`, { meldingId }))
    expect((await noor.get(`/werk/plannen/${planId}`)).tekst).not.toContain('Ik kan het huishouden')
  })
})

test('a plan drawn up and its melding withdrawn at the same moment: one of the two hears it', async () => {
  for (let keer = 0; keer < 5; keer++) {
    const { meldingId, huishoudenId } = await maakMelding(app, noor, { geslachtsnaam: `Samen${keer}` })
    const [plan, intrekking] = await Promise.all([
      noor.post(`/werk/dossiers/${huishoudenId}/plan`, { meldingId }),
      noor.post(`/werk/meldingen/${meldingId}/intrekking`, { versie: '1', reden: 'Het hoeft niet meer.' }),
    ])
    const isOpgesteld = plan.status === 303
    expect([plan.status, intrekking.status]).toEqual(isOpgesteld ? [303, 409] : [422, 303])
  }
})

describe('one household, one plan', () => {
  test('a second plan is refused, with the way to the first', async () => {
    const { planId, meldingId, huishoudenId } = await maakPlan(app, noor)
    const tweede = await noor.post(`/werk/dossiers/${huishoudenId}/plan`, { meldingId })
    expect(tweede.status).toBe(422)
    expect(tweede.tekst).toContain('Dit huishouden heeft al een plan.')
    expect(tweede.html).toContain(`href="/werk/plannen/${planId}"`)
  })

  test('of two at the same moment one wins, and the other hears it', async () => {
    const { meldingId, huishoudenId } = await maakGesprek(app, noor)
    const ander = await app.als('noor')
    const beide = await Promise.all(
      [noor, ander].map((client) => client.post(`/werk/dossiers/${huishoudenId}/plan`, { meldingId })),
    )
    expect(beide.map(({ status }) => status).toSorted()).toEqual([303, 422])
    const verliezer = beide.find(({ status }) => status === 422)
    expect(verliezer?.tekst).toContain('Dit huishouden heeft al een plan.')
    const winnaar = beide.find(({ status }) => status === 303)
    expect(verliezer?.html).toContain(`href="${winnaar?.naar}"`)
    expect(
      await app.sql('select count(*)::int as n from plan where huishouden_id = $1', [huishoudenId]),
    ).toEqual([{ n: 1 }])
  })

  test('the same form twice at once is one plan and twice the same answer', async () => {
    const { meldingId, huishoudenId } = await maakGesprek(app, noor)
    const velden = { meldingId, _sleutel: '01900000-0000-7000-8000-00000000cccc' }
    const [een, twee] = await Promise.all(
      [0, 1].map(() => noor.post(`/werk/dossiers/${huishoudenId}/plan`, velden)),
    )
    expect(een?.status).toBe(303)
    expect(twee?.naar).toBe(een?.naar)
  })
})

describe('who may', () => {
  test('another team is told there is nothing', async () => {
    const { planId, meldingId, huishoudenId } = await maakPlan(app, noor)
    const fleur = await app.als('fleur')
    expect((await fleur.get(`/werk/plannen/${planId}`)).status).toBe(404)
    expect((await fleur.get(`/werk/plannen/${planId}/doelen`)).status).toBe(404)
    expect((await fleur.post(`/werk/plannen/${planId}/deling`, { versie: '1' })).status).toBe(404)
    expect((await fleur.post(`/werk/dossiers/${huishoudenId}/plan`, { meldingId })).status).toBe(404)
    expect((await noor.get('/werk/plannen/geen-id')).status).toBe(404)
  })

  test('the team reads the plan; who looked is logged with the niveau', async () => {
    const { planId, inwonerId } = await maakPlan(app, noor)
    const bram = await app.als('bram')
    const pagina = await bram.get(`/werk/plannen/${planId}`)
    expect(pagina.status).toBe(200)
    expect(pagina.tekst).not.toContain('Doel toevoegen')
    await noor.get(`/werk/plannen/${planId}`)
    const inzagen = await app.sql<{ niveau: string }>(
      `select niveau from inzage where soort = 'plan_ingezien' and inwoner_id = $1 order by niveau`,
      [inwonerId],
    )
    expect(inzagen.map(({ niveau }) => niveau)).toEqual(['L2', 'L3'])
  })
})
