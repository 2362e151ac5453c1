// The plan to its full depth, through the front door: doelen one by one, disputes, versies, readers.

import { beforeEach, describe, expect, test } from 'vitest'
import { maandag, startApp } from '../../../test/support/app.ts'
import type { Velden } from '../../../test/support/client.ts'
import { doe, type GemaaktPlan, maakLopendPlan, maakPlan } from '../../../test/support/plan.ts'

const app = await startApp()
const noor = await app.als('noor')
beforeEach(() => app.klok.zet(maandag))

const pad = ({ planId }: GemaaktPlan, rest = '') => `/werk/plannen/${planId}${rest}`
const metAfspraak = async (anders: Velden = {}): Promise<GemaaktPlan & { afspraakId: string }> => {
  const plan = await maakLopendPlan(app, noor)
  const velden = { wat: 'Samen koken', van: 'netwerk', wie: 'Petra', voorDatum: '20-3-2026', ...anders }
  await doe(app, noor, pad(plan, '/afspraken'), velden)
  const [rij] = await app.sql<{ id: string }>('select id from afspraak where plan_id = $1', [plan.planId])
  return { ...plan, afspraakId: rij?.id ?? '' }
}
const einde = (doelId: string, anders: Velden = {}): Velden => ({
  welk: doelId,
  [`resultaat_${doelId}`]: 'bereikt',
  [`score_${doelId}`]: '4',
  [`waaromniet_${doelId}`]: '',
  ...anders,
})

describe('a doel by itself', () => {
  test('it is closed, is no longer changed or looked back on, and goes on when that was wrong', async () => {
    const plan = await maakLopendPlan(app, noor)
    await doe(app, noor, pad(plan, '/doelafsluiting'), einde(plan.doelId))
    const { tekst } = await noor.get(pad(plan))
    expect(tekst).toContain('Ik wil zelf blijven koken. Bereikt')
    expect(tekst).toContain('Plan · Loopt')
    expect((await noor.get(pad(plan, '/evaluaties'))).tekst).not.toContain('Hoe gaat het nu met')
    const weer = await noor.post(pad(plan, '/doelafsluiting'), { versie: '1', ...einde(plan.doelId) })
    expect([weer.status, weer.tekst]).toEqual([422, expect.stringContaining('Dit doel is al afgesloten.')])
    await doe(app, noor, pad(plan, '/doelheropening'), { welk: plan.doelId })
    expect((await noor.get(pad(plan))).tekst).not.toContain('koken. Bereikt')
  })

  test.each([
    ['no result', { resultaat: '' }, 'Kies of dit doel is bereikt.'],
    ['not reached without a reason', { resultaat: 'niet' }, 'Schrijf op waarom dit doel niet is bereikt.'],
  ])('%s: said in words at its field, and the doel goes on', async (_, { resultaat }, zin) => {
    const plan = await maakLopendPlan(app, noor)
    const velden = einde(plan.doelId, { versie: '1', [`resultaat_${plan.doelId}`]: resultaat })
    const antwoord = await noor.post(pad(plan, '/doelafsluiting'), velden)
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain(zin)
    expect(antwoord.html).toContain(`#veld-${resultaat === '' ? 'resultaat' : 'waaromniet'}_${plan.doelId}`)
  })
})

describe('the end with promises that are still open', () => {
  const sluit = (plan: GemaaktPlan, anders: Velden) =>
    noor.post(pad(plan, '/afsluiting'), {
      versie: '2',
      reden: 'Het gaat weer zelf.',
      ...einde(plan.doelId),
      ...anders,
    })

  test('each is asked for, and one that is no longer needed says why', async () => {
    const plan = await metAfspraak()
    const afloop = `afloop_${plan.afspraakId}`
    const reden = `afspraakreden_${plan.afspraakId}`
    expect((await noor.get(pad(plan, '/afsluiting'))).tekst).toContain('Petra: Samen koken')
    const zonder = await sluit(plan, { [afloop]: '', [reden]: '' })
    expect(zonder.status).toBe(422)
    expect(zonder.tekst).toContain('Deze afspraak staat nog open.')
    expect(zonder.waarde('reden')).toBe('Het gaat weer zelf.')
    const kaal = await sluit(plan, { [afloop]: 'vervallen', [reden]: '' })
    expect(kaal.tekst).toContain('Schrijf op waarom de afspraak niet meer nodig is.')
    expect((await sluit(plan, { [afloop]: 'vervallen', [reden]: 'Petra verhuist.' })).status).toBe(303)
    expect((await noor.get(pad(plan))).tekst).toContain('Niet meer nodig: Petra verhuist.')
  })

  test.each([
    [
      'longer than we keep',
      'x'.repeat(2001),
      'Deze tekst heeft 2.001 tekens. Maak er ten hoogste 2.000 van.',
    ],
    ['with what cannot be kept', 'Een\u0000', 'In deze tekst staat een teken dat wij niet kunnen bewaren.'],
  ])('words %s are said at their field and come back whole', async (_, woorden, zin) => {
    const plan = await metAfspraak()
    const [waaromNiet, reden] = [`waaromniet_${plan.doelId}`, `afspraakreden_${plan.afspraakId}`]
    const afloop = { [`afloop_${plan.afspraakId}`]: 'vervallen', [`resultaat_${plan.doelId}`]: 'niet' }
    for (const [veld, ander] of [
      [waaromNiet, reden],
      [reden, waaromNiet],
    ] as const) {
      const antwoord = await sluit(plan, { ...afloop, [veld]: woorden, [ander]: 'Kort.' })
      expect(antwoord.status).toBe(422)
      expect(antwoord.tekst).toContain(zin)
      expect(antwoord.html).toContain(`#veld-${veld}`)
      expect(antwoord.waarde(veld)).toBe(woorden)
    }
    expect((await noor.get(pad(plan))).tekst).toContain('Plan · Loopt')
  })
})

