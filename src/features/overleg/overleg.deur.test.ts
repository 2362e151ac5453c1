// An overleg through the front door: planned on a plan, shared in parts by name, held, and closed to the guests again.

import { beforeEach, describe, expect, test } from 'vitest'
import { maandag, startApp } from '../../../test/support/app.ts'
import type { Velden } from '../../../test/support/client.ts'
import { idVan } from '../../../test/support/gesprek.ts'
import { doe, type GemaaktPlan, maakLopendPlan } from '../../../test/support/plan.ts'

const app = await startApp()
let noor = await app.als('noor')
let fleur = await app.als('fleur')
let sam = await app.als('sam')
beforeEach(async () => {
  app.klok.zet(maandag)
  for (const naam of ['noor', 'fleur', 'sam']) await app.als(naam)
  noor = await app.als('noor')
  fleur = await app.als('fleur')
  sam = await app.als('sam')
})

const planning = (anders: Velden = {}): Velden => ({
  soort: 'mdo',
  datum: '9-3-2026',
  tijd: '14:00',
  plaats: 'Gemeentehuis Elst',
  vraag: 'Wie doet wat?',
  agenda: '- Wie leidt?\n2. Wat kan thuis?\n\n',
  inwoner: 'akkoord',
  oco: 'wil_niet',
  ...anders,
})
const medewerkerId = async (naam: string) =>
  (await app.sql<{ id: string }>('select id from medewerker where naam like $1', [`${naam}%`]))[0]?.id ?? ''

type Gemaakt = GemaaktPlan & { readonly overlegId: string; readonly tweede: string }

/** A running plan with two doelen, and an MDO on it to which Fleur is asked for the first alone. */
async function maakOverleg(anders: Velden = {}): Promise<Gemaakt> {
  const plan = await maakLopendPlan(app, noor)
  await doe(app, noor, `/werk/plannen/${plan.planId}/doelen`, {
    woorden: 'Mijn schulden afbetalen',
    inwonerId: plan.inwonerId,
    leefgebied: 'financien',
  })
  const [doel] = await app.sql<{ id: string }>(
    `select id from doel where plan_id = $1 and leefgebied = 'financien'`,
    [plan.planId],
  )
  const overlegId = idVan(await noor.post(`/werk/plannen/${plan.planId}/overleggen`, planning(anders)))
  await stuur(overlegId, 'uitnodigingen', { medewerkerId: await medewerkerId('Fleur'), doelIds: plan.doelId })
  return { ...plan, overlegId, tweede: doel?.id ?? '' }
}

const stuur = async (overlegId: string, pad: string, velden: Velden = {}) => {
  const [rij] = await app.sql<{ versie: number }>('select versie from overleg where id = $1', [overlegId])
  const antwoord = await noor.post(`/werk/overleggen/${overlegId}/${pad}`, {
    versie: String(rij?.versie),
    ...velden,
  })
  if (antwoord.status !== 303) throw new Error(`${antwoord.status} ${antwoord.tekst.slice(0, 900)}`)
}

describe('an overleg stands on a day', () => {
  const lijsten = ['/werk', '/werk/afspraken']
  test('of who leads it and of who is asked, with the hour; of nobody else', async () => {
    const { overlegId, huishoudenId } = await maakOverleg({ datum: '10-3-2026' })
    for (const lijst of lijsten) {
      const gast = await fleur.get(lijst)
      expect(gast.html, lijst).toContain(`href="/werk/overleggen/${overlegId}">Naar een overleg</a>`)
      expect(gast.tekst, lijst).toContain('14:00 uur')
      // Who is asked to the table reads no dossier.
      expect(gast.html, lijst).not.toContain(huishoudenId)
      expect((await noor.get(lijst)).html, lijst).toContain(
        `href="/werk/overleggen/${overlegId}">Overleg houden`,
      )
      expect((await sam.get(lijst)).html, lijst).not.toContain(overlegId)
    }
    expect((await (await app.als('bram')).get('/werk?lijst=team')).html).not.toContain('Naar een overleg')
    expect((await fleur.get('/werk/afspraken')).tekst).toContain('dinsdag 10 maart')
  })

  test('after its day it is the work of who leads it alone, still without a result', async () => {
    const { overlegId } = await maakOverleg({ datum: '11-3-2026' })
    app.klok.zet('2026-03-12T08:00:00Z')
    for (const lijst of lijsten)
      expect((await (await app.als('fleur')).get(lijst)).html, lijst).not.toContain(overlegId)
    const { html, tekst } = await (await app.als('noor')).get('/werk/afspraken')
    expect(html).toContain(overlegId)
    expect(tekst).toMatch(/Voorbij, nog zonder uitkomst .*woensdag 11 maart, 14:00 uur 1 dag te laat/)
  })
})

