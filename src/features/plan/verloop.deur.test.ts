// A plan that runs, through the front door: promises kept or not, looking back, and the end.

import { beforeEach, describe, expect, test } from 'vitest'
import { maandag, startApp } from '../../../test/support/app.ts'
import { doe, type GemaaktPlan, maakLopendPlan, maakPlan } from '../../../test/support/plan.ts'

const app = await startApp()
const noor = await app.als('noor')
beforeEach(() => app.klok.zet(maandag))

const metAfspraak = async (): Promise<GemaaktPlan & { afspraakId: string }> => {
  const plan = await maakLopendPlan(app, noor)
  const velden = { wat: 'Samen koken', van: 'netwerk', wie: 'Petra', voorDatum: '20-3-2026' }
  await doe(app, noor, `/werk/plannen/${plan.planId}/afspraken`, velden)
  const [rij] = await app.sql<{ id: string }>('select id from afspraak where plan_id = $1', [plan.planId])
  return { ...plan, afspraakId: rij?.id ?? '' }
}

describe('promises', () => {
  test.each([
    ['ja', 'Nagekomen', 'afspraak_nagekomen'],
    ['nee', 'Niet nagekomen', 'afspraak_niet_nagekomen'],
  ])('kept: %s', async (nagekomen, woord, soort) => {
    const { planId, afspraakId } = await metAfspraak()
    const antwoord = await noor.post(`/werk/afspraken/${afspraakId}/nakoming`, { nagekomen })
    expect(antwoord.naar).toBe(`/werk/plannen/${planId}#doelen`)
    expect((await noor.get(`/werk/plannen/${planId}`)).tekst).toContain(`20 maart 2026 ${woord}`)
    expect(
      await app.sql('select 1 from gebeurtenis where plan_id = $1 and soort = $2', [planId, soort]),
    ).toHaveLength(1)
    const weer = await noor.post(`/werk/afspraken/${afspraakId}/nakoming`, { nagekomen })
    expect(weer.status).toBe(422)
    expect(weer.tekst).toContain('Deze afspraak is al afgerond.')
  })

  test('one that is overdue says so', async () => {
    const { planId } = await metAfspraak()
    app.klok.zet('2026-03-21T08:00:00Z')
    expect((await (await app.als('noor')).get(`/werk/plannen/${planId}`)).tekst).toContain(
      '20 maart 2026 Te laat',
    )
  })

  test('of another team: it is not there', async () => {
    const { afspraakId } = await metAfspraak()
    const fleur = await app.als('fleur')
    expect((await fleur.post(`/werk/afspraken/${afspraakId}/nakoming`, { nagekomen: 'ja' })).status).toBe(404)
  })
})

test('a form that is refused says all that is missing at once, at every doel and every promise', async () => {
  const { planId, doelId, afspraakId } = await metAfspraak()
  const pad = `/werk/plannen/${planId}`
  const terug = await noor.post(`${pad}/evaluaties`, { versie: '1', [`score_${doelId}`]: '' })
  expect(terug.status).toBe(422)
  expect(terug.tekst).toContain('Vul in op welke dag u terugkeek.')
  expect(terug.tekst).toContain('Kies hoe het nu gaat met dit doel.')
  const [rij] = await app.sql<{ versie: number }>('select versie from plan where id = $1', [planId])
  const dicht = await noor.post(`${pad}/afsluiting`, {
    ...{ versie: String(rij?.versie), reden: '', [`resultaat_${doelId}`]: '', [`score_${doelId}`]: '' },
    ...{ [`waaromniet_${doelId}`]: '', [`afloop_${afspraakId}`]: '', [`afspraakreden_${afspraakId}`]: '' },
  })
  expect(dicht.tekst).toContain('Schrijf op waarom het plan stopt.')
  expect(dicht.tekst).toContain('Kies of dit doel is bereikt.')
  expect(dicht.tekst).toContain('Kies hoe het nu gaat met dit doel.')
  expect(dicht.tekst).toContain('Deze afspraak staat nog open. Kies wat ermee is gebeurd.')
  expect(dicht.tekst).not.toContain('Schrijf op waarom dit doel niet is bereikt.')
})

const terugblik = (doelId: string, anders = {}) => ({
  versie: '1',
  gehoudenOp: '1-9-2026',
  bevindingen: 'Koken lukt weer.',
  vervolg: 'doorgaan',
  [`score_${doelId}`]: '4',
  ...anders,
})

