// Everything of one medewerker to others through the front door: reviewed, in one act, or nothing.

import { beforeAll, describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Velden } from '../../../test/support/client.ts'
import { gesprekVelden, idVan } from '../../../test/support/gesprek.ts'
import { doe, maakLopendPlan, maakPlan } from '../../../test/support/plan.ts'
import { irisInTeamWmo, maakTraject, startTraject, teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const [noor, bram, sam] = [await app.als('noor'), await app.als('bram'), await app.als('sam')]
const iris = await irisInTeamWmo(app)
const wmo = await teamId(app, 'Wmo')
const ids = Object.fromEntries(
  (await app.sql<{ sub: string; id: string }>('select sub, id from medewerker')).map((m) => [m.sub, m.id]),
) as Record<string, string>
const basis = '/werk/team/verplaatsing'
const pad = `${basis}?van=${ids.noor}`

/** A huishouden of Noor with one of everything. */
async function maak(geslachtsnaam: string) {
  const p = await maakLopendPlan(app, noor, { melding: { geslachtsnaam } })
  const [melding] = await app.sql<{ versie: number }>('select versie from melding where id = $1', [
    p.meldingId,
  ])
  await noor.post(`/werk/meldingen/${p.meldingId}/toewijzing`, {
    versie: String(melding?.versie),
    naar: `${wmo}:${ids.noor}`,
  })
  const traject = await startTraject(noor, p.huishoudenId, { inwonerId: p.inwonerId, teamId: wmo })
  const gesprekId = idVan(
    await noor.post(
      `/werk/dossiers/${p.huishoudenId}/gesprekken`,
      gesprekVelden({ planId: p.planId, datum: '9-3-2026' }),
    ),
  )
  await doe(app, noor, `/werk/plannen/${p.planId}/afspraken`, {
    wat: 'Formulier opsturen',
    van: 'medewerker',
    medewerkerId: ids.noor ?? '',
    voorDatum: '9-3-2026',
  })
  return { ...p, traject, gesprekId }
}

/** The fields of the form as the page gives them, with what is chosen. */
async function velden(anders: Velden = {}): Promise<Velden> {
  const { html } = await bram.get(pad)
  const standen = [...html.matchAll(/name="(stand-[0-9a-f-]+)" value="([0-9a-f]+)"/g)].map((m) => [
    m[1],
    m[2],
  ])
  const opNaam = [...html.matchAll(/name="opNaam" value="([0-9a-f-]+)"/g)].map((m) => m[1] as string)
  return { ...Object.fromEntries(standen), opNaam, van: ids.noor ?? '', wijze: 'vragen', ...anders }
}
const bijWie = async (p: { meldingId: string; traject: string; gesprekId: string; planId: string }) => {
  const [rij] = await app.sql<Record<string, string>>(
    `select (select b.sub from melding m join medewerker b on b.id = m.behandelaar_id where m.id = $1) as melding,
      (select b.sub from traject t join medewerker b on b.id = t.behandelaar_id where t.id = $2) as traject,
      (select b.sub from gesprek g join medewerker b on b.id = g.behandelaar_id where g.id = $3) as gesprek,
      (select string_agg(b.sub || ':' || r.status, ' ' order by r.aangeboden_op, r.id) from regie r join medewerker b on b.id = r.medewerker_id
        where r.plan_id = $4 and r.laag = 'proces') as regie,
      (select b.sub from afspraak a join medewerker b on b.id = a.medewerker_id where a.plan_id = $4) as afspraak`,
    [p.meldingId, p.traject, p.gesprekId, p.planId],
  )
  return rij
}

describe('a huishouden of everything', async () => {
  const p = await maak('Alles')

  test('is one line, with what lies there and who has room', async () => {
    const { tekst } = await bram.get(pad)
    expect(tekst).toContain('Huishouden Alles')
    expect(tekst).toMatch(/1 melding, 1 traject \(geen wet\), 1 gesprek, 1 regie, 1 open afspraak/)
    expect(tekst).toContain('Iris Smeets')
    expect((await noor.get(pad)).status).toBe(403)
    expect((await bram.get(`${basis}?van=${ids.kim}x`)).status).toBe(404)
  })

  test('the review changes nothing', async () => {
    const nakijken = await bram.post(`${basis}/controle`, await velden({ voorAlle: ids.iris ?? '' }))
    expect(nakijken.status).toBe(200)
    expect(nakijken.tekst).toContain('Naar Iris Smeets: 1 huishouden')
    expect(await bijWie(p)).toMatchObject({ melding: 'noor', traject: 'noor', regie: 'noor:aanvaard' })
  })

  test('goes to one next person; regie is asked with a brief, and each sees what is theirs', async () => {
    const uitkomst = await bram.post(basis, await velden({ voorAlle: ids.iris ?? '' }))
    expect(uitkomst.naar).toBe(pad)
    expect(await bijWie(p)).toEqual({
      melding: 'iris',
      traject: 'iris',
      gesprek: 'iris',
      regie: 'noor:aanvaard iris:aangeboden',
      afspraak: 'iris',
    })
    const nogEens = await bram.post('/werk/team/verplaatsing', await velden({ voorAlle: ids.sam ?? '' }))
    expect(nogEens.status).toBe(422)
    expect(nogEens.tekst).toContain('De regie is hier al aan een collega gevraagd.')
    expect(nogEens.tekst).toContain('1 regie, al gevraagd')
    const [aanbod] = await app.sql<{ id: string; overdrachtsbrief: string }>(
      `select id, overdrachtsbrief from regie where plan_id = $1 and status = 'aangeboden'`,
      [p.planId],
    )
    expect(aanbod?.overdrachtsbrief).toContain('Huishouden Alles')
    for (const soort of ['meldingen', 'trajecten', 'gesprekken'] as const) {
      const id = { meldingen: p.meldingId, trajecten: p.traject, gesprekken: p.gesprekId }[soort]
      expect((await iris.get(`/werk/${soort}/${id}`)).status, soort).toBe(200)
    }
    const niveau = await app.sql<{ niveau: string; sub: string }>(
      `select a.niveau, m.sub from autorisatie a join medewerker m on m.id = a.medewerker_id
      where a.traject_id = $1 and a.tot is null`,
      [p.traject],
    )
    expect(niveau).toEqual([{ niveau: 'L4', sub: 'iris' }])
    expect((await iris.post(`/werk/regie/${aanbod?.id}/aanvaarding`)).status).toBe(303)
  })

  test('one gebeurtenis per thing, and one for the whole', async () => {
    const soorten = await app.sql<{ soort: string; n: number }>(
      `select soort, count(*)::int as n from gebeurtenis where door_id = $1 group by soort order by soort`,
      [ids.bram],
    )
    expect(soorten).toEqual([
      { soort: 'afspraak_verplaatst', n: 1 },
      { soort: 'gesprek_verplaatst', n: 1 },
      { soort: 'melding_toegewezen', n: 1 },
      { soort: 'regie_aangeboden', n: 1 },
      { soort: 'traject_toegewezen', n: 1 },
      { soort: 'werk_verplaatst', n: 1 },
    ])
  })
})

describe('when who led is gone', () => {
  test('regie is at once theirs, with the reason, and who is gone sees nothing any more', async () => {
    const p = await maak('Meteen')
    const zonder = await bram.post(
      `${basis}/controle`,
      await velden({ voorAlle: ids.iris ?? '', wijze: 'meteen' }),
    )
    expect(zonder.status).toBe(422)
    expect(zonder.tekst).toContain('Schrijf op waarom u niet eerst vraagt.')
    const reden = 'Noor werkt hier niet meer'
    await bram.post(basis, await velden({ voorAlle: ids.iris ?? '', wijze: 'meteen', reden }))
    expect(await bijWie(p)).toMatchObject({ regie: 'noor:overgedragen iris:aanvaard' })
    expect((await iris.get(`/werk/plannen/${p.planId}`)).tekst).toContain('Iris Smeets leidt')
    const over = await app.sql(
      `select a.id from autorisatie a where a.medewerker_id = $1 and (a.tot is null or a.tot > $2)
      and (a.plan_id = $3 or a.traject_id = $4 or a.melding_id = $5)`,
      [ids.noor, app.klok.now(), p.planId, p.traject, p.meldingId],
    )
    expect(over).toEqual([])
  })

  test('a plan that nobody led yet gets a regisseur', async () => {
    const p = await maakPlan(app, noor, { melding: { geslachtsnaam: 'Concept' } })
    expect((await bram.get(pad)).tekst).toContain('1 plan zonder regisseur')
    await bram.post(basis, await velden({ voorAlle: ids.iris ?? '', wijze: 'meteen', reden: 'Weg' }))
    const regie = await app.sql(
      `select m.sub, r.status from regie r join medewerker m on m.id = r.medewerker_id where r.plan_id = $1`,
      [p.planId],
    )
    expect(regie).toEqual([{ sub: 'iris', status: 'aanvaard' }])
  })
})

describe('what is refused', () => {
  let t: Awaited<ReturnType<typeof maakTraject>>
  beforeAll(async () => {
    t = await maakTraject(app, noor, { soort: 'onderzoek_wmo', wet: 'wmo' })
  })

  test('to who lacks the mandate, at that huishouden and in words, with everything still chosen', async () => {
    await app.sql(`delete from medewerker_mandaat where medewerker_id = $1`, [ids.iris])
    const naar = `naar-${t.huishoudenId}`
    const antwoord = await bram.post(`${basis}/controle`, await velden({ [naar]: ids.iris ?? '' }))
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Deze collega mist het mandaat')
    expect(antwoord.html).toMatch(new RegExp(`value="${ids.iris}"[^>]* selected`))
  })

  test('nothing chosen, and nobody of these teams', async () => {
    expect((await bram.post(basis, await velden())).tekst).toContain('U heeft nog voor geen enkel huishouden')
    expect((await bram.post(basis, await velden({ voorAlle: ids.els ?? '' }))).status).toBe(422)
    expect((await bram.post(basis, await velden({ voorAlle: ids.bram ?? '' }))).status).toBe(422)
  })

  test('who is geheim goes by name alone, with a reason, unseen by the manager', async () => {
    await app.sql('update inwoner set geheimhouding = true where id = $1', [t.inwonerId])
    await app.sql(
      `insert into medewerker_mandaat (gemeente_id, medewerker_id, wet, van) values (1, $1, 'wmo', '2020-01-01')`,
      [ids.iris],
    )
    const pagina = await bram.get(pad)
    expect(pagina.tekst).toContain(`Afgeschermde inwoner (${t.huishoudenId.slice(-4)})`)
    expect(pagina.tekst).not.toContain('Huishouden Bakker')
    expect((await bram.post(basis, await velden({ voorAlle: ids.iris ?? '' }))).tekst).toContain(
      'geen enkel huishouden',
    )
    const naam = { [`naar-${t.huishoudenId}`]: ids.iris ?? '' }
    const reden = `reden-${t.huishoudenId}`
    for (const typt of [{}, { [reden]: 'Kent het gezin' }]) {
      const zonder = await bram.post(basis, await velden({ ...naam, ...typt }))
      expect([zonder.status, zonder.tekst]).toEqual([
        422,
        expect.stringContaining('kies waarom juist deze collega'),
      ])
    }
    const goed = { ...naam, [reden]: 'kent_inwoner' }
    expect((await bram.post(basis, await velden(goed))).status).toBe(303)
    const [gebeurtenis] = await app.sql<{ gegevens: Record<string, unknown> }>(
      `select gegevens from gebeurtenis where soort = 'werk_verplaatst' order by op desc, id desc limit 1`,
    )
    expect(gebeurtenis?.gegevens[`op_naam_${t.huishoudenId}`]).toBe('kent_inwoner')
    expect((await iris.get(t.pad)).status).toBe(200)
    expect((await bram.get(t.pad)).status).toBe(404)
  })
})

describe('at the same moment', () => {
  test('two managers move the same: one does, the other is told and nothing is half done', async () => {
    const p = await maak('Race')
    await app.sql(
      `insert into medewerker_rol (gemeente_id, medewerker_id, rol, van) values (1, $1, 'teammanager', '2020-01-01') on conflict do nothing`,
      [ids.kim],
    )
    await app.sql(
      `insert into medewerker_team (gemeente_id, medewerker_id, team_id, van) values (1, $1, $2, '2020-01-01') on conflict do nothing`,
      [ids.kim, wmo],
    )
    const kim = await app.als('kim')
    const form = await velden({ [`naar-${p.huishoudenId}`]: ids.iris ?? '' })
    const antwoorden = await Promise.all([bram.post(basis, form), kim.post(basis, form)])
    expect(antwoorden.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const regies = await app.sql(`select id from regie where plan_id = $1 and laag = 'proces'`, [p.planId])
    expect(regies).toHaveLength(2)
  })

  test('what changed in between is shown, and nothing is done', async () => {
    const p = await maak('Tussendoor')
    const form = await velden({ [`naar-${p.huishoudenId}`]: ids.iris ?? '' })
    await startTraject(noor, p.huishoudenId, { inwonerId: p.inwonerId, teamId: wmo })
    const antwoord = await bram.post(basis, form)
    expect(antwoord.status).toBe(409)
    expect(antwoord.tekst).toContain('Huishouden Tussendoor Intussen gewijzigd')
    expect(await bijWie(p)).toMatchObject({ melding: 'noor', regie: 'noor:aanvaard' })
    // Sending again is a conscious choice: the page holds the newest stand.
    expect(
      (await bram.post(basis, await velden({ [`naar-${p.huishoudenId}`]: ids.iris ?? '' }))).status,
    ).toBe(303)
  })

  test('the same form twice is carried out once', async () => {
    const p = await maak('Dubbel')
    const form = await velden({ [`naar-${p.huishoudenId}`]: ids.iris ?? '', _sleutel: app.ctx.ids.nieuw() })
    expect((await bram.post(basis, form)).status).toBe(303)
    expect((await bram.post(basis, form)).status).toBe(303)
    const regies = await app.sql(`select id from regie where plan_id = $1 and laag = 'proces'`, [p.planId])
    expect(regies).toHaveLength(2)
    expect((await sam.get(pad)).status).toBe(403)
  })
})
