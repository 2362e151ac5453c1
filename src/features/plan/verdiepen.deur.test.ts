// The plan to its full depth, through the front door: doelen one by one, disputes, versies, readers, the own picture.

import { beforeEach, describe, expect, test } from 'vitest'
import { maandag, startApp } from '../../../test/support/app.ts'
import type { Velden } from '../../../test/support/client.ts'
import { doe, type GemaaktPlan, maakLopendPlan, maakPlan } from '../../../test/support/plan.ts'
import { dimensies } from './gezondheidsbeeld.ts'

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

  test('who is too young, or grown up, has no such part', async () => {
    const plan = await maakPlan(app, noor, { melding: { ...jong, geboortedatum: '3-9-2009' } })
    expect((await noor.get(pad(plan))).tekst).not.toContain('Volwassen worden')
    expect((await noor.get(pad(plan, `/volwassen?welk=${plan.inwonerId}`))).status).toBe(404)
    const antwoord = await noor.post(pad(plan, '/volwassen'), { welk: plan.inwonerId, stand: '' })
    expect(antwoord.status).toBe(422)
  })
})
