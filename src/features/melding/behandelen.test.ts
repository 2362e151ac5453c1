// What happens to a melding after it was registered, through the front door: each act done, refused, shown again, sent twice.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Antwoord, Client, Velden } from '../../../test/support/client.ts'
import { meldingVelden } from '../../../test/support/melding.ts'
import { fakePost } from '../../fakes/post.ts'
import { taken } from '../../jobs.ts'

const app = await startApp()
const kim = await app.als('kim')

/** Registers a melding and answers its address; a resident of its own each time. */
let teller = 0
const meld = async (anders: Velden = {}): Promise<string> => {
  teller += 1
  const velden = meldingVelden({
    geslachtsnaam: `Proef${'abcdefghijklmnopqrstuvwxyz'[teller % 26]}${teller}`,
    ...anders,
  })
  return (await kim.post('/werk/meldingen', velden)).naar
}
/** Posts a form of the page as it is now, so with its version. */
const doe = async (wie: Client, melding: string, blok: string, velden: Velden = {}): Promise<Antwoord> => {
  const versie = (await wie.get(melding)).waarde('versie') ?? ''
  return wie.post(`${melding}/${blok}`, { versie, ...velden })
}
const rij = async (melding: string) =>
  (
    await app.sql<{ status: string; versie: number }>('select status, versie from melding where id = $1', [
      melding.split('/').at(-1),
    ])
  )[0]
const gebeurd = async (melding: string) =>
  (
    await app.sql<{ soort: string }>('select soort from gebeurtenis where melding_id = $1 order by soort', [
      melding.split('/').at(-1),
    ])
  ).map((g) => g.soort)
const klokken = async (melding: string) =>
  app.sql<{ soort: string; gestopt: string | null; is_vervallen: boolean }>(
    'select soort, gestopt_op::text as gestopt, is_vervallen from termijn where melding_id = $1 order by soort',
    [melding.split('/').at(-1)],
  )

const twee = { leefgebieden: ['sociaal_netwerk', 'tijdsbesteding'] }
const gescreend = async (velden: Velden = {}) => {
  const melding = await meld(velden)
  expect((await doe(kim, melding, 'screening', { keuze: 'volgen' })).status).toBe(303)
  return melding
}

