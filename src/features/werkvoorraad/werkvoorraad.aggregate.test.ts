// Which line stands where, worked out by hand. Today is Monday 2 March 2026; a week from now is Monday 9 March.
//
//   huishouden  came in        eerste contact (+5 days)  what else        group
//   Aarts       Mon 23 Feb     Sat 28 Feb                                 te laat (2 days)
//   Berg        Wed 25 Feb     Mon 2 March                                vandaag
//   Claessen    Fri 27 Feb     Wed 4 March               financien        binnen een week (nog 2 dagen)
//   Derks       Mon 2 March    Sat 7 March                                binnen een week (nog 5 dagen)
//   Evers       Mon 2 March    was spoken to             onderzoek: six   later (13 april)
//                                                        weeks, 13 April
//   Faber       Mon 2 March    Sat 7 March               spoed            nu eerst
//   Gerrits     Mon 2 March    Sat 7 March               onveilig         nu eerst, before Faber for Kim, who asked (L4);
//                                                                         without the reason for Bram, who leads the team (L2)

import { beforeAll, describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Client, Velden } from '../../../test/support/client.ts'
import { meldingVelden } from '../../../test/support/melding.ts'
import { telVragen } from '../../../test/support/vragen.ts'

const app = await startApp()
const kim = await app.als('kim')
const bram = await app.als('bram')
const zetten = '01900000-0000-7000-8000-000000000209'

