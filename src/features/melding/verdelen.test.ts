// Handing over through the front door: who sees the melding before and after, at which doors it counts, and two people at once.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Client, Velden } from '../../../test/support/client.ts'
import { meldingVelden } from '../../../test/support/melding.ts'
import { overdrachtVelden } from '../../../test/support/overdracht.ts'

const app = await startApp()
const [kim, noor, fleur, bram] = await Promise.all(
  ['kim', 'noor', 'fleur', 'bram'].map((sub) => app.als(sub)),
)
if (!kim || !noor || !fleur || !bram) throw new Error('the personas are not there')

const team = {
  poort: '01900000-0000-7000-8000-000000000401',
  wmo: '01900000-0000-7000-8000-000000000402',
  kern: '01900000-0000-7000-8000-000000000404',
}
const wie = {
  kim: '01900000-0000-7000-8000-000000000501',
  noor: '01900000-0000-7000-8000-000000000502',
  fleur: '01900000-0000-7000-8000-000000000504',
  els: '01900000-0000-7000-8000-000000000509',
}
const woorden = 'Ik kan het huishouden niet meer alleen'

const meld = async () => (await (kim as Client).post('/werk/meldingen', meldingVelden())).naar
const geef = async (door: Client, melding: string, naar: string, anders: Velden = {}) => {
  const versie = (await door.get(melding)).waarde('versie') ?? ''
  return door.post(`${melding}/toewijzing`, { versie, naar, ...anders })
}
const idVan = (melding: string) => melding.split('/').at(-1)

describe('access follows the assignment', () => {
  test('handed to Noor, Kim finds it no more and Noor reads the words', async () => {
    const melding = await meld()
    expect((await noor.get(melding)).status).toBe(404)
    const antwoord = await geef(bram, melding, `${team.wmo}:${wie.noor}`)
    expect(antwoord.naar).toBe('/werk')
    expect((await kim.get(melding)).status).toBe(404)
    expect((await noor.get(melding)).tekst).toContain(woorden)
    // The manager goes on seeing that there is work, not what was said.
    const bijBram = await bram.get(melding)
    expect(bijBram.tekst).toContain('Noor de Boer')
    expect(bijBram.tekst).not.toContain(woorden)
    expect(bijBram.tekst).not.toContain('Regel 14')
  })

  test('sent on to another team, that team sees that there is work and takes it', async () => {
    const melding = await meld()
    await geef(kim, melding, team.wmo)
    expect((await kim.get(melding)).status).toBe(404)
    const vooraf = await noor.get(melding)
    expect(vooraf.tekst).toContain('Nog niet verdeeld')
    expect(vooraf.tekst).not.toContain(woorden)
    expect((await geef(noor, melding, `${team.wmo}:${wie.noor}`)).naar).toBe(melding)
    expect((await noor.get(melding)).tekst).toContain(woorden)
  })

  test('given back, it waits in the team and the words are closed again', async () => {
    const melding = await meld()
    await geef(kim, melding, team.wmo)
    await geef(noor, melding, `${team.wmo}:${wie.noor}`)
    const versie = (await noor.get(melding)).waarde('versie') ?? ''
    expect((await noor.post(`${melding}/teruggave`, { versie })).naar).toBe(melding)
    const erna = await noor.get(melding)
    expect(erna.tekst).toContain('Nog niet verdeeld')
    expect(erna.tekst).not.toContain(woorden)
    const soorten = await app.sql('select soort from gebeurtenis where melding_id = $1 order by soort', [
      idVan(melding),
    ])
    expect(soorten.map((g) => g.soort)).toEqual([
      'melding_geregistreerd',
      'melding_teruggegeven',
      'melding_toegewezen',
      'melding_toegewezen',
    ])
  })

  test('each event left a gebeurtenis with ids and codes, and every grant names the one that gave it', async () => {
    const melding = await meld()
    await geef(bram, melding, `${team.wmo}:${wie.noor}`)
    const [toegewezen] = await app.sql(
      `select gegevens from gebeurtenis where melding_id = $1 and soort = 'melding_toegewezen'`,
      [idVan(melding)],
    )
    expect(toegewezen).toEqual({
      gegevens: {
        team: team.wmo,
        medewerker: wie.noor,
        van_team: team.poort,
        van_medewerker: null,
        deur: 'de_poort',
      },
    })
    const grants = await app.sql(
      `select a.niveau, coalesce(a.medewerker_id, a.team_id) as aan, g.soort, a.tot is null as loopt
        from autorisatie a join gebeurtenis g on g.id = a.gebeurtenis_id where a.melding_id = $1 order by loopt, a.niveau desc`,
      [idVan(melding)],
    )
    expect(grants).toEqual([
      { niveau: 'L4', aan: wie.kim, soort: 'melding_geregistreerd', loopt: false },
      { niveau: 'L2', aan: team.poort, soort: 'melding_geregistreerd', loopt: false },
      { niveau: 'L4', aan: wie.noor, soort: 'melding_toegewezen', loopt: true },
      { niveau: 'L3', aan: team.wmo, soort: 'melding_toegewezen', loopt: true },
    ])
  })
})