describe('screening', () => {
  test('the page shows the advice with the rule that fired; following it is one button', async () => {
    const melding = await meld()
    const pagina = await kim.get(melding)
    expect(pagina.tekst).toContain('Keukentafelgesprek')
    expect(pagina.tekst).toContain('Regel 14: Zelfstandig thuis blijven lukt niet vanzelf.')
    expect(pagina.tekst).toContain('Wmo 2015 art. 2.3.2')
    const antwoord = await doe(kim, melding, 'screening', { keuze: 'volgen', complex: ['instrumentele_adl'] })
    expect(antwoord.naar).toBe(melding)
    const erna = await kim.get(melding)
    expect(erna.tekst).toContain('Gevolgd door Kim Jansen op 2 maart 2026.')
    expect(erna.tekst).toContain('Complex')
    expect(await gebeurd(melding)).toEqual(['melding_geregistreerd', 'melding_gescreend'])
  })

  test('choosing otherwise without a reason shows the page again with what was chosen', async () => {
    const melding = await meld()
    const antwoord = await doe(kim, melding, 'screening', {
      keuze: 'anders',
      vervolg_instrumentele_adl: 'sociale_kaart',
    })
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Schrijf op waarom')
    expect(antwoord.html).toMatch(/<option[^>]*value="sociale_kaart"[^>]*selected/)
    expect((await rij(melding))?.status).toBe('ontvangen')
  })

  test('with a reason it is recorded beside the advice', async () => {
    const melding = await meld()
    await doe(kim, melding, 'screening', {
      keuze: 'anders',
      vervolg_instrumentele_adl: 'sociale_kaart',
      redenAfwijking: 'Zij zoekt alleen een klusdienst.',
    })
    expect((await kim.get(melding)).tekst).toContain(
      'Anders gekozen (Wijzen op de sociale kaart) door Kim Jansen op 2 maart 2026. Waarom: Zij zoekt alleen een klusdienst.',
    )
    const [screening] = await app.sql('select advies, regel, keuze from screening where melding_id = $1', [
      melding.split('/').at(-1),
    ])
    expect(screening).toEqual({
      advies: 'keukentafelgesprek',
      regel: 'wonen_en_zorg',
      keuze: 'sociale_kaart',
    })
  })

  test('what is answered at once closes the melding, and its clocks end with it', async () => {
    const melding = await meld(twee)
    await doe(kim, melding, 'screening', { keuze: 'volgen', isKlaar: 'ja' })
    expect((await rij(melding))?.status).toBe('afgesloten')
    expect(await gebeurd(melding)).toEqual([
      'melding_afgesloten',
      'melding_beantwoord',
      'melding_beantwoord',
      'melding_geregistreerd',
      'melding_gescreend',
    ])
    const stand = await klokken(melding)
    expect(stand.filter((k) => k.gestopt === null)).toEqual([])
    // Who got an answer was spoken to; the other clocks were not met, they fell away.
    expect(stand.filter((k) => !k.is_vervallen).map((k) => k.soort)).toEqual(['eerste_contact'])
  })

  test('what cannot wait starts a clock of its own', async () => {
    const melding = await gescreend({ urgentie: 'spoed' })
    expect((await klokken(melding)).map((k) => k.soort)).toContain('spoedvoorziening_wmo')
    expect((await kim.get(melding)).tekst).toContain('Wmo: bij spoed meteen beslissen')
  })

  test('an unsafe home gives the interventieteam, also in words that do not repeat what was told', async () => {
    const melding = await meld({ onveilig: 'ja', onveiligToelichting: 'Haar zoon slaat.' })
    expect((await kim.get(melding)).tekst).toContain('Regel 1: Veiligheid gaat voor.')
  })

  test('the same form twice screens once', async () => {
    const melding = await meld()
    const velden = { versie: '1', keuze: 'volgen', _sleutel: '01900000-0000-7000-8000-00000000bbbb' }
    const [een, ander] = await Promise.all([
      kim.post(`${melding}/screening`, velden),
      kim.post(`${melding}/screening`, velden),
    ])
    expect([een?.status, ander?.status]).toEqual([303, 303])
    expect((await gebeurd(melding)).filter((soort) => soort === 'melding_gescreend')).toHaveLength(1)
  })

  test('of two people at once the second is told, and gets back what was typed', async () => {
    const melding = await meld()
    const met = (reden: string) => ({
      versie: '1',
      keuze: 'anders',
      vervolg_instrumentele_adl: 'beantwoord',
      redenAfwijking: reden,
    })
    const antwoorden = await Promise.all([
      kim.post(`${melding}/screening`, met('eerste lezing')),
      kim.post(`${melding}/screening`, met('tweede lezing')),
    ])
    expect(antwoorden.map((a) => a.status).sort()).toEqual([303, 409])
    const laat = antwoorden.find((a) => a.status === 409)
    expect(laat?.tekst).toContain('Een collega heeft deze melding intussen gewijzigd')
    // Both texts: hers as stored, his as typed.
    expect(laat?.tekst).toContain('eerste lezing')
    expect(laat?.tekst).toContain('tweede lezing')
  })
})

