// Linking an inwoner with the BRP through the front door: found, taken over, refused, and only by who has a grant.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { keuzeVan } from '../../../test/support/brp.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { doeInHuis } from '../../../test/support/huishouden.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { brpVolgen, vooraan } from '../signaal/opmerken.commands.ts'

const app = await startApp()
const kim = await app.als('kim')
const noor = await app.als('noor')
const rij = async (id: string) =>
  (
    await app.sql(
      `select i.voornamen, i.geslachtsnaam, i.geboortedatum::text as geboren, i.brp_gekoppeld_op is not null as gekoppeld,
        i.geheimhouding as geheim, i.overleden_op::text as overleden, h.straat, h.postcode
      from inwoner i join huishouden_lid l on l.inwoner_id = i.id join huishouden h on h.id = l.huishouden_id where i.id = $1`,
      [id],
    )
  )[0]
/** Enters somebody with what was known, and links with this BSN. */
async function koppel(bsn: string, anders: Record<string, string> = {}, wie = kim) {
  const { inwonerId } = await maakMelding(app, wie, {
    geslachtsnaam: 'Onvolledig',
    geboortedatum: '',
    ...anders,
  })
  const pad = `/werk/inwoners/${inwonerId}`
  const versie = (await wie.get(`${pad}/koppeling`)).waarde('versie') ?? ''
  const brpKeuze = keuzeVan(await wie.post(`${pad}/brp`, { bsn, versie }))
  return {
    inwonerId,
    pad,
    versie,
    antwoord: await wie.post(`${pad}/koppeling`, { brpKeuze, versie }),
    brpKeuze,
  }
}

describe('linking with the BRP', () => {
  test('takes over name, birth date and address, and says since when', async () => {
    const { inwonerId, pad, antwoord } = await koppel('999900006')
    expect(antwoord.naar).toBe(`${pad}/koppeling`)
    expect((await kim.get(antwoord.naar)).tekst).toContain('Gekoppeld met de BRP Sinds 2 maart 2026.')
    expect(await rij(inwonerId)).toEqual({
      voornamen: 'Anna',
      geslachtsnaam: 'Wit',
      geboren: '1948-04-03',
      gekoppeld: true,
      geheim: false,
      overleden: null,
      straat: 'Hoofdstraat',
      postcode: '6671BX',
    })
    const soorten = await app.sql('select soort from gebeurtenis where inwoner_id = $1 order by soort', [
      inwonerId,
    ])
    expect(soorten).toContainEqual({ soort: 'inwoner_gekoppeld' })
  })

  test('leaves an address that is known, and a birth date the BRP knows only in part', async () => {
    const { inwonerId } = await koppel('999958537', { straat: 'Eigen straat', geboortedatum: '1-7-1988' })
    expect(await rij(inwonerId)).toMatchObject({
      geslachtsnaam: 'Haile',
      geboren: '1988-07-01',
      straat: 'Eigen straat',
    })
  })

  test('by who is named on the file hides who is hidden, without the address', async () => {
    const { inwonerId, antwoord } = await koppel('999937637', {}, noor)
    expect(await rij(inwonerId)).toMatchObject({ geheim: true, straat: null, gekoppeld: true })
    expect((await noor.get(antwoord.naar)).tekst).toContain('Adres geheim')
  })

  test('says that somebody died and where to lay that down; the night notices it, and laid down nothing of living here is left', async () => {
    const melding = { geslachtsnaam: 'Onvolledig', geboortedatum: '' }
    const { inwonerId, huishoudenId, planId } = await maakLopendPlan(app, noor, { melding })
    const pad = `/werk/inwoners/${inwonerId}`
    const versie = (await noor.get(`${pad}/koppeling`)).waarde('versie') ?? ''
    const brpKeuze = keuzeVan(await noor.post(`${pad}/brp`, { bsn: '999945993', versie }))
    const antwoord = await noor.post(`${pad}/koppeling`, { brpKeuze, versie })
    expect(await rij(inwonerId)).toMatchObject({ gekoppeld: true, overleden: null })
    const { tekst, html } = await noor.get(antwoord.naar)
    expect(tekst).toContain('Overleden, zegt de BRP')
    expect(html).toContain(`href="/werk/dossiers/${huishoudenId}/huishouden/overlijden"`)
    expect((await noor.get(`${pad}/koppeling`)).tekst).not.toContain('Overleden')
    await brpVolgen(app.ctx, { gemeenteId: 1, na: vooraan })
    expect(await app.sql('select soort from signaal where inwoner_id = $1', [inwonerId])).toEqual([
      { soort: 'brp_overleden' },
    ])
    await doeInHuis(app, noor, 'overlijden', { huishoudenId, velden: { inwonerId } })
    const over = await app.sql(
      `select i.overleden_op is not null as overleden, l.tot is not null as weg, r.status from inwoner i
      join huishouden_lid l on l.inwoner_id = i.id join regie r on r.inwoner_id = i.id and r.plan_id = $2 where i.id = $1`,
      [inwonerId, planId],
    )
    expect(over).toEqual([{ overleden: true, weg: true, status: 'beeindigd' }])
  })
})

