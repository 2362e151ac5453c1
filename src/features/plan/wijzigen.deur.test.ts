// Changing a plan through the front door: parts added, changed, taken out; two writers keep both texts.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { doe, maakLopendPlan, maakPlan } from '../../../test/support/plan.ts'

const app = await startApp()
const noor = await app.als('noor')

const doelVelden = (inwonerId: string, anders = {}) => ({
  versie: '1',
  woorden: 'Ik wil weer naar buiten.',
  waarom: 'Alleen thuis maakt somber.',
  inwonerId,
  leefgebied: 'sociaal_netwerk',
  startScore: '2',
  streefScore: '4',
  ...anders,
})
const afspraakVelden = (anders = {}) => ({
  versie: '1',
  wat: 'Elke woensdag samen wandelen',
  van: 'netwerk',
  wie: 'buurvrouw Riet',
  voorDatum: '20-3-2026',
  ...anders,
})

describe('doelen', () => {
  test('a doel is added; its wet follows from the leefgebied; the versie goes on', async () => {
    const { planId, inwonerId } = await maakPlan(app, noor)
    const antwoord = await noor.post(`/werk/plannen/${planId}/doelen`, doelVelden(inwonerId))
    expect(antwoord.naar).toBe(`/werk/plannen/${planId}`)
    const { tekst } = await noor.get(antwoord.naar)
    expect(tekst).toContain('Plan · Concept · versie 2')
    expect(tekst).toContain('Ik wil weer naar buiten.')
    expect(tekst).toContain('Sociaal netwerk (Wmo)')
    expect(tekst).toMatch(/Begin: 2 Niet zelfredzaam · Streven: 4 Voldoende zelfredzaam/)
  })

  test('a doel is changed from what stands there, and taken out with its afspraken', async () => {
    const { planId, doelId, inwonerId } = await maakPlan(app, noor)
    const pad = `/werk/plannen/${planId}/doelen`
    const formulier = await noor.get(`${pad}?welk=${doelId}`)
    expect(formulier.waarde('woorden')).toBe('Ik wil zelf blijven koken.')
    await noor.post(pad, doelVelden(inwonerId, { welk: doelId, woorden: 'Zelf de soep maken.' }))
    expect((await noor.get(`/werk/plannen/${planId}`)).tekst).toContain('Zelf de soep maken.')
    await noor.post(`/werk/plannen/${planId}/afspraken`, afspraakVelden({ versie: '2', doelId }))
    await noor.post(pad, doelVelden(inwonerId, { welk: doelId, versie: '3', weg: 'ja' }))
    const { tekst } = await noor.get(`/werk/plannen/${planId}`)
    expect(tekst).toContain('Nog geen doelen')
    expect(tekst).not.toContain('Elke woensdag samen wandelen')
  })

  for (const [wat, velden, zin] of [
    ['no words', { woorden: ' ' }, 'Schrijf op wat de inwoner wil bereiken'],
    ['nobody', { inwonerId: '' }, 'Kies voor wie dit doel is.'],
    [
      'somebody of another household',
      { inwonerId: '01900000-0000-7000-8000-00000000ffff' },
      'Kies iemand van dit huishouden.',
    ],
    ['no leefgebied', { leefgebied: '' }, 'Kies een leefgebied.'],
    ['a score of nine', { startScore: '9' }, 'Vul een heel getal in van 1 tot en met 5.'],
    [
      'a doel that is gone',
      { welk: '01900000-0000-7000-8000-00000000ffff' },
      'Dit staat niet meer in het plan.',
    ],
  ] as const)
    test(`${wat}: said in words, and what was typed is kept`, async () => {
      const { planId, inwonerId } = await maakPlan(app, noor)
      const antwoord = await noor.post(`/werk/plannen/${planId}/doelen`, doelVelden(inwonerId, velden))
      expect(antwoord.status).toBe(422)
      expect(antwoord.tekst).toContain(zin)
      expect(antwoord.html).toContain('<title>Fout: ')
      expect(antwoord.waarde('waarom')).toBe('Alleen thuis maakt somber.')
    })

  test('a doel that is not in this plan has no form', async () => {
    const { planId } = await maakPlan(app, noor)
    const ander = await maakPlan(app, noor)
    expect((await noor.get(`/werk/plannen/${planId}/doelen?welk=${ander.doelId}`)).status).toBe(404)
  })
})

describe('afspraken', () => {
  test('theirs and ours stand apart, with who and before when', async () => {
    const { planId, doelId } = await maakPlan(app, noor)
    const pad = `/werk/plannen/${planId}/afspraken`
    await noor.post(pad, afspraakVelden({ doelId }))
    await noor.post(
      pad,
      afspraakVelden({
        versie: '2',
        doelId,
        wat: 'Wasmachine regelen',
        van: 'medewerker',
        wie: '',
        medewerkerId: '01900000-0000-7000-8000-000000000502',
      }),
    )
    const { tekst } = await noor.get(`/werk/plannen/${planId}`)
    expect(tekst).toMatch(
      /Wat de inwoner en het netwerk doen .*Elke woensdag samen wandelen buurvrouw Riet 20 maart 2026/,
    )
    expect(tekst).toMatch(/Wat wij doen .*Wasmachine regelen Noor de Boer 20 maart 2026/)
  })

  for (const [wat, velden, zin] of [
    ['no words', { wat: '' }, 'Schrijf op wat er is afgesproken.'],
    ['nobody promises', { wie: '' }, 'Vul in wie dit doet'],
    ['a day behind us', { voorDatum: '1-3-2026' }, 'Deze dag is al geweest.'],
    ['a day beyond the calendar', { voorDatum: '1-1-2033' }, 'Kies een dag van 2015 tot en met 2032.'],
    ['no day', { voorDatum: '' }, 'Vul in vóór welke dag dit is gedaan.'],
    [
      'a doel of another plan',
      { doelId: '01900000-0000-7000-8000-00000000ffff' },
      'Dit doel staat niet meer in het plan.',
    ],
  ] as const)
    test(`${wat}: said in words, and what was typed is kept`, async () => {
      const { planId } = await maakPlan(app, noor)
      const antwoord = await noor.post(`/werk/plannen/${planId}/afspraken`, afspraakVelden(velden))
      expect(antwoord.status).toBe(422)
      expect(antwoord.tekst).toContain(zin)
      expect(antwoord.waarde('versie')).toBe('1')
    })
})

