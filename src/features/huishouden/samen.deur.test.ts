// Joining and parting through the front door: who lives where, and what goes along.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Velden } from '../../../test/support/client.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { doeInHuis, huisVan, ledenVan, neemNieuweOp, opHuis } from '../../../test/support/huishouden.ts'
import { maakLopendPlan, maakPlan } from '../../../test/support/plan.ts'
import { maakTraject } from '../../../test/support/traject.ts'

const app = await startApp()
const noor = await app.als('noor')
const vreemde = await app.als('fleur')
// The melding stands before anybody lives somewhere else.
const eerder = '1-3-2026'

const plannen = (huishoudenId: string) =>
  app.sql<{ id: string; status: string; afsluitreden: string | null }>(
    'select id, status, afsluitreden from plan where huishouden_id = $1 order by id',
    [huishoudenId],
  )

describe('joining', () => {
  test('a search that misses a name or a birth date says so, where silence looked like nobody found', async () => {
    const { huishoudenId } = await maakMelding(app, noor)
    const zoek = async (velden: Velden) =>
      await opHuis(app, noor, 'samenvoeging', { huishoudenId, velden: { dag: '', ...velden, zoek: 'ja' } })
    const zonderDag = await zoek({ geslachtsnaam: 'Bakker' })
    expect(zonderDag.status).toBe(422)
    expect(zonderDag.tekst).toContain('Vul de geboortedatum in om te zoeken')
    expect(zonderDag.tekst).not.toContain('Vul de dag in')
    expect(zonderDag.waarde('geslachtsnaam')).toBe('Bakker')
    const zonderNaam = await zoek({ geboortedatum: '3-4-1948' })
    expect(zonderNaam.tekst).toContain('Vul een achternaam in om te zoeken')
  })

  test('everybody and everything goes along, and the old dossier opens the new one', async () => {
    const hier = await maakMelding(app, noor)
    const daar = await maakTraject(app, noor)
    await doeInHuis(app, noor, 'samenvoeging', {
      huishoudenId: hier.huishoudenId,
      velden: { metId: daar.huishoudenId },
    })
    expect(await ledenVan(app, hier.huishoudenId)).toHaveLength(2)
    const { tekst } = await noor.get(`/werk/dossiers/${hier.huishoudenId}`)
    expect(tekst).toContain('Huishoudens samengevoegd')
    expect(tekst).toContain('Traject gestart')
    expect((await noor.get(`/werk/dossiers/${daar.huishoudenId}`)).naar).toBe(
      `/werk/dossiers/${hier.huishoudenId}`,
    )
    expect((await vreemde.get(`/werk/dossiers/${daar.huishoudenId}`)).status).toBe(404)
    expect((await noor.get(`/werk/trajecten/${daar.trajectId}`)).status).toBe(200)
  })

  test('all that is missing is said at once: with which, from when, which plan and why', async () => {
    const hier = await maakLopendPlan(app, noor)
    const daar = await maakPlan(app, noor)
    const o = { huishoudenId: hier.huishoudenId }
    const leeg = await opHuis(app, noor, 'samenvoeging', { ...o, velden: { metId: '', dag: '' } })
    expect(leeg.tekst).toContain('Vul de dag in')
    expect(leeg.tekst).toContain('Kies een huishouden waar u zelf bij mag.')
    const geenKeuze = await opHuis(app, noor, 'samenvoeging', {
      ...o,
      velden: { metId: daar.huishoudenId, plan: '', reden: '' },
    })
    expect(geenKeuze.tekst).toContain('Kies waar het plan verder gaat.')
    expect(geenKeuze.tekst).toContain('Schrijf kort op waarom dat plan stopt.')
    expect(geenKeuze.tekst).toContain('De evaluatiedatum van het plan dat verder gaat, blijft zoals die is.')
  })

  test('of two plans one goes on: chosen with a reason; doelen go along, and people say yes again', async () => {
    const hier = await maakLopendPlan(app, noor)
    const daar = await maakPlan(app, noor)
    const o = { huishoudenId: hier.huishoudenId }
    const met = { metId: daar.huishoudenId }
    const geenKeuze = await opHuis(app, noor, 'samenvoeging', { ...o, velden: met })
    expect(geenKeuze.status).toBe(422)
    expect(geenKeuze.tekst).toContain('Een huishouden heeft één plan. Kies waar het plan verder gaat.')
    const geenReden = await opHuis(app, noor, 'samenvoeging', { ...o, velden: { ...met, plan: 'van_hier' } })
    expect(geenReden.tekst).toContain('Schrijf kort op waarom dat plan stopt.')
    await doeInHuis(app, noor, 'samenvoeging', {
      ...o,
      velden: { ...met, plan: 'van_hier', reden: 'Zij wonen nu samen' },
    })
    const stand = await plannen(hier.huishoudenId)
    expect(stand.filter((p) => p.status !== 'afgesloten').map((p) => p.id)).toEqual([hier.planId])
    expect(stand.find((p) => p.id === daar.planId)?.afsluitreden).toBe('Zij wonen nu samen')
    const doelen = await app.sql('select id from doel where plan_id = $1', [hier.planId])
    expect(doelen).toHaveLength(2)
    expect((await noor.get(`/werk/plannen/${hier.planId}`)).status).toBe(200)
  })

  test('the plan of the other may be the one that goes on', async () => {
    const hier = await maakPlan(app, noor)
    const daar = await maakLopendPlan(app, noor)
    await doeInHuis(app, noor, 'samenvoeging', {
      huishoudenId: hier.huishoudenId,
      velden: { metId: daar.huishoudenId, plan: 'van_daar', reden: 'Dat plan is verder' },
    })
    const stand = await plannen(hier.huishoudenId)
    expect(stand.filter((p) => p.status !== 'afgesloten').map((p) => p.id)).toEqual([daar.planId])
  })

  test.each([
    ['itself', (id: string) => id, 'Dit is hetzelfde huishouden.'],
    ['nothing', () => '', 'Kies een huishouden waar u zelf bij mag.'],
    [
      'what is not there',
      () => '01900000-0000-7000-8000-00000000ffff',
      'Kies een huishouden waar u zelf bij mag.',
    ],
  ])('with %s is refused in words', async (_, metId, zin) => {
    const { huishoudenId } = await maakMelding(app, noor)
    const antwoord = await opHuis(app, noor, 'samenvoeging', {
      huishoudenId,
      velden: { metId: metId(huishoudenId) },
    })
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain(zin)
  })

  test('with a huishouden of another team is not possible, and says no more', async () => {
    const sam = await app.als('sam')
    const vanSam = await maakMelding(app, sam)
    const { huishoudenId } = await maakMelding(app, noor)
    const antwoord = await opHuis(app, noor, 'samenvoeging', {
      huishoudenId,
      velden: { metId: vanSam.huishoudenId },
    })
    expect(antwoord.tekst).toContain('Kies een huishouden waar u zelf bij mag.')
    expect(await ledenVan(app, vanSam.huishoudenId)).toHaveLength(1)
  })

  test('the other is found by who lives there, or because it is near', async () => {
    const hier = await maakMelding(app, noor)
    const daar = await maakMelding(app, noor)
    const zoek = await opHuis(app, noor, 'samenvoeging', {
      huishoudenId: hier.huishoudenId,
      velden: { geslachtsnaam: 'Bakker', geboortedatum: '3-4-1948', zoek: 'ja' },
    })
    expect(zoek.status).toBe(200)
    expect(zoek.html).toContain('name="metId"')
    await app.sql(
      `insert into relatie (gemeente_id, id, inwoner_id, ander_id, soort, van) values (1, gen_random_uuid(), $1, $2, 'partner', '2020-01-01')`,
      [hier.inwonerId, daar.inwonerId],
    )
    const pagina = await noor.get(`/werk/dossiers/${hier.huishoudenId}/huishouden/samenvoeging`)
    expect(pagina.html).toContain(`value="${daar.huishoudenId}"`)
    expect(pagina.tekst).toContain('familie of zelfde adres')
  })

  test('two who join the same two at once: one does it, the other is told', async () => {
    const een = await maakMelding(app, noor)
    const twee = await maakMelding(app, noor)
    const antwoorden = await Promise.all([
      opHuis(app, noor, 'samenvoeging', {
        huishoudenId: een.huishoudenId,
        velden: { metId: twee.huishoudenId },
      }),
      opHuis(app, noor, 'samenvoeging', {
        huishoudenId: twee.huishoudenId,
        velden: { metId: een.huishoudenId },
      }),
    ])
    expect(antwoorden.filter((a) => a.status === 303)).toHaveLength(1)
    const samen = [...(await ledenVan(app, een.huishoudenId)), ...(await ledenVan(app, twee.huishoudenId))]
    expect(samen).toHaveLength(2)
  })
})

