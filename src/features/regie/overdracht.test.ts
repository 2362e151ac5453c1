// Handing regie over with a brief: drafted from the plan, kept, read first by who is asked; the meldingen go along when chosen.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { doe, maakLopendPlan } from '../../../test/support/plan.ts'
import { startTraject, teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const [noor, sam, fleur, iris] = [
  await app.als('noor'),
  await app.als('sam'),
  await app.als('fleur'),
  await app.als('iris'),
]
const wmo = await teamId(app, 'Wmo')
const ids = Object.fromEntries(
  (await app.sql<{ sub: string; id: string }>('select sub, id from medewerker')).map((m) => [m.sub, m.id]),
) as Record<string, string>
const rij = async <R>(query: string, ...waarden: string[]) => (await app.sql<R>(query, waarden))[0] as R
const procesVan = async (planId: string, status = 'aanvaard') =>
  (
    await rij<{ id: string }>(
      `select id from regie where plan_id = $1 and laag = 'proces' and status = $2`,
      planId,
      status,
    )
  ).id

async function maak() {
  const plan = await maakLopendPlan(app, noor)
  await doe(app, noor, `/werk/plannen/${plan.planId}/afspraken`, {
    wat: 'Samen naar het spreekuur',
    van: 'netwerk',
    wie: 'dochter Petra',
    voorDatum: '9-3-2026',
  })
  const { versie } = await rij<{ versie: number }>('select versie from melding where id = $1', plan.meldingId)
  await noor.post(`/werk/meldingen/${plan.meldingId}/toewijzing`, {
    versie: String(versie),
    naar: `${wmo}:${ids.noor}`,
  })
  const basis = { inwonerId: plan.inwonerId, teamId: wmo }
  await startTraject(noor, plan.huishoudenId, { ...basis, doel: 'Geheim doel van het traject' })
  return { ...plan, pad: `/werk/regie/${await procesVan(plan.planId)}/overdracht` }
}

describe('the brief', async () => {
  const p = await maak()

  test('is drafted from the plan: who, doelen with their wet, open afspraken, days and what was agreed', async () => {
    const { tekst } = await noor.get(p.pad)
    expect(tekst).toContain('Huishouden Bakker: Anna Bakker.')
    expect(tekst).toContain('"Ik wil zelf blijven koken." (Wmo')
    expect(tekst).toContain('Anna Bakker: akkoord, mondeling')
    expect(tekst).toContain('dochter Petra: Samen naar het spreekuur (voor 9 maart 2026)')
    expect(tekst).toContain('De open melding van dit huishouden gaat mee')
  })

  test('holds no word of a traject, a verslag or a melding: the plan is no way round the law wall', async () => {
    const { tekst } = await noor.get(p.pad)
    expect(tekst).not.toContain('Geheim doel van het traject')
    expect(tekst).not.toContain('Wij spraken over het huishouden.')
  })

  test('nobody without the plan sees it, and nobody but who leads or the manager hands over', async () => {
    expect((await fleur.get(p.pad)).status).toBe(404)
    expect((await iris.post(p.pad, { medewerkerId: ids.iris ?? '' })).status).toBe(404)
  })

  test('an empty brief and nobody chosen come back with what was typed', async () => {
    const leeg = await noor.post(p.pad, { medewerkerId: ids.sam ?? '', overdrachtsbrief: ' ' })
    expect(leeg.status).toBe(422)
    expect(leeg.tekst).toContain('Schrijf op wat de ander moet weten.')
    const niemand = await noor.post(p.pad, { overdrachtsbrief: 'Mijn eigen woorden' })
    expect(niemand.status).toBe(422)
    expect(niemand.tekst).toContain('Mijn eigen woorden')
    expect(niemand.tekst).toContain('Kies wie u wilt vragen.')
  })

  test('to who leads already is refused', async () => {
    const zelf = await noor.post(p.pad, { medewerkerId: ids.noor ?? '', overdrachtsbrief: 'x' })
    expect(zelf.tekst).toContain('Deze collega leidt al.')
  })

  test('is read first by who is asked, and the open melding goes along with the yes, not before', async () => {
    const brief = 'Anna belt het liefst na tien uur.'
    expect(
      (
        await noor.post(p.pad, {
          medewerkerId: ids.sam ?? '',
          overdrachtsbrief: brief,
          neemtMeldingenMee: 'ja',
        })
      ).status,
    ).toBe(303)
    expect((await sam.get(`/werk/plannen/${p.planId}/regie`)).tekst).toContain(brief)
    const van = () =>
      rij<{ sub: string; team: string; versie: number }>(
        `select b.sub, t.naam as team, m.versie from melding m join medewerker b on b.id = m.behandelaar_id
        join team t on t.id = m.team_id where m.id = $1`,
        p.meldingId,
      )
    expect(await van()).toMatchObject({ sub: 'noor', team: 'Wmo' })
    const { versie } = await van()
    const aanbod = await procesVan(p.planId, 'aangeboden')
    expect((await sam.post(`/werk/regie/${aanbod}/aanvaarding`)).status).toBe(303)
    expect(await van()).toEqual({ sub: 'sam', team: 'Jeugd', versie: versie + 1 })
    expect((await sam.get(`/werk/meldingen/${p.meldingId}`)).status).toBe(200)
    expect((await noor.get(`/werk/meldingen/${p.meldingId}`)).status).toBe(404)
    const gebeurd = await app.sql(
      `select soort from gebeurtenis where melding_id = $1 and soort = 'melding_toegewezen' and door_id = (select id from medewerker where sub = 'sam')`,
      [p.meldingId],
    )
    expect(gebeurd).toHaveLength(1)
    expect((await sam.get(`/werk/plannen/${p.planId}/regie`)).tekst).toContain(brief)
  })
})

test('a hand-over of before the page, by the list of the plan, carries the drafted brief', async () => {
  const p = await maak()
  await noor.post(`/werk/plannen/${p.planId}/regie`, { laag: 'proces', medewerkerId: ids.sam ?? '' })
  const { overdrachtsbrief } = await rij<{ overdrachtsbrief: string }>(
    'select overdrachtsbrief from regie where id = $1',
    await procesVan(p.planId, 'aangeboden'),
  )
  expect(overdrachtsbrief).toContain('Huishouden Bakker')
})

test('the meldingen stay where that was not chosen', async () => {
  const p = await maak()
  await noor.post(p.pad, { medewerkerId: ids.sam ?? '', overdrachtsbrief: 'Kort' })
  await sam.post(`/werk/regie/${await procesVan(p.planId, 'aangeboden')}/aanvaarding`)
  expect((await noor.get(`/werk/meldingen/${p.meldingId}`)).status).toBe(200)
})
