// The werkvoorraad through the front door: whose work is where, handing it over, taking it along as a file.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Client, Velden } from '../../../test/support/client.ts'
import { meldingVelden } from '../../../test/support/melding.ts'

const app = await startApp()
const kim = await app.als('kim')
const noor = await app.als('noor')
const bram = await app.als('bram')
const team = { wmo: '01900000-0000-7000-8000-000000000402', poort: '01900000-0000-7000-8000-000000000401' }
const noorId = '01900000-0000-7000-8000-000000000502'

let geboren = 0
/** Registers a melding by Kim for somebody with a name and a day of birth of their own; answers its id. */
const meld = async (geslachtsnaam: string, anders: Velden = {}): Promise<string> => {
  geboren += 1
  const velden = meldingVelden({ geslachtsnaam, geboortedatum: `${geboren}-1-1950`, ...anders })
  const { naar, tekst } = await kim.post('/werk/meldingen', velden)
  expect(naar, tekst).toMatch(/^\/werk\/meldingen\//)
  return naar.split('/').at(-1) as string
}
const staat = async (wie: Client, lijst: string, naam: string) =>
  (await wie.get(`/werk?lijst=${lijst}`)).tekst.includes(`huishouden ${naam}`)
const verdeel = (wie: Client, doe: string, ids: readonly string[], aan = '') =>
  wie.post('/werk/verdeling?lijst=onverdeeld', { werk: ids.map((id) => `melding:${id}`), doe, aan })

test('an empty list teaches what will come there and how to begin', async () => {
  const leeg = await (await app.als('sam')).get('/werk')
  expect(leeg.tekst).toContain('Dag Sam')
  expect(leeg.tekst).toContain('U heeft nu niets te doen')
  expect(leeg.tekst).toContain('Nieuw contact')
})

test('an empty list of the front door leads to a new contact and to the search field, also when work waits', async () => {
  const leeg = async () => {
    const { html } = await kim.get('/werk')
    return /<div class="kt-empty">.*?<\/main>/s.exec(html)?.[0] ?? ''
  }
  for (const vooraf of [undefined, await meld('Wachtend')]) {
    expect(await leeg(), vooraf).toContain('href="/werk/contact/nieuw"')
    expect(await leeg(), vooraf).toContain('href="#zoeken"')
    expect(await leeg(), vooraf).toContain('Belt er iemand')
  }
  expect(await leeg()).toContain('Naar Niet verdeeld')
})

test('a rule with an end is a termijn on every list, never a klok', async () => {
  for (const lijst of ['mij', 'onverdeeld']) {
    const { tekst } = await kim.get(`/werk?lijst=${lijst}`)
    expect(tekst).toContain('Filteren op kern, wet of termijn')
    expect(tekst).not.toMatch(/\bklok/i)
  }
})

test('a new melding waits to be distributed, with what is due, for whom and why', async () => {
  await meld('Wit', { voorvoegsel: 'de' })
  const lijst = await kim.get('/werk?lijst=onverdeeld')
  expect(lijst.tekst).toMatch(
    /Binnen een week .*Melding screenen .*huishouden De Wit .*Nog 5 dagen .*Norm: eerste contact binnen 5 dagen/,
  )
})

test('a line leads to the work itself and to the dossier, and its address holds no name', async () => {
  const id = await meld('Adres')
  const { html } = await kim.get('/werk?lijst=onverdeeld')
  expect(html).toContain(`href="/werk/meldingen/${id}"`)
  expect(html).toMatch(/href="\/werk\/dossiers\/[0-9a-f-]{36}"[^>]*>huishouden Adres/)
  expect(html.match(/href="[^"]*(Adres|Anna)[^"]*"/g)).toBeNull()
})

describe('several lines at once', () => {
  test('are taken, and stand on the own list of who took them', async () => {
    const ids = [await meld('Nemen'), await meld('Tweede')]
    const antwoord = await verdeel(kim, 'nemen', ids)
    expect(antwoord.naar).toBe('/werk?lijst=onverdeeld&genomen=2')
    expect((await kim.get(antwoord.naar)).tekst).toContain('U vindt ze onder "Van mij".')
    expect(await staat(kim, 'mij', 'Nemen')).toBe(true)
    expect(await staat(kim, 'onverdeeld', 'Nemen')).toBe(false)
  })

  test('are given back, and wait again', async () => {
    const id = await meld('Terug')
    await verdeel(kim, 'nemen', [id])
    expect((await verdeel(kim, 'teruggeven', [id])).status).toBe(303)
    expect(await staat(kim, 'mij', 'Terug')).toBe(false)
    expect(await staat(kim, 'onverdeeld', 'Terug')).toBe(true)
  })

  test('are given to another team, where they wait, and are gone here', async () => {
    const id = await meld('Overdracht')
    expect((await verdeel(kim, 'geven', [id], `:${team.wmo}`)).status).toBe(303)
    expect(await staat(kim, 'team', 'Overdracht')).toBe(false)
    expect(await staat(noor, 'onverdeeld', 'Overdracht')).toBe(true)
  })

  test('are given by the team manager to somebody, who finds them on the own list', async () => {
    const id = await meld('Noorwerk')
    expect((await verdeel(bram, 'geven', [id], `${noorId}:${team.wmo}`)).status).toBe(303)
    expect(await staat(noor, 'mij', 'Noorwerk')).toBe(true)
    expect(await staat(kim, 'team', 'Noorwerk')).toBe(false)
  })
})

describe('nothing is handed over, and the page says what to do', () => {
  for (const [wat, doe, ids, aan, zin] of [
    ['when no line was ticked', 'nemen', [], '', 'U heeft nog niets gekozen.'],
    ['when nobody was chosen', 'geven', ['eigen'], '', 'Kies eerst aan wie u het werk geeft.'],
    ['when it lies with nobody', 'teruggeven', ['eigen'], '', 'Een gekozen regel ligt bij niemand.'],
    [
      'when one of them is not there',
      'nemen',
      ['eigen', 'onbekend'],
      '',
      'Een gekozen regel is er niet meer.',
    ],
    [
      'when it goes to somebody of another team',
      'geven',
      ['eigen'],
      `${noorId}:${team.wmo}`,
      'Kies het team.',
    ],
  ] as const)
    test(wat, async () => {
      const eigen = await meld('Blijft')
      const gekozen = ids.map((id) => (id === 'eigen' ? eigen : '01900000-0000-7000-8000-00000000ffff'))
      const antwoord = await verdeel(kim, doe, gekozen, aan)
      expect(antwoord.status).toBe(422)
      expect(antwoord.html).toContain('<title>Fout: ')
      expect(antwoord.tekst).toContain(zin)
      expect(
        (await app.sql('select behandelaar_id, team_id from melding where id = $1', [eigen]))[0],
      ).toEqual({
        behandelaar_id: null,
        team_id: team.poort,
      })
      if (gekozen.includes(eigen))
        expect(antwoord.html).toMatch(
          new RegExp(`value="melding:${eigen}"[^>]*checked|checked[^>]*value="melding:${eigen}"`),
        )
    })
})

test('the team manager sees for whom, not what was said; whoever leafs through leaves an inzage of each', async () => {
  const id = await meld('Ingezien')
  expect(await staat(bram, 'onverdeeld', 'Ingezien')).toBe(true)
  const inzagen = await app.sql(
    `select distinct z.soort, z.niveau, z.regel from inzage z join melding m on m.inwoner_id = z.inwoner_id
     join medewerker b on b.id = z.medewerker_id and b.sub = 'bram' where m.id = $1`,
    [id],
  )
  expect(inzagen).toEqual([{ soort: 'werkvoorraad_ingezien', niveau: 'L2', regel: 'A6' }])
})

describe('the list as a file', () => {
  test('is for who may, with the same lines, signed by who took it', async () => {
    await meld('Bestand')
    const bestand = await bram.get('/werk/werkvoorraad.csv?lijst=onverdeeld')
    expect(bestand.headers.get('content-disposition')).toBe(
      'attachment; filename="werkvoorraad-2026-03-02.csv"',
    )
    expect(bestand.html).toContain('"Melding screenen";"Bestand";')
    expect(bestand.html).toContain('"Uitgevoerd door Bram Willems op 2 maart 2026. Vertrouwelijk."')
    expect((await kim.get('/werk/werkvoorraad.csv')).status).toBe(403)
    expect((await kim.get('/werk?lijst=onverdeeld')).tekst).not.toContain('Opslaan als CSV')
  })

  test('starts no formula, whatever somebody is called', async () => {
    await meld('=HYPERLINK("http://x")')
    expect((await bram.get('/werk/werkvoorraad.csv?lijst=onverdeeld')).html).toContain(
      `"'=HYPERLINK(""http://x"")"`,
    )
  })
})
