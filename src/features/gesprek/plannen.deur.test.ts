// Planning a gesprek through the front door: of a melding, within a plan, with a colleague, called off.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { gesprekVelden, maakMelding, verslagVelden } from '../../../test/support/gesprek.ts'
import { maakPlan } from '../../../test/support/plan.ts'

const app = await startApp()
const noor = await app.als('noor')

const plan = async (anders = {}) => {
  const melding = await maakMelding(app, noor)
  const pad = `/werk/dossiers/${melding.huishoudenId}/gesprekken`
  return { antwoord: await noor.post(pad, gesprekVelden({ meldingId: melding.meldingId, ...anders })) }
}

describe('planning', () => {
  test('the empty page is about the household of the melding', async () => {
    const { meldingId, huishoudenId } = await maakMelding(app, noor)
    const pagina = await noor.get(`/werk/dossiers/${huishoudenId}/gesprekken/nieuw?melding=${meldingId}`)
    expect(pagina.status).toBe(200)
    expect(pagina.tekst).toContain('Huishouden Bakker')
  })

  test('the page of the gesprek says when, where and with whom', async () => {
    const { antwoord } = await plan({ metOco: 'ja' })
    const pagina = await noor.get(antwoord.naar)
    expect(pagina.tekst).toContain('maandag 2 maart 2026 om 08:30 uur · Thuis')
    expect(pagina.tekst).toContain('Noor de Boer, dochter Petra, onafhankelijke cliëntondersteuner')
  })

  for (const [wat, velden, zin] of [
    ['a day that is not there', { datum: '31-2-2026' }, 'Vul een datum in die bestaat'],
    ['no day', { datum: '' }, 'Vul in op welke dag het gesprek is.'],
    ['a time of 25 hours', { tijd: '25:00' }, 'Vul een tijd in, bijvoorbeeld 14:30.'],
    ['a day before the melding', { datum: '1-3-2026' }, 'Kies een dag vanaf de dag waarop de melding'],
    ['a day long ago', { datum: '1-1-1000' }, 'Kies een dag van 2015 tot en met 2032.'],
    ['a day beyond the calendar', { datum: '1-1-2033' }, 'Kies een dag van 2015 tot en met 2032.'],
    ['no place', { plaats: ' ' }, 'Vul in waar het gesprek is.'],
    [
      'a volunteer as colleague',
      { metMedewerkerId: '01900000-0000-7000-8000-000000000509' },
      'Deze collega kan vandaag niet mee',
    ],
  ] as const)
    test(`${wat} is said in words, and what was typed is kept`, async () => {
      const { antwoord } = await plan(velden)
      expect(antwoord.status).toBe(422)
      expect(antwoord.tekst).toContain(zin)
      expect(antwoord.waarde('metNaaste')).toBe('dochter Petra')
    })

  test('the melding of one household is not planned under another', async () => {
    const een = await maakMelding(app, noor)
    const ander = await maakMelding(app, noor)
    const pad = `/werk/dossiers/${ander.huishoudenId}/gesprekken`
    expect((await noor.post(pad, gesprekVelden({ meldingId: een.meldingId }))).status).toBe(404)
  })

  test('a joint visit lets the colleague read, until it is called off', async () => {
    const { antwoord } = await plan({ metMedewerkerId: '01900000-0000-7000-8000-000000000504' })
    const fleur = await app.als('fleur')
    expect((await fleur.get(antwoord.naar)).status).toBe(200)
    await noor.post(`${antwoord.naar}/afzegging`, { reden: 'Mevrouw is ziek.' })
    expect((await fleur.get(antwoord.naar)).status).toBe(404)
    expect((await noor.get(antwoord.naar)).tekst).toContain('Mevrouw is ziek.')
  })
})

describe('a gesprek within a plan', () => {
  test('is seen by who may see the plan, and leads back to it', async () => {
    const { planId, huishoudenId } = await maakPlan(app, noor)
    expect((await noor.get(`/werk/dossiers/${huishoudenId}/gesprekken/nieuw?plan=${planId}`)).status).toBe(
      200,
    )
    const { naar } = await noor.post(`/werk/dossiers/${huishoudenId}/gesprekken`, gesprekVelden({ planId }))
    await noor.post(`${naar}/vaststelling`, verslagVelden(1))
    const pagina = await noor.get(naar)
    expect(pagina.html).toContain(`href="/werk/plannen/${planId}"`)
    expect(pagina.tekst).toContain('Dit huishouden heeft een plan.')
    expect((await (await app.als('fleur')).get(naar)).status).toBe(404)
  })

  test('a plan that is closed has no new gesprek', async () => {
    const { planId, huishoudenId } = await maakPlan(app, noor)
    await noor.post(`/werk/plannen/${planId}/afsluiting`, { versie: '1', reden: 'Verhuisd.' })
    const antwoord = await noor.post(`/werk/dossiers/${huishoudenId}/gesprekken`, gesprekVelden({ planId }))
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Dit is afgesloten.')
  })
})
