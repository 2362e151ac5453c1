// Coming, going, being born, dying and moving house through the front door.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { doeInHuis, huisVan, ledenVan, neemNieuweOp, opHuis } from '../../../test/support/huishouden.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { maakTraject } from '../../../test/support/traject.ts'

const app = await startApp()
const noor = await app.als('noor')
const pad = (huishoudenId: string) => `/werk/dossiers/${huishoudenId}/huishouden`
/** Somebody nobody else in this file is called. */
const iemand = (nr: number) => ({
  voornamen: 'Jan',
  geslachtsnaam: `Alleman${'abcdefghij'[nr]}`,
  geboortedatum: '4-5-1960',
})

describe('somebody comes to live here', () => {
  test('somebody new: searched first, then taken in; what was typed stays', async () => {
    const { huishoudenId } = await maakMelding(app, noor)
    const zoek = await opHuis(app, noor, 'opname', { huishoudenId, velden: { ...iemand(0), zoek: 'ja' } })
    expect(zoek.status).toBe(200)
    expect(zoek.tekst).toContain('Met deze naam en geboortedatum is hier niemand bekend.')
    expect(zoek.waarde('geslachtsnaam')).toBe('Allemana')
    await doeInHuis(app, noor, 'opname', { huishoudenId, velden: iemand(0) })
    expect((await noor.get(pad(huishoudenId))).tekst).toContain('Jan Allemana')
  })

  test('who may be known is shown first, and gets no second file', async () => {
    const { huishoudenId } = await maakMelding(app, noor)
    const antwoord = await opHuis(app, noor, 'opname', {
      huishoudenId,
      velden: { geslachtsnaam: 'Bakker', geboortedatum: '3-4-1948' },
    })
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Misschien is deze persoon al bekend.')
    expect(await ledenVan(app, huishoudenId)).toHaveLength(1)
  })

  test('who lives elsewhere moves by choice, with the open work', async () => {
    const { huishoudenId } = await maakMelding(app, noor)
    const jan = await maakTraject(app, noor)
    await app.sql(`update inwoner set geslachtsnaam = 'Allemanb', naam_norm = 'jan allemanb' where id = $1`, [
      jan.inwonerId,
    ])
    await neemNieuweOp(app, noor, {
      huishoudenId: jan.huishoudenId,
      voornamen: 'Els',
      geboortedatum: '1-1-1970',
    })
    const velden = { geslachtsnaam: 'Allemanb', geboortedatum: '3-4-1948', wieId: jan.inwonerId }
    await opHuis(app, noor, 'opname', { huishoudenId, velden: { ...velden, zoek: 'ja' } })
    const conflict = await opHuis(app, noor, 'opname', { huishoudenId, velden })
    expect(conflict.status).toBe(422)
    expect(conflict.tekst).toContain('Deze persoon woont nu in een ander huishouden.')
    expect(conflict.tekst).toContain('U ziet daarvan: 1 open melding en 1 lopend traject.')
    expect(conflict.tekst).toContain('Woont daar met 1 ander.')
    expect(await huisVan(app, jan.inwonerId)).toBe(jan.huishoudenId)
    await doeInHuis(app, noor, 'opname', { huishoudenId, velden: { ...velden, isBewust: 'ja' } })
    expect(await huisVan(app, jan.inwonerId)).toBe(huishoudenId)
    const [traject] = await app.sql<{ id: string }>('select huishouden_id as id from traject where id = $1', [
      jan.trajectId,
    ])
    expect(traject?.id).toBe(huishoudenId)
    const [eerder] = await app.sql(
      'select einde_reden from huishouden_lid where inwoner_id = $1 and tot is not null',
      [jan.inwonerId],
    )
    expect(eerder).toEqual({ einde_reden: 'verhuisd' })
  })

  test('who was not shown today is nobody', async () => {
    const { huishoudenId } = await maakMelding(app, noor)
    const [vreemd] = await app.sql<{ id: string }>(
      `insert into inwoner (gemeente_id, id, geslachtsnaam) values (1, gen_random_uuid(), 'Vreemd') returning id`,
    )
    const antwoord = await opHuis(app, noor, 'opname', { huishoudenId, velden: { wieId: vreemd?.id ?? '' } })
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Kies om wie het gaat')
  })

  test('the same person in two huishoudens at once: one has it, the other is told', async () => {
    const een = await maakMelding(app, noor)
    const twee = await maakMelding(app, noor)
    const jan = await maakMelding(app, noor)
    const velden = {
      geslachtsnaam: 'Bakker',
      geboortedatum: '3-4-1948',
      wieId: jan.inwonerId,
      isBewust: 'ja',
    }
    const antwoorden = await Promise.all(
      [een, twee].map(({ huishoudenId }) => opHuis(app, noor, 'opname', { huishoudenId, velden })),
    )
    expect(antwoorden.every((a) => a.status < 500)).toBe(true)
    const verblijven = await app.sql('select id from huishouden_lid where inwoner_id = $1 and tot is null', [
      jan.inwonerId,
    ])
    expect(verblijven).toHaveLength(1)
  })

  test('the database holds nobody in two huishoudens on one day', async () => {
    const { huishoudenId, inwonerId } = await maakMelding(app, noor)
    const elders = await maakMelding(app, noor)
    const zet = (van: string, tot: string) =>
      app.sql(
        `insert into huishouden_lid (gemeente_id, id, huishouden_id, inwoner_id, van, tot, einde_reden)
          values (1, gen_random_uuid(), $1, $2, $3, $4, 'verhuisd')`,
        [elders.huishoudenId, inwonerId, van, tot],
      )
    await zet('2020-01-01', '2026-03-02')
    await expect(zet('2019-01-01', '2020-01-02')).rejects.toThrow(/geen_twee_huishoudens_op_een_dag/)
    expect(await ledenVan(app, huishoudenId)).toEqual([inwonerId])
  })
})