describe('planning', () => {
  test('the agenda has a point per line, and the plan says that there is an overleg', async () => {
    const { overlegId, planId } = await maakOverleg()
    const pagina = await noor.get(`/werk/overleggen/${overlegId}`)
    expect(pagina.tekst).toContain('Multidisciplinair overleg (MDO) maandag 9 maart 2026 om 14:00 uur')
    expect(pagina.tekst).toContain('Agenda Wie leidt? Wat kan thuis?')
    expect((await noor.get(`/werk/plannen/${planId}/overleggen`)).html).toContain(
      `/werk/overleggen/${overlegId}`,
    )
    expect((await noor.get('/werk/overleggen')).html).toContain(`/werk/overleggen/${overlegId}`)
  })

  test('about the Wlz without the OCO is refused in words, and nothing typed is lost', async () => {
    const { planId } = await maakLopendPlan(app, noor)
    const velden = planning({ soort: 'wlz_toeleiding', oco: 'niet_gevraagd' })
    const antwoord = await noor.post(`/werk/plannen/${planId}/overleggen`, velden)
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Vraag eerst of de inwoner een cliëntondersteuner wil.')
    expect(antwoord.waarde('vraag')).toBe('Wie doet wat?')
    expect(antwoord.waarde('datum')).toBe('9-3-2026')
  })
})

test('an agenda that is too long is said so, and stays as it was typed', async () => {
  const { planId } = await maakLopendPlan(app, noor)
  for (const [agenda, zin] of [
    [Array.from({ length: 31 }, (_, nr) => `Punt ${nr}`).join('\n'), 'Dit zijn 31 punten.'],
    ['x'.repeat(501), 'Een punt is te lang.'],
  ] as const) {
    const antwoord = await noor.post(`/werk/plannen/${planId}/overleggen`, planning({ agenda }))
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain(zin)
    expect(antwoord.waarde('agenda')).toBe(agenda)
  }
})

