// The known-person check through the front door: found despite typing errors, joined to the running plan, never the hidden.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { keuzeVan } from '../../../test/support/brp.ts'
import type { Client, Velden } from '../../../test/support/client.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { meldingVelden } from '../../../test/support/melding.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { telVragen } from '../../../test/support/vragen.ts'

const app = await startApp()
const kim = await app.als('kim')
const noor = await app.als('noor')

const anna = { voornamen: 'Anna', voorvoegsel: 'de', geslachtsnaam: 'Wit', geboortedatum: '3-4-1948' }
const { inwonerId, planId } = await maakLopendPlan(app, noor, { melding: anna })

const json = { accept: 'application/json' }
type Kandidaat = { id: string; naam: string; uitleg: string; planLoopt: boolean }
type Gevonden = { kandidaten: Kandidaat[]; isBijzonder: boolean; isLeeg: boolean; zin: string }
const herken = async (velden: Velden, wie: Client = kim): Promise<Gevonden> =>
  JSON.parse((await wie.post('/werk/contact/herkennen', velden, json)).html)
const inzagen = (id: string) =>
  app.sql(`select niveau, regel, doel from inzage where inwoner_id = $1 and soort = 'inwoner_herkend'`, [id])

describe('somebody known is found', () => {
  for (const [hoe, velden] of [
    ['by name and birth date', { geslachtsnaam: 'Wit', geboortedatum: '3 april 1948' }],
    ['with two letters swapped', { geslachtsnaam: 'Wti', geboortedatum: '3-4-1948' }],
    ['with the prefix in the wrong field', { geslachtsnaam: 'de Wit', geboortedatum: '3-4-1948' }],
    ['with an accent', { voorvoegsel: 'de', geslachtsnaam: 'Wít', geboortedatum: '3-4-1948' }],
  ] as const) {
    test(hoe, async () => {
      const { kandidaten, zin } = await herken(velden)
      expect(kandidaten.map((k) => k.id)).toEqual([inwonerId])
      expect(zin).toBe('1 persoon gevonden. Kies wie het is.')
    })
  }

  test('with age, kern, household, plan, who leads and the last contact; nothing of what it is about', async () => {
    const { kandidaten } = await herken({ geslachtsnaam: 'Wit', geboortedatum: '3-4-1948' })
    expect(kandidaten).toEqual([
      {
        id: inwonerId,
        naam: 'Anna de Wit, 77 jaar, huishouden De Wit',
        uitleg: 'Bekend · plan loopt · regisseur Noor de Boer · laatste contact 2 maart 2026',
        planLoopt: true,
      },
    ])
  })

  test('by address, and by BSN', async () => {
    const woont = { straat: 'Kerkstraat', postcode: '6666AH', huisnummer: '8', bsn: '999929264' }
    const rob = await maakMelding(app, kim, {
      ...woont,
      geslachtsnaam: 'Jansen',
      geboortedatum: '12-12-1979',
    })
    for (const velden of [{ postcode: '6666 ah', huisnummer: '8' }, { bsn: '999929264' }])
      expect((await herken(velden)).kandidaten.map((k) => k.id)).toEqual([rob.inwonerId])
  })

  for (const [wie, velden] of [
    ['a stranger born on the same day', { geslachtsnaam: 'Jansen', geboortedatum: '3-4-1948' }],
    ['the same name born on another day', { geslachtsnaam: 'Wit', geboortedatum: '4-4-1948' }],
    ['a name without a birth date', { geslachtsnaam: 'Wit' }],
  ] as const) {
    test(`but not ${wie}`, async () => expect((await herken(velden)).kandidaten).toEqual([]))
  }
})

test('each person is logged once per search, however many ways lead to the same one', async () => {
  const vooraf = (await inzagen(inwonerId)).length
  await herken({ geslachtsnaam: 'Wit', geboortedatum: '3-4-1948' })
  const na = await inzagen(inwonerId)
  expect(na.length).toBe(vooraf + 1)
  expect(na.at(-1)).toEqual({ niveau: 'L1', regel: 'A0', doel: 'toegangscontrole' })
})