describe('somebody leaves', () => {
  test('and gets a huishouden of their own; the last cannot leave', async () => {
    const { huishoudenId, inwonerId } = await maakMelding(app, noor)
    const janId = await neemNieuweOp(app, noor, { huishoudenId, ...iemand(2) })
    const velden = { inwonerId: janId, reden: 'instelling' }
    await doeInHuis(app, noor, 'uitschrijving', { huishoudenId, velden })
    expect(await huisVan(app, janId)).not.toBe(huishoudenId)
    expect((await noor.get(pad(huishoudenId))).tekst).toContain('ging in een instelling wonen')
    const laatste = await opHuis(app, noor, 'uitschrijving', {
      huishoudenId,
      velden: { inwonerId, reden: 'elders' },
    })
    expect(laatste.tekst).toContain('Deze persoon is de laatste die hier woont.')
  })
})

describe('being born', () => {
  test('an expected child becomes a person with a parent, who lives here from birth', async () => {
    const { huishoudenId } = await maakMelding(app, noor)
    const evaId = await neemNieuweOp(app, noor, { huishoudenId, voornamen: 'Eva', geboortedatum: '1-1-1995' })
    expect((await noor.get(`${pad(huishoudenId)}/geboorte`)).tekst).toContain('Leg dat eerst vast')
    await doeInHuis(app, noor, 'verwacht-kind', {
      huishoudenId,
      velden: { verwachtOp: '20-3-2026', moederId: evaId },
    })
    expect((await noor.get(pad(huishoudenId))).tekst).toContain('Verwacht kind (20 maart 2026)')
    expect((await noor.get(`/werk/dossiers/${huishoudenId}`)).tekst).toContain(
      'Verwacht kind (verwacht op 20 maart 2026)',
    )
    const kindId = (await ledenVan(app, huishoudenId)).at(-1) ?? ''
    const pagina = await noor.get(`${pad(huishoudenId)}/geboorte`)
    expect(pagina.html).toMatch(
      new RegExp(`<input[^>]*checked=""[^>]*value="${kindId}"|value="${kindId}"[^>]*checked=""`),
    )
    expect(pagina.tekst).not.toContain('geen open werk')
    const kind = { inwonerId: kindId, voornamen: 'Sem', geslachtsnaam: 'Bakker', ouderIds: [evaId] }
    const straks = await opHuis(app, noor, 'geboorte', {
      huishoudenId,
      velden: { ...kind, geboortedatum: '4-3-2026' },
    })
    expect(straks.tekst).toContain('Deze geboortedag moet nog komen.')
    await doeInHuis(app, noor, 'geboorte', { huishoudenId, velden: { ...kind, geboortedatum: '1-3-2026' } })
    const { tekst } = await noor.get(pad(huishoudenId))
    expect(tekst).toContain('Sem Bakker')
    expect(tekst).toContain('2. Eva Bakker is ouder van 3. Sem Bakker')
    expect(tekst).toContain('12 jaar op 1 maart 2038')
    const [lid] = await app.sql('select van::text from huishouden_lid where inwoner_id = $1', [kindId])
    expect(lid).toEqual({ van: '2026-03-01' })
  })

  test('a child that was not born leaves without a word too many', async () => {
    const { huishoudenId } = await maakMelding(app, noor)
    await doeInHuis(app, noor, 'verwacht-kind', {
      huishoudenId,
      velden: { verwachtOp: '1-8-2026', moederId: 'elders' },
    })
    const inwonerId = (await ledenVan(app, huishoudenId)).at(-1) ?? ''
    const velden = { inwonerId, reden: 'niet_geboren' }
    await doeInHuis(app, noor, 'uitschrijving', { huishoudenId, velden })
    expect(await huisVan(app, inwonerId)).toBeUndefined()
  })
})