describe('somebody hidden is not for the front door', () => {
  const balie = 'Ga naar de bijzondere balie'

  test('the search says where to go, by name and by BSN, and no more', async () => {
    const { inwonerId } = await maakMelding(app, kim, { geslachtsnaam: 'Zomaar', geboortedatum: '' })
    for (const velden of [{ geslachtsnaam: 'van Beek', geboortedatum: '14-8-1990' }, { bsn: '999937637' }]) {
      const pagina = await kim.post(`/werk/inwoners/${inwonerId}/brp`, { ...velden, versie: '1' })
      expect(pagina.tekst).toContain(balie)
      expect(pagina.tekst).not.toContain('Noa')
      expect(pagina.html).not.toContain('brpKeuze')
    }
  })

  test('and a choice that a colleague was given does not link', async () => {
    const eigen = await maakMelding(app, noor, { geslachtsnaam: 'Vannoor', geboortedatum: '' })
    const gevonden = await noor.post(`/werk/inwoners/${eigen.inwonerId}/brp`, {
      bsn: '999941823',
      versie: '1',
    })
    const { inwonerId } = await maakMelding(app, kim, { geslachtsnaam: 'Vankim', geboortedatum: '' })
    const antwoord = await kim.post(`/werk/inwoners/${inwonerId}/koppeling`, {
      brpKeuze: keuzeVan(gevonden),
      versie: '1',
    })
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain(balie)
    expect(await rij(inwonerId)).toMatchObject({ gekoppeld: false, geheim: false })
  })
})

describe('is refused, in words', () => {
  test('when the same person is here already', async () => {
    await koppel('999962711')
    const { antwoord } = await koppel('999962711')
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Deze persoon staat hier al als inwoner: het is dezelfde mens.')
  })

  test('when two desks link the same person at once: one does, the other hears that', async () => {
    const wie = ['Links', 'Rechts'].map(async (geslachtsnaam) => {
      const { inwonerId } = await maakMelding(app, kim, { geslachtsnaam, geboortedatum: '' })
      const pad = `/werk/inwoners/${inwonerId}`
      const brpKeuze = keuzeVan(await kim.post(`${pad}/brp`, { bsn: '999966893', versie: '1' }))
      return () => kim.post(`${pad}/koppeling`, { brpKeuze, versie: '1' })
    })
    const antwoorden = await Promise.all((await Promise.all(wie)).map((koppelNu) => koppelNu()))
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([303, 422])
  })

  test('when another BSN is known of this inwoner', async () => {
    const { antwoord } = await koppel('999966893', { bsn: '999971062' })
    expect(antwoord.tekst).toContain('Bij deze inwoner staat een ander BSN.')
  })

  test('when a colleague was first, or it was linked before', async () => {
    const { pad, brpKeuze, versie } = await koppel('999975249')
    const teLaat = await kim.post(`${pad}/koppeling`, { brpKeuze, versie })
    expect(teLaat.status).toBe(409)
    expect(teLaat.tekst).toContain('Een collega heeft deze inwoner intussen gewijzigd.')
    const nogEens = await kim.post(`${pad}/koppeling`, { brpKeuze, versie: '2' })
    expect(nogEens.tekst).toContain('Deze inwoner is al gekoppeld met de BRP.')
  })

  test('when the BRP does not answer: what was typed stays', async () => {
    const { inwonerId } = await maakMelding(app, kim, { geslachtsnaam: 'Storing', geboortedatum: '1-1-1980' })
    const velden = { geslachtsnaam: 'Storing', geboortedatum: '1-1-1980', versie: '1' }
    const antwoord = await kim.post(`/werk/inwoners/${inwonerId}/brp`, velden)
    expect(antwoord.tekst).toContain('De BRP antwoordt nu niet.')
    expect(antwoord.waarde('geslachtsnaam')).toBe('Storing')
  })
})

test('an inwoner of whom you have nothing is not there, and the BRP is not asked', async () => {
  const { inwonerId } = await maakMelding(app, kim, { geslachtsnaam: 'Dicht' })
  const sam = await app.als('sam')
  const vragen = async () =>
    (await app.sql(`select count(*)::int as n from gebeurtenis where soort = 'brp_bevraagd'`))[0]
  const vooraf = await vragen()
  expect((await sam.get(`/werk/inwoners/${inwonerId}/koppeling`)).status).toBe(404)
  expect((await sam.post(`/werk/inwoners/${inwonerId}/brp`, { bsn: '999900006' })).status).toBe(404)
  expect(await vragen()).toEqual(vooraf)
  const brpKeuze = keuzeVan(await kim.post('/werk/contact/brp', { bsn: '999900006' }))
  const gevraagd = await vragen()
  const antwoord = await sam.post(`/werk/inwoners/${inwonerId}/koppeling`, { brpKeuze, versie: '1' })
  expect(antwoord.status).toBe(404)
  expect(await vragen()).toEqual(gevraagd)
})
