// The BRP at the front door: asked when nobody here is known, taken over into the form, refused in words.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { keuzeVan } from '../../../test/support/brp.ts'
import type { Velden } from '../../../test/support/client.ts'
import { meldingVelden } from '../../../test/support/melding.ts'
import { opgeef } from '../../../test/support/uitsluiting.ts'

const app = await startApp()
const kim = await app.als('kim')
const zoek = (velden: Velden) => kim.post('/werk/contact/brp', velden)
const anna = { geslachtsnaam: 'Wit', geboortedatum: '3-4-1948' }

describe('whoever is not known here', () => {
  test('can be looked up, and the page says for what', async () => {
    const pagina = await kim.post('/werk/contact/herkennen', anna)
    expect(pagina.tekst).toContain('Niemand gevonden')
    expect(pagina.tekst).toContain('Zoek in de BRP')
    expect(pagina.tekst).toContain('Doel: vaststellen wie om ondersteuning vraagt (Wmo 2015, artikel 5.2.9)')
  })

  test('but not by address alone', async () => {
    const pagina = await kim.post('/werk/contact/herkennen', { postcode: '6671BX', huisnummer: '12' })
    expect(pagina.tekst).toContain('Niemand gevonden')
    expect(pagina.html.replaceAll(/<template[\s\S]*?<\/template>/g, '')).not.toContain('Zoek in de BRP')
  })

  for (const [hoe, velden] of [
    ['by name and birth date', anna],
    ['with the prefix in the wrong field', { ...anna, geslachtsnaam: 'de Wit' }],
    ['by BSN', { bsn: '999900006' }],
  ] as const) {
    test(`is found in the BRP ${hoe}, without a BSN on the page that was not typed`, async () => {
      const pagina = await zoek({ ...velden, waarover: 'Hulp in huis' })
      expect(pagina.tekst).toContain('Anna de Wit , geboren 3 april 1948')
      expect(pagina.waarde('waarover')).toBe('Hulp in huis')
      if (!('bsn' in velden)) expect(pagina.html).not.toContain('999900006')
    })
  }

  test('is taken over into the form, and entered as linked', async () => {
    const brpKeuze = keuzeVan(await zoek(anna))
    const over = await zoek({ ...anna, brpKeuze, waarover: 'Hulp in huis' })
    expect(over.tekst).toContain('Gegevens uit de BRP overgenomen')
    const namen = [
      'voornamen',
      'voorvoegsel',
      'geslachtsnaam',
      'geboortedatum',
      'straat',
      'huisnummer',
      'postcode',
    ]
    expect(namen.map((naam) => over.waarde(naam))).toEqual([
      'Anna',
      'de',
      'Wit',
      '3 april 1948',
      'Hoofdstraat',
      '12',
      '6671BX',
    ])
    expect(over.html).not.toContain('999900006')
    const velden = Object.fromEntries(
      ['brp', 'brpOver', ...namen].map((naam) => [naam, over.waarde(naam) ?? '']),
    )
    const { naar } = await kim.post('/werk/meldingen', meldingVelden(velden))
    const [rij] = await app.sql(
      `select i.brp_gekoppeld_op is not null as gekoppeld, i.bsn_hash is not null as bsn
        from melding m join inwoner i on i.id = m.inwoner_id where m.id = $1`,
      [naar.split('/').at(-1)],
    )
    expect(rij).toEqual({ gekoppeld: true, bsn: true })
    // From now on she is known by her BSN.
    expect((await kim.post('/werk/contact/herkennen', { bsn: '999900006' })).tekst).toContain(
      'Anna de Wit, 77 jaar',
    )
  })

  test('does not lend the BSN to somebody typed afterwards', async () => {
    const rob = { geslachtsnaam: 'Jansen', geboortedatum: '12-12-1979' }
    const over = await zoek({ ...rob, brpKeuze: keuzeVan(await zoek(rob)) })
    const brp = { brp: over.waarde('brp') ?? '', brpOver: over.waarde('brpOver') ?? '' }
    expect(brp.brp).not.toBe('')
    const { naar } = await kim.post('/werk/meldingen', meldingVelden({ ...brp, geslachtsnaam: 'Ander' }))
    const [rij] = await app.sql(
      'select i.bsn_hash from melding m join inwoner i on i.id = m.inwoner_id where m.id = $1',
      [naar.split('/').at(-1)],
    )
    expect(rij).toEqual({ bsn_hash: null })
  })
})