test('death ends living here, relations and own regie; what runs is shown and not closed', async () => {
  const plan = await maakLopendPlan(app, noor)
  const { huishoudenId, inwonerId } = plan
  const petraId = await neemNieuweOp(app, noor, {
    huishoudenId,
    voornamen: 'Petra',
    geboortedatum: '1-1-1975',
  })
  await doeInHuis(app, noor, 'relatie', {
    huishoudenId,
    velden: { wieId: petraId, soort: 'kind', anderId: inwonerId },
  })
  await doeInHuis(app, noor, 'overlijden', { huishoudenId, velden: { inwonerId } })
  const { tekst } = await noor.get(pad(huishoudenId))
  expect(tekst).toContain('Nog te doen na een overlijden')
  expect(tekst).toMatch(/Anna Bakker: .*heeft een doel in het plan/)
  expect(tekst).toContain('woonde hier van 2 maart 2026 tot 2 maart 2026 overleden')
  // Who opens the dossier to call the family knows it before calling.
  const dossier = await noor.get(`/werk/dossiers/${huishoudenId}`)
  expect(dossier.tekst).toContain('Overleden Anna Bakker (op 2 maart 2026)')
  expect(dossier.tekst).toContain('Overlijden vastgelegd (Anna Bakker)')
  const [relatie] = await app.sql('select einde_reden from relatie where inwoner_id = $1', [inwonerId])
  expect(relatie).toEqual({ einde_reden: 'overleden' })
  const [regie] = await app.sql(`select status, reden from regie where plan_id = $1 and laag = 'eigen'`, [
    plan.planId,
  ])
  expect(regie).toEqual({ status: 'beeindigd', reden: 'Overleden' })
  const [rij] = await app.sql('select status from plan where id = $1', [plan.planId])
  expect(rij).toEqual({ status: 'lopend' })
})

