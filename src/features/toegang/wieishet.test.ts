// Who the anonymous resident was: known, new, or from the BRP; with its clocks, confirmation and plan.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { behandeling } from '../../../test/support/behandeling.ts'
import { keuzeVan } from '../../../test/support/brp.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'

const app = await startApp()
const kim = await app.als('kim')
const { meld, doe, klokken, gebeurd } = behandeling(app, kim)
const anoniem = { geslachtsnaam: '', voornamen: '', geboortedatum: '' }
const rij = async (melding: string) =>
  (
    await app.sql(
      `select i.voornamen, i.geslachtsnaam, m.plan_id, m.reden_tweede_dossier,
        (select array_agg(wet) from vraag v where v.melding_id = m.id) as wetten,
        (select count(*)::int from uitgaand u where u.melding_id = m.id) as brieven
      from melding m left join inwoner i on i.id = m.inwoner_id where m.id = $1`,
      [melding.split('/').at(-1)],
    )
  )[0]

describe('the resident of an anonymous melding', () => {
  test('is named as somebody new: the melding has its person, and the letter goes out', async () => {
    const melding = await meld(anoniem)
    expect((await kim.get(melding)).html).toContain(`href="${melding}/inwoner"`)
    const pagina = await kim.get(`${melding}/inwoner`)
    expect(pagina.tekst).toContain('Wie is het?')
    const velden = { geslachtsnaam: 'Bekendgeworden', voornamen: 'Toos', straat: 'Kerkstraat' }
    const antwoord = await doe(kim, melding, 'inwoner', velden)
    expect(antwoord.naar).toBe(melding)
    expect(await rij(melding)).toMatchObject({ voornamen: 'Toos', brieven: 1 })
    expect((await kim.get(melding)).tekst).toContain('Vraag van Toos Bekendgeworden')
    expect(await gebeurd(melding)).toContain('melding_gekoppeld')
  })

  test('is a child: the vragen fall under the Jeugdwet, and the clocks of the Wmo fall away', async () => {
    const melding = await meld(anoniem)
    expect((await klokken(melding)).map((k) => k.soort)).toContain('onderzoek')
    await doe(kim, melding, 'inwoner', { geslachtsnaam: 'Kind', geboortedatum: '1-1-2015' })
    expect(await rij(melding)).toMatchObject({ wetten: ['jeugdwet'] })
    const over = (await klokken(melding)).filter((k) => !k.is_vervallen).map((k) => k.soort)
    expect(over).not.toContain('onderzoek')
    expect(over).toContain('gesprek_en_plan')
  })

  test('is somebody with a running plan: it is added, or kept apart with a reason', async () => {
    const noor = await app.als('noor')
    const plan = await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Plannen' } })
    const zoek = { geslachtsnaam: 'Plannen', geboortedatum: '3-4-1948' }
    for (const [velden, verwacht] of [
      [{}, { plan_id: plan.planId, reden_tweede_dossier: null }],
      [
        { plaatsing: 'tweede_dossier', redenTweedeDossier: 'Gaat over werk.' },
        { plan_id: null, reden_tweede_dossier: 'Gaat over werk.' },
      ],
    ] as const) {
      const melding = await meld(anoniem)
      const gevonden = await doe(kim, melding, 'inwoner/herkennen', zoek)
      expect(gevonden.tekst).toContain('plan loopt')
      const { naar } = await doe(kim, melding, 'inwoner', { inwonerId: plan.inwonerId, ...velden })
      expect(naar).toBe(melding)
      expect(await rij(melding)).toMatchObject(verwacht)
    }
    const melding = await meld(anoniem)
    const apart = { inwonerId: plan.inwonerId, plaatsing: 'tweede_dossier' }
    const geweigerd = await doe(kim, melding, 'inwoner', apart)
    expect(geweigerd.status).toBe(422)
    expect(geweigerd.tekst).toContain('Er loopt al een plan.')
  })

  test('lives with somebody who is geheim: no letter goes to that address, and the confirmation stays to be given', async () => {
    const adres = { straat: 'Kerkstraat', huisnummer: '7', postcode: '6661 AB', plaats: 'Elst' }
    const thuis = await meld({
      geslachtsnaam: 'Huisgenoot',
      geboortedatum: '3-4-1950',
      email: 'h@voorbeeld.nl',
      ...adres,
    })
    const [huis] = await app.sql<{ id: string; inwoner: string }>(
      'select huishouden_id as id, inwoner_id as inwoner from melding where id = $1',
      [thuis.split('/').at(-1)],
    )
    const zetGeheim = (ja: boolean) =>
      app.sql('update huishouden set is_geheim = $2 where id = $1', [huis?.id, ja])
    const nieuw = async () => {
      const melding = await meld(anoniem)
      await doe(kim, melding, 'inwoner/herkennen', { geslachtsnaam: 'Huisgenoot', geboortedatum: '3-4-1950' })
      await doe(kim, melding, 'inwoner', { inwonerId: huis?.inwoner ?? '' })
      return melding
    }
    expect(await rij(await nieuw())).toMatchObject({ voornamen: 'Anna', brieven: 1 })
    await zetGeheim(true)
    const melding = await nieuw()
    expect(await rij(melding)).toMatchObject({ voornamen: 'Anna', brieven: 0 })
    const klok = (await klokken(melding)).find(({ soort }) => soort === 'ontvangstbevestiging')
    expect(klok).toMatchObject({ gestopt: null })
    await zetGeheim(false)
  })

  test('comes from the BRP', async () => {
    const melding = await meld(anoniem)
    const gevonden = await doe(kim, melding, 'inwoner/brp', { bsn: '999962711' })
    const over = await doe(kim, melding, 'inwoner/brp', { brpKeuze: keuzeVan(gevonden) })
    expect(over.waarde('geslachtsnaam')).toBe('Kamp')
  })

  for (const [wat, velden, zin] of [
    ['nobody', {}, 'Vul in wie het is, of zoek en kies iemand.'],
    ['half a person', { voornamen: 'Toos' }, 'Vul ook de achternaam in'],
    ['somebody never shown', { inwonerId: '01900000-0000-7000-8000-00000000ffff' }, 'niet (meer) te kiezen'],
  ] as const) {
    test(`is not named by ${wat}`, async () => {
      const antwoord = await doe(kim, await meld(anoniem), 'inwoner', velden)
      expect(antwoord.status).toBe(422)
      expect(antwoord.tekst).toContain(zin)
    })
  }
})

test('is named once: a second person is refused, and of two editors the second is told', async () => {
  const melding = await meld(anoniem)
  const versie = (await kim.get(`${melding}/inwoner`)).waarde('versie') ?? ''
  await kim.post(`${melding}/inwoner`, { versie, geslachtsnaam: 'Eerste' })
  const tweede = await kim.post(`${melding}/inwoner`, { versie, geslachtsnaam: 'Tweede' })
  expect(tweede.status).toBe(409)
  expect(tweede.waarde('geslachtsnaam')).toBe('Tweede')
  const nogEens = await doe(kim, melding, 'inwoner', { geslachtsnaam: 'Tweede' })
  expect(nogEens.status).toBe(422)
  expect(nogEens.tekst).toContain('Van deze melding is al bekend om wie het gaat.')
})

test('who has not the file does not see the page', async () => {
  const melding = await meld(anoniem)
  for (const wie of ['sam', 'fleur'])
    expect((await (await app.als(wie)).get(`${melding}/inwoner`)).status).toBe(404)
})