describe('parting', () => {
  const gezin = async () => {
    const plan = await maakLopendPlan(app, noor)
    const pietId = await neemNieuweOp(app, noor, {
      huishoudenId: plan.huishoudenId,
      voornamen: 'Piet',
      geboortedatum: '1-2-1950',
    })
    return { ...plan, pietId }
  }

  test('the plan stays with who stays, open work follows its person, and own regie ends where it no longer is', async () => {
    const g = await gezin()
    const velden = { vertrekkers: [g.inwonerId], plan: 'blijvers' }
    await doeInHuis(app, noor, 'splitsing', { huishoudenId: g.huishoudenId, velden })
    const naar = await huisVan(app, g.inwonerId)
    expect(naar).not.toBe(g.huishoudenId)
    expect(await ledenVan(app, g.huishoudenId)).toEqual([g.pietId])
    const [melding] = await app.sql<{ huishouden_id: string; plan_id: string | null }>(
      'select huishouden_id, plan_id from melding where id = $1',
      [g.meldingId],
    )
    expect(melding).toEqual({ huishouden_id: naar, plan_id: null })
    expect((await plannen(g.huishoudenId)).map((p) => p.id)).toEqual([g.planId])
    const regies = await app.sql<{ laag: string; status: string; reden: string | null }>(
      `select laag, status, reden from regie where plan_id = $1 and laag = 'eigen'`,
      [g.planId],
    )
    expect(regies).toEqual([{ laag: 'eigen', status: 'beeindigd', reden: 'Woont in een ander huishouden' }])
    const { tekst } = await noor.get(`/werk/dossiers/${g.huishoudenId}/huishouden`)
    expect(tekst).toContain('woonde hier van 2 maart 2026 tot 2 maart 2026 huishouden gesplitst')
    expect((await noor.get(`/werk/dossiers/${naar}`)).status).toBe(200)
  })

  test('or it goes along with who leave', async () => {
    const g = await gezin()
    const velden = { vertrekkers: [g.inwonerId], plan: 'vertrekkers' }
    await doeInHuis(app, noor, 'splitsing', { huishoudenId: g.huishoudenId, velden })
    const naar = (await huisVan(app, g.inwonerId)) ?? ''
    expect((await plannen(naar)).map((p) => p.id)).toEqual([g.planId])
    expect(await plannen(g.huishoudenId)).toEqual([])
    expect((await noor.get(`/werk/plannen/${g.planId}`)).status).toBe(200)
  })

  test('an open melding of who stays is no longer answered by the plan that left', async () => {
    const g = await gezin()
    const velden = { vertrekkers: [g.pietId], plan: 'vertrekkers' }
    await doeInHuis(app, noor, 'splitsing', { huishoudenId: g.huishoudenId, velden })
    const [melding] = await app.sql('select huishouden_id, plan_id from melding where id = $1', [g.meldingId])
    expect(melding).toEqual({ huishouden_id: g.huishoudenId, plan_id: null })
  })

  test.each([
    ['nobody', [], 'Kies wie er weggaan.'],
    ['a stranger', ['01900000-0000-7000-8000-00000000ffff'], 'Kies iemand die nu in dit huishouden woont.'],
  ])('%s cannot leave', async (_, vertrekkers, zin) => {
    const g = await gezin()
    const antwoord = await opHuis(app, noor, 'splitsing', {
      huishoudenId: g.huishoudenId,
      velden: { vertrekkers, plan: 'blijvers' },
    })
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain(zin)
  })

  test('somebody geheim who lived there before keeps what went along for who was named', async () => {
    const g = await gezin()
    await app.sql(`update inwoner set geheimhouding = true where id = $1`, [g.inwonerId])
    const velden = { vertrekkers: [g.pietId], plan: 'blijvers' }
    await doeInHuis(app, noor, 'splitsing', { huishoudenId: g.huishoudenId, velden })
    const naar = (await huisVan(app, g.pietId)) ?? ''
    const [rij] = await app.sql<{ geheim: boolean }>('select is_geheim(1, $1) as geheim', [naar])
    expect(rij?.geheim).toBe(true)
  })

  test('a form that was filled in before somebody else changed the huishouden shows how it is now', async () => {
    const g = await gezin()
    const [{ versie } = { versie: 0 }] = await app.sql<{ versie: number }>(
      'select versie from huishouden where id = $1',
      [g.huishoudenId],
    )
    await neemNieuweOp(app, noor, {
      huishoudenId: g.huishoudenId,
      voornamen: 'Kees',
      geboortedatum: '1-2-1980',
    })
    const antwoord = await noor.post(`/werk/dossiers/${g.huishoudenId}/huishouden/splitsing`, {
      versie: String(versie),
      dag: eerder,
      vertrekkers: [g.pietId],
      plan: 'blijvers',
    })
    expect(antwoord.status).toBe(409)
    expect(antwoord.tekst).toContain('Kees Bakker')
    expect(antwoord.waarde('dag')).toBe(eerder)
    expect(antwoord.waarde('versie')).toBe(String(versie + 1))
  })
})