test('the check asks as many questions for one person as for twelve', async () => {
  const velden = { geslachtsnaam: 'Twaalf', geboortedatum: '1-1-1990' }
  const zoek = () => telVragen(app, () => herken({ geslachtsnaam: 'Twaalf', geboortedatum: '1-1-1990' }))
  await maakMelding(app, kim, velden)
  const een = await zoek()
  for (let i = 1; i < 12; i++) await maakMelding(app, kim, velden)
  expect(await zoek()).toBe(een)
  expect((await herken({ geslachtsnaam: 'Twaalf', geboortedatum: '1-1-1990' })).kandidaten).toHaveLength(10)
  // The session and its identity, two of the check, and the inzage.
  expect(een).toBeLessThanOrEqual(5)
})

describe('somebody known is not entered a second time', () => {
  test('who was typed and may be known must be chosen first', async () => {
    for (const pad of ['/werk/meldingen', '/werk/contact']) {
      const { inwonerId: _, ...velden } = meldingVelden({ ...anna, geslachtsnaam: 'Witt' }) as Record<
        string,
        string
      >
      const antwoord = await kim.post(pad, velden)
      expect(antwoord.status).toBe(422)
      expect(antwoord.tekst).toContain('Deze persoon is misschien al bekend. Kies wie het is')
      expect(antwoord.tekst).toContain('Anna de Wit, 77 jaar')
      expect(antwoord.waarde('waarover')).toBe('Ik kan het huishouden niet meer alleen.')
    }
  })

  test('a second file beside a like name and birth date needs a reason, and keeps it', async () => {
    const velden = { ...anna, voornamen: 'Ana', inwonerId: '', redenTweedeDossier: '' }
    const zonder = await kim.post('/werk/meldingen', meldingVelden(velden))
    expect(zonder.status).toBe(422)
    expect(zonder.tekst).toContain('Schrijf op waarom dit toch iemand anders is.')
    expect(zonder.waarde('waarover')).toBe('Ik kan het huishouden niet meer alleen.')
    const reden = 'Het is de tweelingzus van Anna.'
    const { naar } = await kim.post(
      '/werk/meldingen',
      meldingVelden({ ...velden, redenTweedeDossier: reden }),
    )
    expect(
      await app.sql('select reden_tweede_dossier as reden from melding where id = $1', [
        naar.split('/').at(-1),
      ]),
    ).toEqual([{ reden }])
  })

  test('but the same form sent again answers what it answered, though its person is known by now', async () => {
    const { inwonerId: _, ...velden } = meldingVelden({
      geslachtsnaam: 'Tweemaal',
      _sleutel: '01900000-0000-7000-8000-00000000bbbb',
    }) as Record<string, string>
    const een = await kim.post('/werk/meldingen', velden)
    const twee = await kim.post('/werk/meldingen', velden)
    expect(een.naar).toMatch(/^\/werk\/meldingen\//)
    expect(twee.naar).toBe(een.naar)
  })
})

describe('a question of somebody with a running plan', () => {
  const rij = async (naar: string) =>
    (
      await app.sql('select plan_id, reden_tweede_dossier from melding where id = $1', [
        naar.split('/').at(-1),
      ])
    )[0]

  test('is added to that plan by default', async () => {
    await herken({ geslachtsnaam: 'Wit', geboortedatum: '3-4-1948' })
    const { naar } = await kim.post('/werk/meldingen', meldingVelden({ inwonerId }))
    expect(await rij(naar)).toEqual({ plan_id: planId, reden_tweede_dossier: null })
  })

  test('the page offers that, and the reason of a second file', async () => {
    const pagina = await kim.post('/werk/contact/herkennen', anna)
    expect(pagina.tekst).toContain('Bekend · plan loopt · regisseur Noor de Boer')
    expect(pagina.html).toMatch(/name="plaatsing"[^>]*checked=""[^>]*value="bij_plan"/)
    expect(pagina.html).toContain('data-bij-plan="Toevoegen aan het lopende plan"')
  })

  test('is kept apart only with a reason', async () => {
    await herken({ geslachtsnaam: 'Wit', geboortedatum: '3-4-1948' })
    const apart = { inwonerId, plaatsing: 'tweede_dossier' }
    const geweigerd = await kim.post('/werk/meldingen', meldingVelden(apart))
    expect(geweigerd.status).toBe(422)
    expect(geweigerd.tekst).toContain(
      'Er loopt al een plan. Schrijf op waarom deze vraag daar niet bij hoort.',
    )
    const velden = meldingVelden({ ...apart, redenTweedeDossier: 'Gaat over het werk van haar zoon.' })
    const { naar } = await kim.post('/werk/meldingen', velden)
    expect(await rij(naar)).toEqual({
      plan_id: null,
      reden_tweede_dossier: 'Gaat over het werk van haar zoon.',
    })
  })
})

describe('an id alone opens nothing', () => {
  test('somebody who was never shown to you cannot be chosen', async () => {
    const sam = await app.als('sam')
    const antwoord = await sam.post('/werk/meldingen', meldingVelden({ inwonerId }))
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Deze persoon is niet (meer) te kiezen. Zoek opnieuw en kies dan.')
  })
})

describe('a hidden person', async () => {
  const noa = { voornamen: 'Noa', voorvoegsel: 'van', geslachtsnaam: 'Beek', geboortedatum: '14-8-1990' }
  const woont = { straat: 'Dorpsstraat', postcode: '6665CB', huisnummer: '3' }
  const gemaakt = await maakMelding(app, noor, { ...noa, ...woont, bsn: '999937637' })
  // The BRP says so when she is linked.
  const pad = `/werk/inwoners/${gemaakt.inwonerId}`
  const versie = { versie: '1' }
  const gevonden = await noor.post(`${pad}/brp`, { bsn: '999937637', ...versie })
  await noor.post(`${pad}/koppeling`, { brpKeuze: keuzeVan(gevonden), ...versie })

  test('gives the special desk and no more, by name and by BSN', async () => {
    for (const velden of [noa, { bsn: '999937637' }]) {
      const antwoord = await herken(velden)
      expect(antwoord).toMatchObject({
        kandidaten: [],
        isBijzonder: true,
        zin: 'Ga naar de bijzondere balie.',
      })
      expect(JSON.stringify(antwoord)).not.toContain(gemaakt.inwonerId)
    }
    const pagina = await kim.post('/werk/contact/herkennen', noa)
    expect(pagina.tekst).toContain('De bijzondere balie neemt het over.')
    expect(pagina.html).not.toContain(gemaakt.inwonerId)
    expect((await inzagen(gemaakt.inwonerId)).at(-1)).toMatchObject({ niveau: 'L0', regel: 'H4' })
  })

  test('never comes up by address', async () => {
    expect(await herken({ postcode: '6665CB', huisnummer: '3' })).toMatchObject({
      kandidaten: [],
      isBijzonder: false,
    })
  })

  test('is not given away by a housemate who comes up by address', async () => {
    const eva = { voornamen: 'Eva', geslachtsnaam: 'Schuil', geboortedatum: '1-1-1991' }
    const { huishoudenId } = await maakMelding(app, kim, {
      ...eva,
      straat: 'Weverstraat',
      postcode: '6666ZZ',
      huisnummer: '7',
    })
    const opAdres = async () => (await herken({ postcode: '6666ZZ', huisnummer: '7' })).kandidaten.length
    expect(await opAdres()).toBe(1)
    await app.sql('update huishouden_lid set huishouden_id = $1 where inwoner_id = $2', [
      huishoudenId,
      gemaakt.inwonerId,
    ])
    expect(await opAdres()).toBe(0)
    await app.sql('update huishouden_lid set huishouden_id = $1 where inwoner_id = $2', [
      gemaakt.huishoudenId,
      gemaakt.inwonerId,
    ])
  })

  test('cannot be chosen, not even with the id', async () => {
    const antwoord = await kim.post('/werk/meldingen', meldingVelden({ inwonerId: gemaakt.inwonerId }))
    expect(antwoord.status).toBe(422)
  })

  test('cannot be entered again by not choosing', async () => {
    const { inwonerId: _, ...velden } = meldingVelden(noa) as Record<string, string>
    const antwoord = await kim.post('/werk/meldingen', velden)
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Ga naar de bijzondere balie')
  })
})

test('what was typed wrong is said while typing', async () => {
  expect(await herken({ bsn: '123456789' })).toMatchObject({
    isLeeg: true,
    zin: expect.stringContaining('geen geldig BSN'),
  })
})

test('the page opens where it was: a search from a melding stays a melding', async () => {
  const pagina = await kim.post('/werk/contact/herkennen', { ...anna, deel: 'melding', waarover: 'Hulp' })
  expect(pagina.tekst).toContain('Nieuwe melding')
  expect(pagina.waarde('waarover')).toBe('Hulp')
})