describe('a dispute', () => {
  test('stands beside what was said, counts in the rate, and is settled by saying it again', async () => {
    const plan = await metAfspraak()
    const nakoming = `/werk/afspraken/${plan.afspraakId}/nakoming`
    await noor.post(nakoming, { nagekomen: 'ja' })
    expect((await noor.get(pad(plan))).tekst).toContain('1 van 1 nagekomen')
    const velden = { welk: plan.afspraakId, betwistDoor: 'Anna Bakker', woorden: 'Er kwam niemand.' }
    const leeg = await noor.post(pad(plan, '/betwisting'), { ...velden, woorden: '' })
    expect([leeg.status, leeg.waarde('betwistDoor')]).toEqual([422, 'Anna Bakker'])
    await doe(app, noor, pad(plan, '/betwisting'), velden)
    expect((await noor.get(pad(plan))).tekst).toMatch(/Betwist door Anna Bakker: Er kwam niemand\..*Betwist/)
    expect((await noor.post(nakoming, { nagekomen: 'nee' })).status).toBe(303)
    const { tekst } = await noor.get(pad(plan))
    expect(tekst).toContain('Was betwist door Anna Bakker')
    expect(tekst).toContain('0 van 1 nagekomen')
    const rijen = await app.sql('select gegevens from gebeurtenis where plan_id = $1', [plan.planId])
    expect(JSON.stringify(rijen)).not.toMatch(/niemand|Bakker/)
  })
})

describe('versies', () => {
  test('what was shared is kept; two stand beside each other with what changed in words', async () => {
    const plan = await maakLopendPlan(app, noor)
    const doel = { woorden: 'Ik wil samen blijven koken.', waarom: '', leefgebied: 'instrumentele_adl' }
    const velden = {
      ...doel,
      welk: plan.doelId,
      inwonerId: plan.inwonerId,
      startScore: '3',
      streefScore: '5',
    }
    await doe(app, noor, pad(plan, '/doelen'), velden)
    const voor = await noor.get(pad(plan, '/versies'))
    expect(voor.tekst).toContain('Er is 1 verschil.')
    expect(voor.html).toMatch(/<del class="kt-gone"><span[^>]*>weg: <\/span>zelf/)
    expect(voor.html).toMatch(/<ins class="kt-new"><span[^>]*>erbij: <\/span>samen/)
    expect(voor.tekst).toMatch(/Versie 1, gedeeld op 2 maart 2026, geldt sinds 2 maart 2026/)
    await doe(app, noor, pad(plan, '/deling'))
    const [wacht] = await app.sql(
      'select vastgesteld_op from plan_versie where plan_id = $1 and versie = 2',
      [plan.planId],
    )
    expect(wacht).toEqual({ vastgesteld_op: null })
    await doe(app, noor, pad(plan, '/akkoord'), { inwonerId: plan.inwonerId, wijze: 'mondeling' })
    expect((await noor.get(pad(plan, '/versies?oud=1&nieuw=2'))).tekst).toMatch(/Versie 2, .* geldt sinds/)
  })

  test('whose doel stands in one is in the log of who looked, also of who does not live there any more', async () => {
    const plan = await maakLopendPlan(app, noor)
    const weg = app.ctx.ids.nieuw(maandag)
    await app.sql('update plan_versie set inhoud = replace(inhoud::text, $2, $3)::jsonb where plan_id = $1', [
      plan.planId,
      plan.inwonerId,
      weg,
    ])
    expect((await noor.get(pad(plan, '/versies'))).tekst).toContain('iemand die hier niet meer woont')
    expect(await app.sql('select 1 from inzage where inwoner_id = $1', [weg])).toHaveLength(1)
  })

  test('a plan that was never shared has nothing to compare, and another team sees no versies', async () => {
    const plan = await maakPlan(app, noor)
    expect((await noor.get(pad(plan, '/versies'))).tekst).toContain('Nog geen bewaarde versie')
    expect((await (await app.als('fleur')).get(pad(plan, '/versies'))).status).toBe(404)
  })
})