test('a melding that passes two doors counts at both, and once as unique', async () => {
  const melding = await meld()
  const { naar } = await kim.post(`${melding}/overdracht`, overdrachtVelden({ teamId: team.kern }))
  expect((await fleur.post(`${naar}/aanvaarding`, { verdeling: 'ik' })).naar).toBe(melding)
  const deuren = await app.sql('select deur from melding_deur where melding_id = $1 order by deur', [
    idVan(melding),
  ])
  expect(deuren).toEqual([{ deur: 'de_poort' }, { deur: 'sociaal_kernteam' }])
  expect((await fleur.get(melding)).tekst).toContain('De Poort en Sociaal Kernteam')
  expect(await app.sql('select deur from melding where id = $1', [idVan(melding)])).toEqual([
    { deur: 'de_poort' },
  ])
})

describe('what is refused', () => {
  test.each([
    [
      'a person of another team',
      () => kim,
      `${team.wmo}:${wie.noor}`,
      'Kies alleen het team: het team verdeelt zelf.',
    ],
    ['a volunteer', () => bram, `${team.wmo}:${wie.els}`, 'of mag geen meldingen behandelen'],
    [
      'a person who works elsewhere',
      () => bram,
      `${team.poort}:${wie.noor}`,
      'werkt vandaag niet in dit team',
    ],
    ['a team of another organisatie', () => kim, team.kern, 'Draag de melding over'],
    [
      'a person of another organisatie, by the manager',
      () => bram,
      `${team.kern}:${wie.fleur}`,
      'Draag de melding over',
    ],
    ['a team that is not there', () => bram, '01900000-0000-7000-8000-0000000004ff', 'Dit team is er niet'],
  ])('%s', async (_, door, naar, zin) => {
    const melding = await meld()
    const antwoord = await geef(door(), melding, naar)
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain(zin)
    expect((await kim.get(melding)).status).toBe(200)
  })

  test('of another organisatie no team is offered, and the page leads to the overdracht', async () => {
    const melding = await meld()
    const { html } = await kim.get(melding)
    expect(html).toContain(`value="${team.wmo}"`)
    expect(html).not.toContain(`value="${team.kern}`)
    expect(html).toContain(`href="${melding}/overdracht"`)
    expect((await bram.get(melding)).html).not.toContain(`value="${team.kern}`)
    const anoniem = await kim.post(
      '/werk/meldingen',
      meldingVelden({ geslachtsnaam: '', voornamen: '', geboortedatum: '' }),
    )
    expect((await kim.get(anoniem.naar)).tekst).toContain('Zeg eerst wie de inwoner is.')
  })

  test('from the list it reaches no team of another organisatie either, and none is offered', async () => {
    const melding = await meld()
    const velden = { werk: [`melding:${idVan(melding)}`], doe: 'geven', aan: `:${team.kern}` }
    const antwoord = await kim.post('/werk/verdeling?lijst=onverdeeld', velden)
    expect([antwoord.status, antwoord.tekst]).toEqual([
      422,
      expect.stringContaining('van een andere organisatie'),
    ])
    const { html } = await bram.get('/werk?lijst=onverdeeld')
    expect(html).toContain(`value=":${team.wmo}"`)
    expect(html).not.toContain(`value=":${team.kern}"`)
  })

  test('somebody without a grant finds nothing to take', async () => {
    const melding = await meld()
    expect(
      (await noor.post(`${melding}/toewijzing`, { versie: '1', naar: `${team.wmo}:${wie.noor}` })).status,
    ).toBe(404)
  })

  test('of two people who take it at once the second is told', async () => {
    const melding = await meld()
    const antwoorden = await Promise.all([
      kim.post(`${melding}/toewijzing`, { versie: '1', naar: `${team.poort}:${wie.kim}` }),
      bram.post(`${melding}/toewijzing`, { versie: '1', naar: `${team.wmo}:${wie.noor}` }),
    ])
    // Kim's late form finds nothing any more when Noor has it.
    const statussen = antwoorden.map((a) => a.status).sort()
    expect([
      [303, 404],
      [303, 409],
    ]).toContainEqual(statussen)
  })

  test('the same form twice hands over once', async () => {
    const melding = await meld()
    const velden = {
      versie: '1',
      naar: `${team.poort}:${wie.kim}`,
      _sleutel: '01900000-0000-7000-8000-00000000cccc',
    }
    const [een, ander] = await Promise.all([
      kim.post(`${melding}/toewijzing`, velden),
      kim.post(`${melding}/toewijzing`, velden),
    ])
    expect([een?.naar, ander?.naar]).toEqual([melding, melding])
    const keren = await app.sql(
      `select 1 from gebeurtenis where melding_id = $1 and soort = 'melding_toegewezen'`,
      [idVan(melding)],
    )
    expect(keren).toHaveLength(1)
  })
})