describe('the words of the resident', () => {
  test('an addition comes below what stood there, and counts as an own contribution', async () => {
    const { planId } = await maakPlan(app, noor, { verslag: { eigenPlan: '' } })
    await noor.post(`/werk/plannen/${planId}/aanvulling`, { woorden: 'En zondag naar de kerk.' })
    const { tekst } = await noor.get(`/werk/plannen/${planId}`)
    expect(tekst).toContain('Ik kan het huishouden niet meer alleen. En zondag naar de kerk.')
    expect(await app.sql('select heeft_eigen_bijdrage from plan where id = $1', [planId])).toEqual([
      { heeft_eigen_bijdrage: true },
    ])
  })

  test('two people edit the same words: the second sees both texts, and sends again on purpose', async () => {
    const { planId } = await maakPlan(app, noor)
    const pad = `/werk/plannen/${planId}/woorden`
    const ander = await app.als('noor')
    await ander.post(pad, { versie: '1', woorden: 'De tekst van mijn collega.' })
    const conflict = await noor.post(pad, { versie: '1', woorden: 'Mijn tekst.' })
    expect(conflict.status).toBe(409)
    expect(conflict.tekst).toContain('Iemand anders heeft dit plan intussen gewijzigd.')
    expect(conflict.tekst).toMatch(/Dit staat er nu .*De tekst van mijn collega\./)
    expect(conflict.waarde('woorden')).toBe('Mijn tekst.')
    expect(conflict.waarde('versie')).toBe('2')
    expect((await noor.post(pad, { versie: '2', woorden: 'Samen.' })).status).toBe(303)
    expect((await noor.get(`/werk/plannen/${planId}`)).tekst).toContain('Samen.')
  })

  test('two people change the same doel and the same afspraak: both texts come back', async () => {
    const { planId, doelId, inwonerId } = await maakPlan(app, noor)
    const conflict = await noor.post(
      `/werk/plannen/${planId}/doelen`,
      doelVelden(inwonerId, { welk: doelId, versie: '7', woorden: 'Anders.' }),
    )
    expect(conflict.status).toBe(409)
    expect(conflict.tekst).toMatch(/Dit staat er nu .*Ik wil zelf blijven koken\./)
    expect(conflict.waarde('woorden')).toBe('Anders.')
  })
})

describe('a plan that runs', () => {
  test('a change is a new versie: it is shared again, and yes is asked again', async () => {
    const { planId, inwonerId } = await maakLopendPlan(app, noor)
    await noor.post(`/werk/plannen/${planId}/doelen`, doelVelden(inwonerId))
    const { tekst } = await noor.get(`/werk/plannen/${planId}`)
    expect(tekst).toContain('Plan · Loopt · versie 2')
    expect(tekst).toContain('versie 1 gedeeld op 2 maart 2026, daarna gewijzigd')
    expect(tekst).toContain('Vraag opnieuw')
    expect(tekst).toContain('akkoord, mondeling (versie 1)')
  })

  test('what people live by is not wiped', async () => {
    const { planId, doelId, inwonerId } = await maakLopendPlan(app, noor)
    const velden = doelVelden(inwonerId, { welk: doelId, weg: 'ja' })
    const antwoord = await noor.post(`/werk/plannen/${planId}/doelen`, velden)
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Een doel of afspraak verdwijnt dan niet meer')
    expect((await noor.get(`/werk/plannen/${planId}`)).tekst).toContain('Ik wil zelf blijven koken.')
  })
})

test('what happened is written down without a word of what was said', async () => {
  const { planId, inwonerId } = await maakPlan(app, noor)
  await noor.post(`/werk/plannen/${planId}/doelen`, doelVelden(inwonerId))
  const rijen = await app.sql<{ soort: string; gegevens: object }>(
    'select soort, gegevens from gebeurtenis where plan_id = $1',
    [planId],
  )
  expect(rijen.map(({ soort }) => soort).toSorted()).toEqual(['plan_gewijzigd', 'plan_opgesteld'])
  expect(JSON.stringify(rijen)).not.toMatch(/buiten|somber|koken|Bakker/)
})

test('an afspraak that was made by mistake is taken out of the plan, and the plan says that it was changed', async () => {
  const plan = await maakPlan(app, noor)
  const pad = `/werk/plannen/${plan.planId}/afspraken`
  const velden = { wat: 'Samen koken', van: 'netwerk', wie: 'Petra', voorDatum: '20-3-2026' }
  await doe(app, noor, pad, velden)
  const afspraken = () => app.sql<{ id: string }>('select id from afspraak where plan_id = $1', [plan.planId])
  await doe(app, noor, pad, { ...velden, welk: (await afspraken())[0]?.id ?? '', weg: 'ja' })
  expect(await afspraken()).toEqual([])
  expect((await noor.get(`/werk/plannen/${plan.planId}`)).tekst).not.toContain('Samen koken')
})