test('a huishouden that moves keeps where it lived; the melding stays where it was', async () => {
  const { huishoudenId } = await maakMelding(app, noor, {
    postcode: '6661 AB',
    huisnummer: '12',
    straat: 'Dorpsstraat',
  })
  const fout = await opHuis(app, noor, 'verhuizing', { huishoudenId, velden: { straat: 'Laan' } })
  expect(fout.status).toBe(422)
  expect(fout.waarde('straat')).toBe('Laan')
  const velden = { postcode: '6662 CD', huisnummer: '3', straat: 'Laan' }
  await doeInHuis(app, noor, 'verhuizing', { huishoudenId, velden })
  const { tekst } = await noor.get(pad(huishoudenId))
  expect(tekst).toContain('Nu: Laan 3, 6662 CD, sinds 2 maart 2026')
  expect(tekst).toContain('Eerder: Dorpsstraat 12, 6661 AB, tot 2 maart 2026')
})

describe('relations', () => {
  test('somebody near without a file is drawn and listed, and can be ended', async () => {
    const { huishoudenId, inwonerId } = await maakMelding(app, noor)
    const velden = {
      naam: 'Mevrouw Visser',
      telefoon: '026 1234567',
      soort: 'mantelzorger',
      anderId: inwonerId,
    }
    await doeInHuis(app, noor, 'relatie', { huishoudenId, velden })
    const { tekst, html } = await noor.get(pad(huishoudenId))
    expect(tekst).toContain('Mevrouw Visser is mantelzorger van Anna Bakker')
    expect(tekst).toContain('026 1234567')
    expect(html).toContain('kt-ecogram')
    expect((await noor.get(`/werk/dossiers/${huishoudenId}`)).tekst).toContain('Mevrouw Visser')
    const [relatie] = await app.sql<{ id: string }>('select id from relatie where ander_id = $1', [inwonerId])
    const einde = { relatieId: relatie?.id ?? '', reden: 'voorbij' }
    await doeInHuis(app, noor, 'relatie-einde', { huishoudenId, velden: einde })
    expect((await noor.get(pad(huishoudenId))).tekst).toContain('Voorbij (1)')
  })

  test('a parent who is younger, and what stands there already, are refused', async () => {
    const { huishoudenId, inwonerId } = await maakMelding(app, noor)
    const petraId = await neemNieuweOp(app, noor, {
      huishoudenId,
      voornamen: 'Petra',
      geboortedatum: '1-1-1975',
    })
    const velden = { wieId: petraId, anderId: inwonerId }
    const ouder = await opHuis(app, noor, 'relatie', { huishoudenId, velden: { ...velden, soort: 'ouder' } })
    expect(ouder.tekst).toContain('Een ouder is eerder geboren dan het kind.')
    await doeInHuis(app, noor, 'relatie', { huishoudenId, velden: { ...velden, soort: 'kind' } })
    const dubbel = await opHuis(app, noor, 'relatie', { huishoudenId, velden: { ...velden, soort: 'kind' } })
    expect(dubbel.tekst).toContain('Deze relatie staat er al.')
  })
})

describe('who may', () => {
  test('somebody of another team finds nothing, and changes nothing', async () => {
    const { huishoudenId, inwonerId } = await maakMelding(app, noor)
    const sam = await app.als('sam')
    expect((await sam.get(pad(huishoudenId))).status).toBe(404)
    const antwoord = await opHuis(app, sam, 'overlijden', { huishoudenId, velden: { inwonerId } })
    expect(antwoord.status).toBe(404)
    expect(await ledenVan(app, huishoudenId)).toEqual([inwonerId])
  })

  test('of who is geheim no address is shown, and only who was named sees the page', async () => {
    const { huishoudenId, inwonerId } = await maakMelding(app, noor, {
      postcode: '6661 AB',
      huisnummer: '12',
    })
    await doeInHuis(app, noor, 'verhuizing', {
      huishoudenId,
      velden: { postcode: '6662 CD', huisnummer: '3' },
    })
    await app.sql('update inwoner set geheimhouding = true where id = $1', [inwonerId])
    const { tekst, status } = await noor.get(pad(huishoudenId))
    expect(status).toBe(200)
    expect(tekst).toContain('Het adres is geheim.')
    expect(tekst).not.toMatch(/666[12]/)
  })
})