describe('sharing', () => {
  test('who is asked sees the agenda and the shared doel, and nothing else of the plan', async () => {
    const { overlegId, planId, huishoudenId } = await maakOverleg()
    const pagina = await fleur.get(`/werk/overleggen/${overlegId}`)
    expect(pagina.status).toBe(200)
    expect(pagina.tekst).toContain('Ik wil zelf blijven koken.')
    expect(pagina.html).not.toContain('Mijn schulden afbetalen')
    expect(pagina.html).not.toContain(planId)
    expect((await fleur.get(`/werk/plannen/${planId}`)).status).toBe(404)
    expect((await fleur.get(`/werk/dossiers/${huishoudenId}`)).status).toBe(404)
    expect((await fleur.get('/werk/overleggen')).html).toContain(overlegId)
  })

  test('the look of a guest is an inzage of whose doel was shown', async () => {
    const { overlegId, inwonerId } = await maakOverleg()
    await fleur.get(`/werk/overleggen/${overlegId}`)
    expect(
      await app.sql(
        'select niveau, regel from inzage where inwoner_id = $1 and soort = $2 and medewerker_id = $3',
        [inwonerId, 'overleg_ingezien', await medewerkerId('Fleur')],
      ),
    ).toEqual([{ niveau: 'L2', regel: 'A1' }])
  })

  test('whoever reads which huishouden it is about leaves an inzage of who live there, also with nothing shared', async () => {
    const { planId, inwonerId } = await maakOverleg()
    const overlegId = idVan(await noor.post(`/werk/plannen/${planId}/overleggen`, planning()))
    await stuur(overlegId, 'uitnodigingen', { medewerkerId: await medewerkerId('Fleur') })
    const tel = async () =>
      (
        await app.sql<{ n: number }>('select count(*)::int as n from inzage where inwoner_id = $1', [
          inwonerId,
        ])
      )[0]?.n ?? 0
    const paginas = [`/werk/plannen/${planId}/overleggen`, `/werk/plannen/${planId}/overleggen/nieuw`]
    for (const [wie, pad] of [[fleur, `/werk/overleggen/${overlegId}`], ...paginas.map((p) => [noor, p])] as [
      typeof noor,
      string,
    ][]) {
      const eerst = await tel()
      expect((await wie.get(pad)).tekst).toContain('Huishouden Bakker')
      expect(await tel(), pad).toBe(eerst + 1)
    }
  })

  test('a guest acts on nothing, and who was not asked finds nothing', async () => {
    const { overlegId } = await maakOverleg()
    const pad = `/werk/overleggen/${overlegId}`
    for (const [act, velden] of [
      ['afzegging', { reden: 'Zomaar' }],
      ['verslag', { uitkomst: 'plan_blijft', samenvatting: 'x' }],
      ['uitnodigingen', { medewerkerId: await medewerkerId('Sam') }],
      ['afspraken', { wat: 'Bellen', van: 'inwoner', voorDatum: '20-3-2026' }],
    ] as const)
      expect((await fleur.post(`${pad}/${act}`, { versie: '1', ...velden })).status, act).toBe(422)
    expect(await app.sql('select status from overleg where id = $1', [overlegId])).toEqual([
      { status: 'gepland' },
    ])
    expect((await sam.get(pad)).status).toBe(404)
    expect((await sam.get('/werk/overleggen')).html).not.toContain(overlegId)
  })

  test('a withdrawn invitation closes at the next request', async () => {
    const { overlegId } = await maakOverleg()
    const [rij] = await app.sql<{ id: string }>('select id from overleg_genodigde where overleg_id = $1', [
      overlegId,
    ])
    await stuur(overlegId, 'uitnodiging-intrekken', { genodigdeId: rij?.id ?? '' })
    expect((await fleur.get(`/werk/overleggen/${overlegId}`)).status).toBe(404)
    await stuur(overlegId, 'uitnodigingen', { medewerkerId: await medewerkerId('Fleur') })
    expect((await fleur.get(`/werk/overleggen/${overlegId}`)).status).toBe(200)
  })

  test('the same colleague asked twice at once is asked once', async () => {
    const { overlegId } = await maakOverleg()
    const velden = { versie: '1', medewerkerId: await medewerkerId('Sam') }
    const pad = `/werk/overleggen/${overlegId}/uitnodigingen`
    const [een, ander] = await Promise.all([noor.post(pad, velden), noor.post(pad, velden)])
    expect([een.status, ander.status].sort()).toEqual([303, 422])
    expect(`${een.tekst}${ander.tekst}`).toContain('Deze collega is al uitgenodigd.')
  })
})