describe('the end of a vraag and of the melding', () => {
  test('the melding closes by itself with the uitkomst of its last vraag', async () => {
    const melding = await gescreend(twee)
    await doe(kim, melding, 'afsluiting', { uitkomst_sociaal_netwerk: 'eigen_kracht_netwerk' })
    expect((await rij(melding))?.status).toBe('gescreend')
    await doe(kim, melding, 'afsluiting', { uitkomst_tijdsbesteding: 'algemeen_collectief' })
    expect((await rij(melding))?.status).toBe('afgesloten')
    expect(await gebeurd(melding)).toContain('melding_afgesloten')
    expect((await kim.get(melding)).tekst).toContain('Melding · Afgesloten')
  })

  test.each([
    ['no uitkomst chosen', 'afsluiting', {}, 'Kies bij minstens één vraag waarmee zij eindigde.'],
    [
      'an uitkomst that withdraws',
      'afsluiting',
      { uitkomst_instrumentele_adl: 'ingetrokken' },
      'Kies een antwoord uit de lijst.',
    ],
    [
      'nowhere to refer to',
      'doorverwijzing',
      { vraag: 'instrumentele_adl' },
      'Kies wie verdergaat met deze vraag.',
    ],
    [
      'a vraag that is not asked here',
      'doorverwijzing',
      { vraag: 'justitie', bestemming: 'huisarts' },
      'Deze vraag heeft al een uitkomst.',
    ],
    ['withdrawing without a reason', 'intrekking', { reden: ' ' }, 'Schrijf kort op waarom.'],
    ['opening what is open', 'heropening', { reden: 'toch' }, 'Deze melding is nog open.'],
    ['an old version', 'intrekking', { reden: 'verhuisd naar elders', versie: '1' }, 'verhuisd naar elders'],
    ['no version', 'intrekking', { reden: 'verhuisd naar elders', versie: '' }, 'intussen gewijzigd'],
    ['a contact without a word', 'contact', { kanaal: 'telefoon', waarover: '' }, 'Schrijf in één regel op'],
    ['handing over to nobody', 'toewijzing', { naar: '' }, 'Kies naar wie de melding gaat.'],
    ['handing over to what is no id', 'toewijzing', { naar: 'x:y' }, 'Deze keuze is er niet meer.'],
    ['giving back what nobody has', 'teruggave', {}, 'Niemand behandelt deze melding nog.'],
  ])('%s is said in words and changes nothing', async (_, blok, velden, zin) => {
    const melding = await gescreend()
    const vooraf = await rij(melding)
    const antwoord = await doe(kim, melding, blok, velden)
    expect([409, 422]).toContain(antwoord.status)
    expect(antwoord.html).toContain('<title>Fout: ')
    expect(antwoord.tekst).toContain(zin)
    expect(await rij(melding)).toEqual(vooraf)
  })

  test('before screening a vraag cannot end, and the button says why', async () => {
    const melding = await meld()
    expect((await kim.get(melding)).tekst).toContain('Screen de melding eerst')
    const antwoord = await doe(kim, melding, 'afsluiting', { uitkomst_instrumentele_adl: 'maatwerk' })
    expect(antwoord.status).toBe(422)
  })

  test('referring on says to whom, and counts as an uitkomst', async () => {
    const melding = await gescreend()
    await doe(kim, melding, 'doorverwijzing', { vraag: 'instrumentele_adl', bestemming: 'wlz' })
    const pagina = await kim.get(melding)
    expect(pagina.tekst).toContain('Doorverwijzen: Langdurige zorg (Wlz)')
    expect(pagina.tekst).toContain('Wlz of zorgverzekering')
    expect(await gebeurd(melding)).toEqual(
      expect.arrayContaining(['melding_doorverwezen', 'melding_beantwoord', 'melding_afgesloten']),
    )
  })

  test('withdrawing ends what was open; opening again lets the clocks run to the same day', async () => {
    const melding = await meld()
    const vooraf = await klokken(melding)
    await doe(kim, melding, 'intrekking', { reden: 'Haar zus helpt.' })
    const ingetrokken = await kim.get(melding)
    expect(ingetrokken.tekst).toContain('Melding · Ingetrokken')
    expect(ingetrokken.tekst).toContain('Haar zus helpt.')
    expect((await klokken(melding)).every((k) => k.is_vervallen)).toBe(true)
    await doe(kim, melding, 'heropening', { reden: 'De zus is ziek geworden.' })
    const [vraag] = await app.sql('select uitkomst from vraag where melding_id = $1', [
      melding.split('/').at(-1),
    ])
    expect(vraag).toEqual({ uitkomst: null })
    expect(await klokken(melding)).toEqual(vooraf)
    expect((await rij(melding))?.status).toBe('ontvangen')
    expect((await kim.get(melding)).tekst).toContain('De zus is ziek geworden.')
  })

  test('of a closed melding only the chosen vragen go open again', async () => {
    const melding = await meld(twee)
    await doe(kim, melding, 'screening', { keuze: 'volgen', isKlaar: 'ja' })
    expect((await doe(kim, melding, 'heropening', { reden: 'Zij zit weer alleen.' })).tekst).toContain(
      'Kies welke vragen weer open gaan.',
    )
    await doe(kim, melding, 'heropening', { reden: 'Zij zit weer alleen.', vragen: ['sociaal_netwerk'] })
    const open = await app.sql('select leefgebied from vraag where melding_id = $1 and uitkomst is null', [
      melding.split('/').at(-1),
    ])
    expect(open).toEqual([{ leefgebied: 'sociaal_netwerk' }])
    expect((await rij(melding))?.status).toBe('gescreend')
  })
})

