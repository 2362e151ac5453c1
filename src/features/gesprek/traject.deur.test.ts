// A gesprek of a traject through the front door: of its wet alone, counted, and it begins with what was handed over.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { gesprekVelden, idVan, maakMelding, verslagVelden } from '../../../test/support/gesprek.ts'
import { doeInHuis, neemNieuweOp } from '../../../test/support/huishouden.ts'
import { maakOverdracht } from '../../../test/support/overdracht.ts'
import { legContactVast, maakTraject, startTraject, teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const [fleur, noor, sam] = [await app.als('fleur'), await app.als('noor'), await app.als('sam')]
const plan = (huishoudenId: string, velden = {}) =>
  noor.post(`/werk/dossiers/${huishoudenId}/gesprekken`, gesprekVelden(velden))

describe('of a traject that was handed over', async () => {
  const { pad, huishoudenId } = await maakOverdracht(app, fleur)
  const trajectId = idVan(await noor.post(`${pad}/aanvaarding`, { verdeling: 'ik' }))
  const gesprek = await plan(huishoudenId, { trajectId })

  test('it is planned from the page of the traject', async () => {
    const adres = `/werk/dossiers/${huishoudenId}/gesprekken/nieuw?traject=${trajectId}`
    expect((await noor.get(`/werk/trajecten/${trajectId}`)).html).toContain(adres)
    const pagina = await noor.get(adres)
    expect(pagina.status).toBe(200)
    expect(pagina.waarde('trajectId')).toBe(trajectId)
    expect(gesprek.status).toBe(303)
    expect((await noor.get('/werk')).tekst).toContain('Gesprek voeren')
  })

  test('it begins with the package, so that nobody tells the story twice', async () => {
    const pagina = await noor.get(gesprek.naar)
    expect(pagina.tekst).toContain('Dit vertelde Anna de Wit al aan Fleur van Dam (Forte Welzijn)')
    expect(pagina.waarde('eigenPlan')).toBe('Ik wil zelf weer mijn huis bijhouden.')
    expect(pagina.waarde('instrumentele_adl_behoefte')).toContain('Kijk samen naar hulp')
    expect(pagina.html).toContain(`href="/werk/trajecten/${trajectId}"`)
  })

  test('the sender does not find it, in the dossier neither', async () => {
    expect((await fleur.get(gesprek.naar)).status).toBe(404)
    expect((await fleur.get(`/werk/dossiers/${huishoudenId}`)).html).not.toContain(gesprek.naar)
    expect((await noor.get(`/werk/dossiers/${huishoudenId}`)).html).toContain(gesprek.naar)
  })

  test('the verslag stops the clock of the onderzoek, counts as a contact and shows the sender that it began', async () => {
    app.klok.zet('2026-03-02T08:01:00Z')
    expect((await fleur.get(pad)).tekst).not.toContain('In onderzoek')
    expect((await noor.post(`${gesprek.naar}/vaststelling`, verslagVelden(1))).status).toBe(303)
    const klokken = await app.sql(
      `select soort from termijn where traject_id = $1 and soort = 'onderzoek' and gestopt_op is null`,
      [trajectId],
    )
    expect(klokken).toEqual([])
    expect((await noor.get(`/werk/trajecten/${trajectId}`)).tekst).toContain('1 contacten')
    expect((await fleur.get(pad)).tekst).toContain('In onderzoek')
    expect((await noor.get(gesprek.naar)).html).not.toContain(`/werk/dossiers/${huishoudenId}/plan"`)
  })

  test('the next one does not begin with what was talked about', async () => {
    const volgende = await plan(huishoudenId, { trajectId })
    expect((await noor.get(volgende.naar)).waarde('eigenPlan')).toBe('')
  })
})

test('the package of another traject is not what this one begins with', async () => {
  const { pad, huishoudenId, inwonerId } = await maakOverdracht(app, fleur)
  await noor.post(`${pad}/aanvaarding`, { verdeling: 'ik' })
  const ander = await startTraject(noor, huishoudenId, { inwonerId, teamId: await teamId(app, 'Wmo') })
  const gesprek = await plan(huishoudenId, { trajectId: ander })
  const pagina = await noor.get(gesprek.naar)
  expect(pagina.tekst).not.toContain('Dit vertelde')
  expect(pagina.waarde('eigenPlan')).toBe('')
})

test('a gesprek is of one thing: of a melding or of a traject', async () => {
  const { huishoudenId, trajectId, meldingId } = await maakTraject(app, noor)
  const { naar } = await plan(huishoudenId, { trajectId, meldingId })
  const [rij] = await app.sql('select melding_id, traject_id from gesprek where id = $1', [
    naar.split('/').at(-1),
  ])
  expect(rij).toEqual({ melding_id: meldingId, traject_id: null })
})

describe('the law wall', async () => {
  const wie = { geslachtsnaam: 'Muur', geboortedatum: '3-4-2014' }
  const { huishoudenId, inwonerId } = await maakMelding(app, sam, wie)
  const jeugd = await teamId(app, 'Jeugd')
  const velden = { inwonerId, teamId: jeugd, soort: 'onderzoek_jeugd', wet: 'jeugdwet' }
  const trajectId = await startTraject(sam, huishoudenId, velden)
  const fleurId = '01900000-0000-7000-8000-000000000504'
  const pad = `/werk/dossiers/${huishoudenId}/gesprekken`
  const gesprek = await sam.post(pad, gesprekVelden({ trajectId, metMedewerkerId: fleurId }))

  test('nobody plans for, or reads of, a traject they do not see', async () => {
    expect((await noor.post(pad, gesprekVelden({ trajectId }))).status).toBe(404)
    expect((await noor.get(`${pad}/nieuw?traject=${trajectId}`)).status).toBe(404)
    expect((await noor.get(gesprek.naar)).status).toBe(404)
    expect((await sam.get(gesprek.naar)).status).toBe(200)
  })

  test('the colleague who comes along sees it under that wet, until it is called off', async () => {
    const [grant] = await app.sql(
      `select wet, niveau from autorisatie where traject_id = $1 and grondslag = 'gezamenlijk_gesprek'`,
      [trajectId],
    )
    expect(grant).toEqual({ wet: 'jeugdwet', niveau: 'L3' })
    expect((await fleur.get(gesprek.naar)).status).toBe(200)
    await sam.post(`${gesprek.naar}/afzegging`, { reden: 'Moeder is ziek.' })
    expect((await fleur.get(gesprek.naar)).status).toBe(404)
  })
})

test('at the grens of contacts a decision comes before the next gesprek', async () => {
  const { huishoudenId, trajectId, pad } = await maakTraject(app, noor)
  await app.sql('update traject set contactgrens = 1 where id = $1', [trajectId])
  await legContactVast(noor, trajectId)
  const te = await plan(huishoudenId, { trajectId })
  expect(te.status).toBe(422)
  expect(te.tekst).toContain('Leg eerst bij het traject vast waarom u verder gaat.')
  await noor.post(`${pad}/verlenging`, { versie: '1', reden: 'Er is bijna rust.' })
  expect((await plan(huishoudenId, { trajectId })).status).toBe(303)
})

test('what is planned counts along, so that nobody plans the decision by', async () => {
  const { huishoudenId, trajectId } = await maakTraject(app, noor)
  await app.sql('update traject set contactgrens = 2 where id = $1', [trajectId])
  await legContactVast(noor, trajectId)
  expect((await plan(huishoudenId, { trajectId })).status).toBe(303)
  expect((await plan(huishoudenId, { trajectId })).tekst).toContain('met wat al is gepland')
})

test('a traject that is closed has no new gesprek', async () => {
  const { huishoudenId, trajectId, pad } = await maakTraject(app, noor)
  const dicht = { versie: '1', resultaat: 'bereikt', isVolgensPlan: 'ja', eindereden: 'doel_bereikt' }
  expect((await noor.post(`${pad}/afsluiting`, dicht)).status).toBe(303)
  expect((await plan(huishoudenId, { trajectId })).tekst).toContain('Dit is afgesloten.')
})

test('it moves along with who the traject is for', async () => {
  const { huishoudenId, inwonerId, trajectId } = await maakTraject(app, noor)
  const { naar } = await plan(huishoudenId, { trajectId })
  await neemNieuweOp(app, noor, { huishoudenId, voornamen: 'Piet', geboortedatum: '1-1-1950' })
  await doeInHuis(app, noor, 'splitsing', { huishoudenId, velden: { vertrekkers: [inwonerId] } })
  const rijen = await app.sql(
    `select g.huishouden_id = t.huishouden_id as samen, g.huishouden_id <> $2 as weg from gesprek g
    join traject t on t.id = g.traject_id where g.id = $1`,
    [naar.split('/').at(-1), huishoudenId],
  )
  expect(rijen).toEqual([{ samen: true, weg: true }])
})