/** Somebody who lives there too. */
async function huisgenoot(plan: GemaaktPlan, naam: string, geboortedatum: string): Promise<string> {
  const [rij] = await app.sql<{ id: string }>(
    `with mens as (insert into inwoner (gemeente_id, id, voornamen, geslachtsnaam, geboortedatum)
       values (1, gen_random_uuid(), $2, 'Bakker', $3) returning id)
     insert into huishouden_lid (gemeente_id, id, huishouden_id, inwoner_id, van)
     select 1, gen_random_uuid(), $1, id, '2020-01-01' from mens returning inwoner_id as id`,
    [plan.huishoudenId, naam, geboortedatum],
  )
  return rij?.id ?? ''
}

describe('who reads what', () => {
  test('the page of one person holds only what is shared with them', async () => {
    const plan = await maakLopendPlan(app, noor)
    const peter = await huisgenoot(plan, 'Peter', '1975-05-05')
    const voor = (id: string) => noor.get(pad(plan, `/voor/${id}`))
    expect((await voor(plan.inwonerId)).tekst).toContain('Ik wil zelf blijven koken.')
    expect((await voor(peter)).tekst).toContain('Er is niets met deze persoon gedeeld')
    // Whom to call goes home with it, whatever else was shared.
    expect((await voor(plan.inwonerId)).tekst).toContain('Procesregie · Noor de Boer')
    await doe(app, noor, pad(plan, '/lezers'), { welk: plan.doelId, inwonerIds: [peter] })
    const { tekst } = await voor(peter)
    expect(tekst).toContain('Ik wil zelf blijven koken.')
    expect(tekst).not.toContain('Ik wil thuis blijven wonen.')
    expect((await noor.get(pad(plan))).tekst).toContain('Anna Bakker, Peter Bakker')
    await doe(app, noor, pad(plan, '/lezers'), { welk: plan.doelId })
    expect((await voor(peter)).tekst).toContain('Er is niets met deze persoon gedeeld')
  })

  test('the letters follow: each gets the own parts', async () => {
    const melding = { straat: 'Dorpsstraat', huisnummer: '3', postcode: '6671 AB' }
    const plan = await maakPlan(app, noor, { melding })
    const peter = await huisgenoot(plan, 'Peter', '1975-05-05')
    await doe(app, noor, pad(plan, '/lezers'), { inwonerIds: [peter] })
    await doe(app, noor, pad(plan, '/deling'))
    const brieven = await app.sql<{ inwoner_id: string; tekst: string }>(
      `select inwoner_id, tekst from uitgaand where plan_id = $1`,
      [plan.planId],
    )
    const aan = (id: string) => brieven.find((brief) => brief.inwoner_id === id)?.tekst
    expect(aan(plan.inwonerId)).toContain('Ik wil zelf blijven koken.')
    expect(aan(plan.inwonerId)).not.toContain('Ik wil thuis blijven wonen.')
    expect(aan(peter)).toContain('Ik wil thuis blijven wonen.')
    expect(aan(peter)).not.toContain('koken')
  })

  test('a child of eleven and somebody of elsewhere are refused in words', async () => {
    const plan = await maakLopendPlan(app, noor)
    const bo = await huisgenoot(plan, 'Bo', '2015-01-01')
    const antwoord = await noor.post(pad(plan, '/lezers'), {
      versie: '1',
      welk: plan.doelId,
      inwonerIds: [bo],
    })
    expect([antwoord.status, antwoord.tekst]).toEqual([
      422,
      expect.stringContaining('Een kind onder de 12 leest niet'),
    ])
    const ander = await maakPlan(app, noor)
    const vreemd = { versie: '1', welk: plan.doelId, inwonerIds: [ander.inwonerId] }
    expect((await noor.post(pad(plan, '/lezers'), vreemd)).tekst).toContain('Kies iemand van dit huishouden.')
    expect((await noor.get(pad(plan, `/voor/${ander.inwonerId}`))).status).toBe(404)
  })
})