// A second later each, so that lines of the same date stand in the order in which they came in.
let seconde = 9
const meld = async (op: string, geslachtsnaam: string, anders: Velden = {}): Promise<string> => {
  seconde += 1
  app.klok.zet(new Date(Date.parse(`${op}T08:00:00Z`) + seconde * 1000))
  // Born on a day of their own, or the door asks whether they are the same person.
  const geboortedatum = `${geslachtsnaam.charCodeAt(0) - 64}-3-19${geslachtsnaam.charCodeAt(1) - 40}`
  const antwoord = await (await app.als('kim')).post(
    '/werk/meldingen',
    meldingVelden({ geslachtsnaam, geboortedatum, ...anders }),
  )
  expect(antwoord.naar, antwoord.tekst).toMatch(/^\/werk\/meldingen\//)
  return antwoord.naar
}

beforeAll(async () => {
  await meld('2026-02-23', 'Aarts')
  await meld('2026-02-25', 'Berg', { straat: 'Hoofdstraat', kernId: zetten })
  await meld('2026-02-27', 'Claessen', { leefgebieden: ['financien'] })
  await meld('2026-03-02', 'Derks')
  const evers = await meld('2026-03-02', 'Evers')
  await meld('2026-03-02', 'Faber', { urgentie: 'spoed' })
  await meld('2026-03-02', 'Gerrits', { onveilig: 'ja', onveiligToelichting: 'Er is ruzie thuis.' })
  const versie = (await kim.get(evers)).waarde('versie') ?? ''
  const gebeld = await kim.post(`${evers}/contact`, { versie, kanaal: 'telefoon', waarover: 'Teruggebeld' })
  expect(gebeld.status).toBe(303)
})

/** The list as somebody reads it: headings, and below each the households in order. */
const gelezen = async (wie: Client, pad: string): Promise<Record<string, string[]>> => {
  const groepen: Record<string, string[]> = {}
  let kop = ''
  for (const [, titel, huishouden] of (await wie.get(pad)).html.matchAll(
    /scope="rowgroup"[^>]*>([^<]+)<|huishouden ([A-Z][a-z]+)[^<"]*<\/a>/g,
  )) {
    if (titel) kop = titel
    else if (huishouden) groepen[kop] = [...(groepen[kop] ?? []), huishouden]
  }
  return groepen
}

const eerst = 'Nu eerst: vandaag bekijken'

test('for who registered them: unsafe first, then urgent, then by date under a heading', async () => {
  expect(await gelezen(kim, '/werk?lijst=onverdeeld')).toEqual({
    [eerst]: ['Gerrits', 'Faber'],
    'Te laat': ['Aarts'],
    Vandaag: ['Berg'],
    'Binnen een week': ['Claessen', 'Derks'],
    Later: ['Evers'],
  })
})

test('who may not know whether it is safe at home hands it out first all the same, without the reason', async () => {
  const lijst = await gelezen(bram, '/werk?lijst=onverdeeld')
  expect(lijst[eerst]).toEqual(['Faber', 'Gerrits'])
  expect(lijst['Binnen een week']).toEqual(['Claessen', 'Derks'])
  const { tekst } = await bram.get('/werk?lijst=onverdeeld')
  expect(tekst).toMatch(/Melding screenen Spoed huishouden Faber/)
  expect(tekst).toMatch(/Melding screenen Vandaag bekijken huishouden Gerrits/)
  expect(tekst).not.toMatch(/onveilig/i)
})

test('who may know reads the reason on the line', async () => {
  const { tekst } = await kim.get('/werk?lijst=onverdeeld')
  expect(tekst).toMatch(/Melding screenen Onveilig huishouden Gerrits/)
  expect(tekst).toMatch(/Melding screenen Spoed huishouden Faber/)
})

test('the file of the list says which lines cannot wait, without the reason', async () => {
  const { html } = await bram.get('/werk/werkvoorraad.csv?lijst=onverdeeld')
  expect(html).toMatch(/"Gerrits";.*;"nee";"ja"/)
  expect(html).toMatch(/"Derks";.*;"nee";"nee"/)
})

test('each line says how long it takes and why', async () => {
  const { tekst } = await kim.get('/werk?lijst=onverdeeld')
  expect(tekst).toMatch(/huishouden Aarts 2 dagen te laat Norm: eerste contact binnen 5 dagen/)
  expect(tekst).toMatch(/huishouden Berg, Zetten Vandaag/)
  expect(tekst).toMatch(/huishouden Claessen Nog 2 dagen/)
  expect(tekst).toMatch(/huishouden Evers maandag 13 april Wmo: onderzoek binnen 6 weken/)
})

describe('a filter', () => {
  for (const [wat, vraag, wie] of [
    ['by kern', `kern=${zetten}`, ['Berg']],
    ['by wet', 'wet=wgs', ['Claessen']],
    // 27 February + 4 weeks.
    ['by clock, which then gives the date', 'klok=schuldhulp_eerste_gesprek', ['Claessen']],
    [
      'by a clock that runs for six of them',
      'klok=onderzoek',
      ['Gerrits', 'Faber', 'Aarts', 'Berg', 'Derks', 'Evers'],
    ],
    ['by what nobody has', 'wet=leerplicht', []],
  ] as const)
    test(`${wat} shows those, and the tab counts as many`, async () => {
      const pad = `/werk?lijst=onverdeeld&${vraag}`
      expect(Object.values(await gelezen(kim, pad)).flat()).toEqual(wie)
      expect((await kim.get(pad)).tekst).toContain(`Niet verdeeld ${wie.length} `)
    })

  test('by a code that does not exist shows everything', async () => {
    const alles = await gelezen(kim, '/werk?lijst=onverdeeld')
    expect(await gelezen(kim, '/werk?lijst=onverdeeld&wet=zorg&kern=1&pagina=-4')).toEqual(alles)
  })

  test('on the clock of the schuldhulp the line says that date', async () => {
    expect((await kim.get('/werk?lijst=team&klok=schuldhulp_eerste_gesprek')).tekst).toContain(
      'vrijdag 27 maart Schuldhulp: eerste gesprek binnen 4 weken',
    )
  })
})

test('somebody of another team has nothing of it, in no list and no count', async () => {
  const fleur = await app.als('fleur')
  for (const lijst of ['mij', 'team', 'onverdeeld', 'wacht']) {
    const { tekst } = await fleur.get(`/werk?lijst=${lijst}`)
    expect(tekst).toContain('Van mij 0 Van mijn team 0 Niet verdeeld 0 Wacht op een ander 0')
    expect(tekst).not.toContain('huishouden ')
  }
})

test('a list of three and one of sixty cost the same number of queries, and the second leafs through', async () => {
  const drie = await telVragen(app, () => bram.get(`/werk?lijst=onverdeeld&klok=onderzoek&kern=${zetten}`))
  for (let i = 0; i < 53; i++)
    await meld('2026-03-02', `Z${String.fromCharCode(97 + (i % 26))}kker`, {
      geboortedatum: '',
      geslachtsnaam: '',
      voornamen: '',
    })
  const zestig = await telVragen(app, () => bram.get('/werk?lijst=onverdeeld'))
  expect(zestig).toBe(drie)
  expect((await bram.get('/werk?lijst=onverdeeld')).tekst).toContain('1 tot en met 25 van 60 Volgende')
  const laatste = await bram.get('/werk?lijst=onverdeeld&pagina=3')
  expect(laatste.tekst).toContain('51 tot en met 60 van 60')
  expect(laatste.html).toContain('href="/werk?lijst=onverdeeld&amp;pagina=2"')
  expect((await bram.get('/werk?lijst=onverdeeld&pagina=9')).naar).toBe('/werk?lijst=onverdeeld')
})
