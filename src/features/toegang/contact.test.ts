// The contact of thirty seconds through the front door: it counts, once, and grows into a melding without retyping.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Velden } from '../../../test/support/client.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { meldingVelden } from '../../../test/support/melding.ts'

const app = await startApp()
const kim = await app.als('kim')
const kort = (anders: Velden = {}): Velden => ({
  waarover: 'Waar is het spreekuur?',
  kanaal: 'telefoon',
  ...anders,
})
const contact = async (naar: string) =>
  (
    await app.sql(
      'select kanaal, deur, waarover, inwoner_id, huishouden_id, melding_id from contact where id = $1',
      [naar.split('/').at(-1)],
    )
  )[0]

describe('a contact', () => {
  test('is one text: the channel stands on telefoon, and the cursor is in the text', async () => {
    const pagina = await kim.get('/werk/contact/nieuw')
    expect(pagina.html).toMatch(
      /<textarea[^>]*autofocus[^>]*name="waarover"|<textarea[^>]*name="waarover"[^>]*autofocus/i,
    )
    expect(pagina.html).toMatch(
      /<option[^>]*value="telefoon"[^>]*selected|<option[^>]*selected[^>]*value="telefoon"/,
    )
    const { naar } = await kim.post('/werk/contact', kort())
    expect(await contact(naar)).toMatchObject({ kanaal: 'telefoon', deur: 'de_poort', inwoner_id: null })
    expect((await kim.get(naar)).tekst).toContain('Dit contact is vastgelegd en telt mee.')
  })

  test('of the same form sent twice, also at the same moment, counts once', async () => {
    const velden = kort({
      geslachtsnaam: 'Eenmalig',
      geboortedatum: '1-1-1980',
      _sleutel: '01900000-0000-7000-8000-00000000cccc',
    })
    const [een, twee] = await Promise.all([
      kim.post('/werk/contact', velden),
      kim.post('/werk/contact', velden),
    ])
    const drie = await kim.post('/werk/contact', velden)
    expect(een.naar).toMatch(/^\/werk\/contact\//)
    expect([twee.naar, drie.naar]).toEqual([een.naar, een.naar])
    expect(await app.sql(`select count(*)::int as n from inwoner where geslachtsnaam = 'Eenmalig'`)).toEqual([
      { n: 1 },
    ])
  })

  test('leaves a gebeurtenis with codes, not words', async () => {
    const { naar } = await kim.post('/werk/contact', kort({ kanaal: 'balie' }))
    const id = naar.split('/').at(-1)
    const rijen = await app.sql(`select soort, gegevens from gebeurtenis where gegevens ->> 'contact' = $1`, [
      id,
    ])
    expect(rijen).toEqual([
      { soort: 'contact_vastgelegd', gegevens: { contact: id, kanaal: 'balie', deur: 'de_poort' } },
    ])
  })

  test('about somebody known belongs to that household', async () => {
    const { inwonerId, huishoudenId } = await maakMelding(app, kim, { geslachtsnaam: 'Bekend' })
    await kim.post('/werk/contact/herkennen', { geslachtsnaam: 'Bekend', geboortedatum: '3-4-1948' })
    const { naar } = await kim.post('/werk/contact', kort({ inwonerId }))
    expect(await contact(naar)).toMatchObject({ inwoner_id: inwonerId, huishouden_id: huishoudenId })
  })

  for (const [wat, velden, zin] of [
    ['without a text', { waarover: ' ' }, 'Schrijf kort op waar het over gaat.'],
    ['with a channel that is none', { kanaal: 'duif' }, 'Kies hoe deze vraag binnenkwam.'],
    ['about half a person', { voornamen: 'Anna' }, 'Vul ook de achternaam in'],
    [
      'about somebody born tomorrow',
      { geslachtsnaam: 'Wit', geboortedatum: '3-3-2026' },
      'ligt in de toekomst',
    ],
  ] as const) {
    test(`${wat} is refused with what was typed`, async () => {
      const antwoord = await kim.post('/werk/contact', kort({ voornamen: 'Anna', ...velden }))
      expect(antwoord.status).toBe(422)
      expect(antwoord.tekst).toContain(zin)
      expect(antwoord.waarde('voornamen')).toBe('Anna')
      expect(antwoord.tekst).toContain('Nieuw contact')
    })
  }
})

describe('a contact that grows into a melding', () => {
  test('takes its words, its channel and whom it is about along', async () => {
    const anna = { voornamen: 'Anna', geslachtsnaam: 'Groeier', geboortedatum: '3-4-1948' }
    const { naar } = await kim.post(
      '/werk/contact',
      kort({ ...anna, kanaal: 'balie', waarover: 'Ik red het niet.' }),
    )
    const pagina = await kim.get(`${naar}/melding`)
    expect(pagina.tekst).toContain('Anna Groeier, 77 jaar')
    expect(pagina.waarde('waarover')).toBe('Ik red het niet.')
    const rij = await contact(naar)
    expect(pagina.html).toMatch(new RegExp(`checked=""[^>]*value="${rij?.inwoner_id}"`))

    const over = { waarover: 'Ik red het niet.', kanaal: 'balie', contactId: naar.split('/').at(-1) ?? '' }
    const melding = await kim.post(
      '/werk/meldingen',
      meldingVelden({
        ...over,
        inwonerId: String(rij?.inwoner_id),
        geslachtsnaam: '',
        voornamen: '',
        geboortedatum: '',
      }),
    )
    expect(melding.naar).toMatch(/^\/werk\/meldingen\//)
    expect(await contact(naar)).toMatchObject({ melding_id: melding.naar.split('/').at(-1) })
    expect((await kim.get(`${naar}/melding`)).naar).toBe(melding.naar)
  })

  test('stays with whom it is about when the melding turns out to be about somebody else', async () => {
    const { naar } = await kim.post(
      '/werk/contact',
      kort({ voornamen: 'Els', geslachtsnaam: 'Eerste', geboortedatum: '3-4-1949' }),
    )
    const ander = await kim.post(
      '/werk/meldingen',
      meldingVelden({ geslachtsnaam: 'Tweede', contactId: naar.split('/').at(-1) ?? '' }),
    )
    expect(ander.naar).toMatch(/^\/werk\/meldingen\//)
    expect(await contact(naar)).toMatchObject({ melding_id: null })
  })

  test('is only for who wrote it down', async () => {
    const { naar } = await kim.post('/werk/contact', kort())
    const fleur = await app.als('fleur')
    for (const pad of [naar, `${naar}/melding`]) expect((await fleur.get(pad)).status).toBe(404)
  })
})

test('Enter in a field looks for somebody: the first button of the form is the search', async () => {
  const { html } = await kim.get('/werk/contact/nieuw')
  const form = html.slice(html.indexOf('action="/werk/contact"'))
  expect(/<button[^>]*type="submit"[^>]*>/.exec(form)?.[0]).toContain('/werk/contact/herkennen')
})