describe('the BRP has its own answer', () => {
  for (const [wat, velden, zin] of [
    ['nobody', { geslachtsnaam: 'Niemand', geboortedatum: '1-1-1980' }, 'Deze persoon staat niet in de BRP'],
    ['somebody hidden', { geslachtsnaam: 'Beek', geboortedatum: '14-8-1990' }, 'Ga naar de bijzondere balie'],
    ['down', { geslachtsnaam: 'Storing', geboortedatum: '1-1-1980' }, 'De BRP antwoordt nu niet'],
    ['refused', { geslachtsnaam: 'Verboden', geboortedatum: '1-1-1980' }, 'De BRP weigert onze vraag'],
    ['not enough', { voornamen: 'Anna' }, 'Vul het BSN in, of de achternaam en de geboortedatum'],
    ['a choice that was tampered with', { ...anna, brpKeuze: 'AAAA' }, 'Deze persoon staat niet in de BRP'],
  ] as const) {
    test(`${wat}: a sentence, and nothing lost`, async () => {
      const pagina = await zoek({ waarover: 'Hulp in huis', deel: 'melding', ...velden })
      expect(pagina.status).toBe(200)
      expect(pagina.tekst).toContain(zin)
      expect(pagina.waarde('waarover')).toBe('Hulp in huis')
    })
  }

  test('somebody who died is shown, and cannot be taken over', async () => {
    const brpKeuze = keuzeVan(await zoek({ bsn: '999945993' }))
    expect((await zoek({ brpKeuze })).tekst).toContain('Deze persoon is overleden, zegt de BRP.')
  })

  test('somebody under curatele comes with the curator in mind', async () => {
    const brpKeuze = keuzeVan(await zoek({ bsn: '999954349' }))
    expect((await zoek({ brpKeuze })).tekst).toContain('betrek de curator')
  })

  test('of whom only the year is known keeps the date that was typed', async () => {
    const brpKeuze = keuzeVan(await zoek({ bsn: '999958537' }))
    const over = await zoek({ brpKeuze, geboortedatum: '1-7-1988' })
    expect([over.waarde('geslachtsnaam'), over.waarde('geboortedatum')]).toEqual(['Haile', '1-7-1988'])
  })
})

test('who asked the BRP is recorded, about whom is not', async () => {
  const [rij] = await app.sql(
    `select gegevens from gebeurtenis where soort = 'brp_bevraagd' and gegevens ->> 'aantal' = 'brp_onbereikbaar'`,
  )
  expect(rij).toEqual({ gegevens: { wijze: 'naam', doel: 'toegangscontrole', aantal: 'brp_onbereikbaar' } })
})

describe('without a BRP', () => {
  test('the button says why, and a form that asks all the same loses nothing', async () => {
    const { brp } = app.ctx
    Object.assign(app.ctx, { brp: undefined })
    const nieuw = { geslachtsnaam: 'Zonder', geboortedatum: '1-1-1980', waarover: 'Hulp' }
    const pagina = await kim.post('/werk/contact/herkennen', nieuw)
    expect(pagina.tekst).toContain('De BRP is niet aangesloten.')
    expect(pagina.html).not.toContain('formAction="/werk/contact/brp"')
    const gevraagd = await zoek(nieuw)
    expect(gevraagd.tekst).toContain('De BRP is niet aangesloten.')
    expect(gevraagd.waarde('waarover')).toBe('Hulp')
    Object.assign(app.ctx, { brp })
  })
})

test.each([
  ['by BSN', { geslachtsnaam: 'Iemand', geboortedatum: '', bsn: '999900006' }],
  ['by name and day', { geslachtsnaam: 'Wit', geboortedatum: '3-4-1948' }],
])('the own people of who asks, named %s, are in no answer of the BRP', async (_, velden) => {
  const noor = await app.als('noor')
  const brpKeuze = keuzeVan(await noor.post('/werk/contact/brp', anna))
  await opgeef(noor, { ...velden, soort: 'ander', band: 'familie' })
  for (const vraag of [anna, { bsn: '999900006' }, { ...anna, brpKeuze }]) {
    const pagina = await noor.post('/werk/contact/brp', vraag)
    expect(pagina.tekst).not.toContain('Anna')
    expect(pagina.tekst).not.toContain('Hoofdstraat')
  }
  // Somebody else asks as before.
  expect((await zoek(anna)).tekst).toContain('Anna de Wit , geboren 3 april 1948')
  await app.sql('update uitsluiting set tot = now()')
})