describe('looking back', () => {
  test('the score now stands beside start and aim, and the next time is six months on', async () => {
    const { planId, doelId } = await maakLopendPlan(app, noor)
    app.klok.zet('2026-09-01T08:00:00Z')
    const zij = await app.als('noor')
    await doe(app, zij, `/werk/plannen/${planId}/evaluaties`, terugblik(doelId))
    const { tekst } = await zij.get(`/werk/plannen/${planId}`)
    expect(tekst).toMatch(/Begin: 3 Beperkt zelfredzaam · Nu: 4 Voldoende zelfredzaam/)
    expect(tekst).toContain('1 september 2026 · Zo doorgaan Koken lukt weer.')
    expect(tekst).toContain('evaluatie uiterlijk 1 maart 2027')
    // The team reads the plan, not what was found.
    expect((await (await app.als('bram')).get(`/werk/plannen/${planId}`)).tekst).not.toContain(
      'Koken lukt weer.',
    )
  })

  test.each([
    ['a day that comes', { gehoudenOp: '2-9-2027' }, 'Deze dag komt nog.'],
    ['no words', { bevindingen: '' }, 'Schrijf op wat u samen zag.'],
    ['no vervolg', { vervolg: '' }, 'Kies hoe het verder gaat.'],
  ])('%s: said in words, what was typed is kept', async (_, anders, zin) => {
    const { planId, doelId } = await maakLopendPlan(app, noor)
    const antwoord = await noor.post(
      `/werk/plannen/${planId}/evaluaties`,
      terugblik(doelId, { gehoudenOp: '2-3-2026', ...anders }),
    )
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain(zin)
  })

  test('a doel without a score is pointed at', async () => {
    const { planId, doelId } = await maakLopendPlan(app, noor)
    const velden = terugblik(doelId, { gehoudenOp: '2-3-2026', [`score_${doelId}`]: '' })
    const antwoord = await noor.post(`/werk/plannen/${planId}/evaluaties`, velden)
    expect(antwoord.status).toBe(422)
    expect(antwoord.html).toContain(`href="#veld-score_${doelId}"`)
    expect(antwoord.tekst).toContain('Kies hoe het nu gaat met dit doel.')
    expect(antwoord.waarde('bevindingen')).toBe('Koken lukt weer.')
  })

  test('a plan that does not run has nothing to look back on', async () => {
    const { planId, doelId } = await maakPlan(app, noor)
    const antwoord = await noor.post(
      `/werk/plannen/${planId}/evaluaties`,
      terugblik(doelId, { gehoudenOp: '2-3-2026' }),
    )
    expect(antwoord.tekst).toContain('Dit plan loopt niet.')
  })
})

const einde = (doelId: string, anders = {}) => ({
  versie: '1',
  reden: 'Het gaat weer zelf.',
  [`resultaat_${doelId}`]: 'bereikt',
  [`score_${doelId}`]: '5',
  ...anders,
})

describe('the end', () => {
  test('every doel has its result, regie ends, and the next plan may begin', async () => {
    const { planId, doelId, huishoudenId, meldingId } = await maakLopendPlan(app, noor)
    await doe(app, noor, `/werk/plannen/${planId}/afsluiting`, einde(doelId))
    const { tekst } = await noor.get(`/werk/plannen/${planId}`)
    expect(tekst).toContain('Plan · Afgesloten')
    expect(tekst).toContain('Bereikt')
    expect(tekst).toMatch(/Einde: 5 Volledig zelfredzaam/)
    expect(tekst).toContain('Afgesloten: Het gaat weer zelf.')
    expect(tekst).toContain('Is er weer hulp nodig? Maak dan een nieuw plan.')
    for (const dood of ['Een lopend plan heeft er precies één', 'Iemand vragen', 'Akkoord vastleggen'])
      expect(tekst).not.toContain(dood)
    expect(await app.sql(`select 1 from regie where plan_id = $1 and status = 'aanvaard'`, [planId])).toEqual(
      [],
    )
    expect(
      await app.sql(`select soort from termijn where plan_id = $1 and gestopt_op is null`, [planId]),
    ).toEqual([{ soort: 'terugkeer' }])
    expect((await noor.post(`/werk/dossiers/${huishoudenId}/plan`, { meldingId })).status).toBe(303)
  })

  test.each<[string, { reden?: string; resultaat?: string; score?: string }, string]>([
    ['no reason', { reden: '' }, 'Schrijf op waarom het plan stopt.'],
    ['no result', { resultaat: '' }, 'Kies of dit doel is bereikt.'],
    ['no score', { score: '' }, 'Kies hoe het nu gaat met dit doel.'],
  ])('%s: said in words, and the plan still runs', async (_, { reden, resultaat, score }, zin) => {
    const { planId, doelId } = await maakLopendPlan(app, noor)
    const velden = einde(doelId, {
      ...(reden !== undefined && { reden }),
      ...(resultaat !== undefined && { [`resultaat_${doelId}`]: resultaat }),
      ...(score !== undefined && { [`score_${doelId}`]: score }),
    })
    const antwoord = await noor.post(`/werk/plannen/${planId}/afsluiting`, velden)
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain(zin)
    expect((await noor.get(`/werk/plannen/${planId}`)).tekst).toContain('Plan · Loopt')
  })

  test('a concept that came to nothing ends with a reason alone', async () => {
    const { planId } = await maakPlan(app, noor)
    await doe(app, noor, `/werk/plannen/${planId}/afsluiting`, { reden: 'Verhuisd.' })
    expect((await noor.get(`/werk/plannen/${planId}`)).tekst).toContain('Plan · Afgesloten')
  })
})