describe('clocks', () => {
  test('the first contact after the melding stops its clock, a second changes nothing', async () => {
    const melding = await meld()
    app.klok.zet('2026-03-04T10:00:00Z')
    await doe(await app.als('kim'), melding, 'contact', {
      kanaal: 'telefoon',
      waarover: 'Teruggebeld, zij is thuis.',
    })
    app.klok.zet('2026-03-05T10:00:00Z')
    await doe(await app.als('kim'), melding, 'contact', { kanaal: 'huisbezoek', waarover: 'Langs geweest.' })
    app.klok.zet('2026-03-02T08:00:00Z')
    expect((await klokken(melding)).find((k) => k.soort === 'eerste_contact')?.gestopt).toBe('2026-03-04')
    const pagina = await kim.get(melding)
    expect(pagina.tekst).toContain('4 maart 2026 · Telefoon · Kim Jansen: Teruggebeld, zij is thuis.')
  })

  test('a confirmation that left the house stops that clock, once', async () => {
    const melding = await meld({ straat: 'Dorpsstraat', huisnummer: '1' })
    const [stuk] = await app.sql<{ id: string }>('select id from uitgaand where melding_id = $1', [
      melding.split('/').at(-1),
    ])
    const map = await mkdtemp(join(tmpdir(), 'keukentafel-post-'))
    const versturen = taken(app.ctx, fakePost(map), async () => [1]).find(
      (taak) => taak.queue === 'uitgaand_versturen',
    )
    for (let keer = 0; keer < 2; keer++) await versturen?.voer({ gemeenteId: 1, id: stuk?.id ?? '' })
    await rm(map, { recursive: true })
    expect((await klokken(melding)).find((k) => k.soort === 'ontvangstbevestiging')?.gestopt).toBe(
      '2026-03-02',
    )
    expect((await gebeurd(melding)).filter((soort) => soort === 'ontvangst_bevestigd')).toHaveLength(1)
    expect((await kim.get(melding)).tekst).toContain('Verzonden.')
  })

  test('a confirmation in person stops that clock', async () => {
    const melding = await meld({ geslachtsnaam: '', voornamen: '', geboortedatum: '' })
    expect((await doe(kim, melding, 'bevestiging')).naar).toBe(melding)
    expect((await klokken(melding)).find((k) => k.soort === 'ontvangstbevestiging')?.gestopt).toBe(
      '2026-03-02',
    )
    expect((await kim.get(melding)).tekst).toContain('Mondeling bevestigd.')
  })

  test('every date says how it was counted', async () => {
    const pagina = await kim.get(await meld())
    expect(pagina.tekst).toContain('Dag 1 is dinsdag 3 maart 2026: de dag na 2 maart 2026.')
  })
})
