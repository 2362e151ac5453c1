// The end of a vraag and of a melding, and its return, through the front door.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { behandeling } from '../../../test/support/behandeling.ts'

const app = await startApp()
const kim = await app.als('kim')
const { id, meld, doe, gescreend, rij, gebeurd, klokken } = behandeling(app, kim)
const twee = { leefgebieden: ['sociaal_netwerk', 'tijdsbesteding'] }

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
    const [vraag] = await app.sql('select uitkomst from vraag where melding_id = $1', [id(melding)])
    expect(vraag).toEqual({ uitkomst: null })
    expect(await klokken(melding)).toEqual(vooraf)
    expect((await rij(melding))?.status).toBe('ontvangen')
    expect((await kim.get(melding)).tekst).toContain('De zus is ziek geworden.')
  })

  test('the clocks of a wet it turned out not to fall under stay away when it opens again', async () => {
    const melding = await meld({ geslachtsnaam: '', voornamen: '', geboortedatum: '' })
    expect((await klokken(melding)).map((k) => k.soort)).toContain('onderzoek')
    await doe(kim, melding, 'inwoner', {
      voornamen: 'Kees',
      geslachtsnaam: 'Kindje',
      geboortedatum: '3-4-2016',
    })
    const lopend = async () => (await klokken(melding)).filter((k) => !k.is_vervallen).map((k) => k.soort)
    const vooraf = await lopend()
    expect(vooraf).not.toContain('onderzoek')
    await doe(kim, melding, 'intrekking', { reden: 'De ouders redden het.' })
    await doe(kim, melding, 'heropening', { reden: 'Toch niet.', vragen: ['instrumentele_adl'] })
    expect(await lopend()).toEqual(vooraf)
  })

  test('of a closed melding only the chosen vragen go open again', async () => {
    const melding = await meld(twee)
    await doe(kim, melding, 'screening', { keuze: 'volgen', isKlaar: 'ja' })
    expect((await doe(kim, melding, 'heropening', { reden: 'Zij zit weer alleen.' })).tekst).toContain(
      'Kies welke vragen weer open gaan.',
    )
    await doe(kim, melding, 'heropening', { reden: 'Zij zit weer alleen.', vragen: ['sociaal_netwerk'] })
    const open = await app.sql('select leefgebied from vraag where melding_id = $1 and uitkomst is null', [
      id(melding),
    ])
    expect(open).toEqual([{ leefgebied: 'sociaal_netwerk' }])
    expect((await rij(melding))?.status).toBe('gescreend')
  })
})
