// Screening and clocks of a melding through the front door: done, refused, shown again, sent twice, two at once.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { behandeling } from '../../../test/support/behandeling.ts'
import { meldingVelden } from '../../../test/support/melding.ts'
import { fakePost } from '../../fakes/post.ts'
import { taken } from '../../jobs.ts'

const app = await startApp()
const kim = await app.als('kim')
const { id, meld, doe, gescreend, rij, gebeurd, klokken } = behandeling(app, kim)
const twee = { leefgebieden: ['sociaal_netwerk', 'tijdsbesteding'] }

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
      id(melding),
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
    expect(stand.filter((k) => !k.is_vervallen).map((k) => k.soort)).toEqual([
      'eerste_contact',
      'ontvangstbevestiging',
    ])
  })

  test('what cannot wait starts a clock of its own', async () => {
    const melding = await gescreend({ urgentie: 'spoed' })
    expect((await klokken(melding)).map((k) => k.soort)).toContain('spoedvoorziening_wmo')
    expect((await kim.get(melding)).tekst).toContain('Wmo: bij spoed meteen beslissen')
  })

  test('beyond the calendar what cannot wait is refused with a sentence, not screened without its clock', async () => {
    app.klok.zet('2032-10-01T08:00:00Z')
    const melding = (
      await (await app.als('kim')).post('/werk/meldingen', meldingVelden({ urgentie: 'spoed' }))
    ).naar
    app.klok.zet('2033-01-03T08:00:00Z')
    const laat = await doe(await app.als('kim'), melding, 'screening', { keuze: 'volgen' })
    app.klok.zet('2026-03-02T08:00:00Z')
    expect(laat.status).toBe(422)
    expect(laat.tekst).toContain('Voor deze datum kennen wij de feestdagen niet.')
    expect((await rij(melding))?.status).toBe('ontvangen')
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
      id(melding),
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
    const links = (await kim.get(await meld())).html.match(/\/werk\/termijnen\/[0-9a-f-]{36}/g) ?? []
    expect(links.length).toBeGreaterThan(3)
    const paginas = await Promise.all(links.map(async (link) => (await kim.get(link)).tekst))
    for (const tekst of paginas) expect(tekst).toContain('Zo komen wij aan deze dag')
    expect(paginas.join()).toContain('Dag 1 is dinsdag 3 maart 2026: de dag na 2 maart 2026.')
  })
})
