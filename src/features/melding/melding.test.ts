// A melding through the front door: registered, refused with the typed text kept, sent twice, seen by who may.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { meldingVelden } from '../../../test/support/melding.ts'

const app = await startApp()
const kim = await app.als('kim')

describe('registering a melding', () => {
  test('the page of the melding shows what was asked, what is due and why, and the confirmation', async () => {
    const antwoord = await kim.post(
      '/werk/meldingen',
      meldingVelden({ geslachtsnaam: 'Wit', voorvoegsel: 'de', voornamen: 'Anna', straat: 'Dorpsstraat' }),
    )
    expect(antwoord.status).toBe(303)
    const pagina = await kim.get(antwoord.naar)
    expect(pagina.tekst).toContain('Vraag van Anna de Wit')
    expect(pagina.tekst).toContain('Ik kan het huishouden niet meer alleen')
    // Monday 2 March 2026 + 6 weeks = Monday 13 April.
    expect(pagina.tekst).toMatch(/Wmo: onderzoek binnen 6 weken 13 april 2026/)
    expect(pagina.tekst).toContain('onafhankelijke cliëntondersteuner')
  })

  test('it leaves a gebeurtenis, and whoever opened the page leaves an inzage', async () => {
    const { naar } = await kim.post('/werk/meldingen', meldingVelden())
    const id = naar.split('/').at(-1)
    await kim.get(naar)
    const gebeurtenissen = await app.sql('select soort, gegevens from gebeurtenis where melding_id = $1', [
      id,
    ])
    expect(gebeurtenissen).toEqual([
      {
        soort: 'melding_geregistreerd',
        gegevens: { deur: 'de_poort', kanaal: 'telefoon', urgentie: 'gewoon' },
      },
    ])
    const inzagen = await app.sql(
      `select i.soort, i.niveau, i.regel from inzage i join melding m on m.inwoner_id = i.inwoner_id where m.id = $1`,
      [id],
    )
    expect(inzagen).toEqual([{ soort: 'melding_ingezien', niveau: 'L4', regel: 'A1' }])
  })

  test('the same form sent twice, also at the same moment, is one melding', async () => {
    const velden = meldingVelden({ _sleutel: '01900000-0000-7000-8000-00000000aaaa' })
    const [een, twee] = await Promise.all([
      kim.post('/werk/meldingen', velden),
      kim.post('/werk/meldingen', velden),
    ])
    const drie = await kim.post('/werk/meldingen', velden)
    expect(een?.naar).toMatch(/^\/werk\/meldingen\//)
    expect(twee?.naar).toBe(een?.naar)
    expect(drie.naar).toBe(een?.naar)
  })

  test('an anonymous melding needs no name and sends nothing', async () => {
    const { naar } = await kim.post(
      '/werk/meldingen',
      meldingVelden({ geslachtsnaam: '', voornamen: '', geboortedatum: '' }),
    )
    expect((await kim.get(naar)).tekst).toContain('De inwoner is anoniem. Er gaat geen bericht uit.')
  })
})

describe('what is wrong is said in words, and nothing typed is lost', () => {
  for (const [wat, velden, zin] of [
    ['no text', { waarover: ' ' }, 'Schrijf op waar het over gaat'],
    [
      'a day that does not exist',
      { geboortedatum: '31 februari 1950' },
      'Vul de geboortedatum in met dag, maand en jaar',
    ],
    ['a birth in the future', { geboortedatum: '3-4-2031' }, 'Deze geboortedatum ligt in de toekomst'],
    ['a BSN that fails the elfproef', { bsn: '123456789' }, 'Dit is geen geldig BSN'],
    [
      '100 kB of text',
      { waarover: 'a'.repeat(100_000) },
      'Deze tekst heeft 100.000 tekens. Maak er ten hoogste 20.000 van.',
    ],
    ['no leefgebied', { leefgebieden: [] }, 'Kies minstens één leefgebied'],
    ['a reporter without a name', { melder: 'huisarts' }, 'Vul in wie de melding doet.'],
    ['unsafe without a word', { onveilig: 'ja' }, 'Schrijf op wat er niet veilig is'],
    ['half a person', { geslachtsnaam: '' }, 'Vul ook de achternaam in'],
  ] as const) {
    test(`${wat}`, async () => {
      const antwoord = await kim.post('/werk/meldingen', meldingVelden(velden))
      expect(antwoord.status).toBe(422)
      expect(antwoord.tekst).toContain(zin)
      expect(antwoord.html).toContain('<title>Fout: ')
      expect(antwoord.waarde('voornamen')).toBe('Anna')
    })
  }

  test('a refused form leaves nothing behind', async () => {
    const tel = async () =>
      (await app.sql('select (select count(*) from inwoner) + (select count(*) from melding) as n'))[0]
    const vooraf = await tel()
    await kim.post('/werk/meldingen', meldingVelden({ melder: 'huisarts' }))
    expect(await tel()).toEqual(vooraf)
  })
})

test('somebody of another team is told the page is not there, and so is one who invents an id', async () => {
  const { naar } = await kim.post('/werk/meldingen', meldingVelden())
  const fleur = await app.als('fleur')
  expect((await fleur.get(naar)).status).toBe(404)
  expect((await fleur.get('/werk/meldingen/01900000-0000-7000-8000-00000000ffff')).status).toBe(404)
})

test('the team manager sees that there is work, not what was said', async () => {
  const { naar } = await kim.post('/werk/meldingen', meldingVelden())
  const pagina = await (await app.als('bram')).get(naar)
  expect(pagina.tekst).toContain('Toegang De Poort')
  expect(pagina.tekst).not.toContain('Ik kan het huishouden niet meer alleen')
})