describe('holding', () => {
  test('before it began there is nothing to fix', async () => {
    const { overlegId } = await maakOverleg()
    const velden = { versie: '1', uitkomst: 'plan_blijft', samenvatting: 'x' }
    const antwoord = await noor.post(`/werk/overleggen/${overlegId}/verslag`, velden)
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Het overleg is nog niet geweest.')
  })

  test('decisions stand beside the agenda, afspraken stand in the plan, and guests look back for two weeks', async () => {
    const { overlegId, planId } = await maakOverleg()
    app.klok.zet('2026-03-09T15:00:00Z')
    noor = await app.als('noor')
    const [punt] = await app.sql<{ id: string }>(
      'select id from overleg_punt where overleg_id = $1 order by volgorde',
      [overlegId],
    )
    await stuur(overlegId, 'verslag', {
      [`besluit_${punt?.id}`]: 'Noor blijft leiden.',
      uitkomst: 'plan_wijzigt',
    })
    await stuur(overlegId, 'afspraken', { wat: 'Budgetcoach bellen', van: 'inwoner', voorDatum: '20-3-2026' })
    const pagina = await noor.get(`/werk/overleggen/${overlegId}`)
    expect(pagina.tekst).toContain('Wie leidt? Noor blijft leiden.')
    expect(pagina.tekst).toContain('Wat kan thuis? Geen besluit')
    expect(pagina.tekst).toContain('Budgetcoach bellen (vóór 20 maart 2026)')
    expect((await noor.get(`/werk/plannen/${planId}`)).tekst).toContain('Budgetcoach bellen')

    const gast = await app.als('fleur')
    expect((await gast.get(`/werk/overleggen/${overlegId}`)).tekst).toContain('Noor blijft leiden.')
    app.klok.zet('2026-03-23T15:00:01Z')
    const later = await app.als('fleur')
    expect((await later.get(`/werk/overleggen/${overlegId}`)).status).toBe(404)
  })

  test('two who write at once: the second hears it, with the words still there', async () => {
    const { overlegId } = await maakOverleg()
    await stuur(overlegId, 'afzegging', { reden: 'De school kan niet.' })
    app.klok.zet('2026-03-09T15:00:00Z')
    noor = await app.als('noor')
    const velden = { versie: '1', uitkomst: 'plan_blijft', samenvatting: 'Wij besloten veel.' }
    const antwoord = await noor.post(`/werk/overleggen/${overlegId}/verslag`, velden)
    expect(antwoord.status).toBe(409)
    expect(antwoord.tekst).toContain('De school kan niet.')
    expect(antwoord.waarde('samenvatting')).toBe('Wij besloten veel.')
  })
})

test('what is called off shows a guest the reason and no longer the plan', async () => {
  const { overlegId } = await maakOverleg()
  await stuur(overlegId, 'afzegging', { reden: 'De school kan niet.' })
  const pagina = await fleur.get(`/werk/overleggen/${overlegId}`)
  expect(pagina.tekst).toContain('De school kan niet.')
  expect(pagina.html).not.toContain('zelf blijven koken')
})

test('somebody geheim is shown to who is asked by name, and to nobody else of that team', async () => {
  const { overlegId, inwonerId } = await maakOverleg()
  await app.sql('update inwoner set geheimhouding = true where id = $1', [inwonerId])
  expect((await fleur.get(`/werk/overleggen/${overlegId}`)).status).toBe(200)
  expect((await sam.get(`/werk/overleggen/${overlegId}`)).status).toBe(404)
})

test('of a plan that closed meanwhile nobody new is shown anything, and who leads it still has it on the list', async () => {
  const { planId, doelId, tweede, overlegId } = await maakOverleg({ datum: '10-3-2026' })
  const klaar = Object.fromEntries(
    [doelId, tweede].flatMap((id) => [
      [`resultaat_${id}`, 'bereikt'],
      [`score_${id}`, '5'],
    ]),
  )
  await doe(app, noor, `/werk/plannen/${planId}/afsluiting`, { reden: 'Het gaat weer zelf.', ...klaar })
  await expect(
    stuur(overlegId, 'uitnodigingen', { medewerkerId: await medewerkerId('Sam'), doelIds: doelId }),
  ).rejects.toThrow('Dit plan is afgesloten.')
  expect((await noor.get('/werk/afspraken')).html).toContain(overlegId)
  await stuur(overlegId, 'afzegging', { reden: 'Niet meer nodig.' })
})
