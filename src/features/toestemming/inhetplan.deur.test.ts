// What the inwoner puts in the plan, per item: who leads the plan sees it with a yes, only that it is there without, and nothing more after it is taken back.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { gesprekVelden } from '../../../test/support/gesprek.ts'
import { doeInHuis, neemNieuweOp } from '../../../test/support/huishouden.ts'
import { overdrachtVelden } from '../../../test/support/overdracht.ts'
import { doe, maakLopendPlan } from '../../../test/support/plan.ts'
import { teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const [noor, sam, fleur] = [await app.als('noor'), await app.als('sam'), await app.als('fleur')]

/** A running plan that Noor leads, and a traject of Sam under the Jeugdwet that came of it. */
async function maak(geboortedatum = '6-5-1979') {
  const plan = await maakLopendPlan(app, noor, {
    melding: { voornamen: 'Anna', geslachtsnaam: 'Wit', geboortedatum },
  })
  const planPad = `/werk/plannen/${plan.planId}`
  const gevraagd = await noor.post(
    `${planPad}/overdracht`,
    overdrachtVelden({
      teamId: await teamId(app, 'Jeugd'),
      soort: 'jongerencoaching',
      wet: 'jeugdwet',
      leefgebied: 'werk_opleiding',
      wens: 'Weer naar school durven.',
      inwonerId: plan.inwonerId,
    }),
  )
  const pad = (await sam.post(`${gevraagd.naar}/aanvaarding`, { verdeling: 'ik' })).naar
  return { ...plan, pad, planPad, trajectId: pad.split('/').at(-1) ?? '' }
}
const ja = { gever: 'inwoner', wijze: 'mondeling', op: '2-3-2026' }

test('without a yes who leads hears that something runs and whom to ask, and no more', async () => {
  const { pad, planPad, huishoudenId } = await maak()
  const plan = await noor.get(planPad)
  expect(plan.tekst).toContain('Er loopt nog iets bij een ander team.')
  expect(plan.tekst).toContain('Vraag Sam')
  expect(plan.tekst).not.toContain('naar school durven')
  expect((await noor.get(pad)).status).toBe(404)
  expect((await noor.get(`${pad}/toestemming`)).status).toBe(404)
  expect((await noor.get(`/werk/dossiers/${huishoudenId}`)).tekst).not.toContain('Jongerencoaching')
})

test('with a yes she sees what is in the plan, without the file; after it is taken back nothing at the next request', async () => {
  const { pad, planPad, huishoudenId, trajectId } = await maak()
  expect((await sam.post(`${pad}/toestemming`, ja)).naar).toBe(`${pad}/toestemming`)
  const plan = await noor.get(planPad)
  expect(plan.tekst).toContain('Weer naar school durven.')
  expect(plan.tekst).not.toContain('Er loopt nog iets')
  const traject = await noor.get(pad)
  expect(traject.tekst).toContain('Weer naar school durven.')
  expect(traject.tekst).not.toContain('Overdragen aan een ander team')
  expect((await noor.get(`/werk/dossiers/${huishoudenId}`)).tekst).toContain('Jongerencoaching')
  // It opens looking, not the work.
  expect((await noor.post(`${pad}/contacten`, { versie: '1', waarover: 'x' })).status).not.toBe(303)
  const [regel] = await app.sql<{ niveau: string; regel: string }>(
    `select z.niveau, z.regel from inzage z join medewerker m on m.id = z.medewerker_id
      where m.sub = 'noor' and z.soort = 'traject_ingezien' order by z.id desc limit 1`,
  )
  expect(regel).toEqual({ niveau: 'L2', regel: 'A4' })

  const [rij] = await app.sql<{ id: string }>('select id from toestemming where traject_id = $1', [trajectId])
  // Whoever hears it writes it down: here who leads.
  expect((await noor.post(`/werk/toestemmingen/${rij?.id}/intrekking`)).naar).toBe('/werk')
  expect((await noor.get(pad)).status).toBe(404)
  expect((await noor.get(planPad)).tekst).toContain('Er loopt nog iets bij een ander team.')
  expect((await noor.get(`/werk/dossiers/${huishoudenId}`)).tekst).not.toContain('Jongerencoaching')
  // Twice: the other finds that it was done.
  const laat = await sam.post(`/werk/toestemmingen/${rij?.id}/intrekking`)
  expect(laat.status).toBe(409)
  expect(laat.tekst).toContain('al ingetrokken')
})

test('a yes of a child of fourteen needs a parent too', async () => {
  const { pad } = await maak('6-5-2011')
  await sam.post(`${pad}/toestemming`, ja)
  expect((await sam.get(`${pad}/toestemming`)).tekst).toContain('Nog vragen: een ouder met gezag')
  expect((await noor.get(pad)).status).toBe(404)
  await sam.post(`${pad}/toestemming`, { ...ja, gever: 'ouder' })
  expect((await noor.get(pad)).status).toBe(200)
})

test('who only leads the plan writes no yes for her own eyes, and a stranger finds nothing', async () => {
  const { pad, trajectId } = await maak()
  expect((await noor.post(`${pad}/toestemming`, ja)).status).toBe(404)
  await sam.post(`${pad}/toestemming`, { ...ja, tot: '3-3-2026' })
  expect((await noor.post(`${pad}/toestemming`, ja)).tekst).toContain('U leest hier mee.')
  const [rij] = await app.sql<{ id: string }>('select id from toestemming where traject_id = $1', [trajectId])
  expect((await fleur.get(`${pad}/toestemming`)).status).toBe(404)
  expect((await fleur.post(`/werk/toestemmingen/${rij?.id}/intrekking`)).status).toBe(404)
})

test('a yes until a day opens nothing the day after', async () => {
  const { pad } = await maak()
  await sam.post(`${pad}/toestemming`, { ...ja, tot: '3-3-2026' })
  expect((await noor.get(pad)).status).toBe(200)
  app.klok.zet('2026-03-03T23:30:00Z')
  expect((await (await app.als('noor')).get(pad)).status).toBe(404)
  app.klok.zet('2026-03-02T08:00:00Z')
})

test('what was typed comes back with what is wrong, and the same yes twice is said', async () => {
  const { pad } = await maak()
  const leeg = await sam.post(`${pad}/toestemming`, { gever: '', wijze: 'mondeling', op: '2-3-2026' })
  expect(leeg.status).toBe(422)
  expect(leeg.tekst).toContain('Kies wie ja zei.')
  expect((await sam.post(`${pad}/toestemming`, { ...ja, gever: 'ouder' })).tekst).toContain('telt hier niet')
  await sam.post(`${pad}/toestemming`, ja)
  expect((await sam.post(`${pad}/toestemming`, ja)).status).toBe(409)
})

test('who is not the regisseur any more sees nothing of it', async () => {
  const { pad, planId } = await maak()
  await sam.post(`${pad}/toestemming`, ja)
  expect((await noor.get(pad)).status).toBe(200)
  const [collega] = await app.sql<{ id: string }>(`select id from medewerker where sub = 'fleur'`)
  await doe(app, noor, `/werk/plannen/${planId}/regie`, { laag: 'proces', medewerkerId: collega?.id ?? '' })
  const [regie] = await app.sql<{ id: string }>(
    `select id from regie where plan_id = $1 and status = 'aangeboden'`,
    [planId],
  )
  expect((await fleur.get(pad)).status).toBe(404)
  await fleur.post(`/werk/regie/${regie?.id}/aanvaarding`)
  expect((await fleur.get(pad)).status).toBe(200)
  expect((await noor.get(pad)).status).toBe(404)
})

test('a doel of another wet is read in the plan only with a yes, and not after it is taken back', async () => {
  const { planPad, planId, doelId } = await maak()
  // Iris comes along under another wet than that of the doel.
  const [iris] = [await app.als('iris')]
  await noor.post(
    `/werk/dossiers/${(await app.sql<{ id: string }>('select huishouden_id as id from plan where id = $1', [planId]))[0]?.id}/gesprekken`,
    gesprekVelden({
      planId,
      metMedewerkerId:
        (await app.sql<{ id: string }>(`select id from medewerker where sub = 'iris'`))[0]?.id ?? '',
    }),
  )
  await app.sql(
    `update autorisatie set wet = 'jeugdwet' where plan_id = $1 and grondslag = 'gezamenlijk_gesprek'`,
    [planId],
  )
  const [doel] = await app.sql<{ woorden: string }>('select woorden from doel where id = $1', [doelId])
  const leest = async () => (await iris.get(planPad)).tekst.includes(doel?.woorden ?? '-')
  expect(await leest()).toBe(false)
  expect((await iris.get(`/werk/doelen/${doelId}/toestemming`)).status).toBe(404)
  expect((await noor.post(`/werk/doelen/${doelId}/toestemming`, ja)).status).toBe(303)
  expect(await leest()).toBe(true)
  const [rij] = await app.sql<{ id: string }>('select id from toestemming where doel_id = $1', [doelId])
  await noor.post(`/werk/toestemmingen/${rij?.id}/intrekking`)
  expect(await leest()).toBe(false)
})

test('of a parent without gezag, or whom the child must be safe from, no yes is asked', async () => {
  const { pad, huishoudenId, inwonerId: kind } = await maak('6-5-2013')
  const velden = { huishoudenId, voornamen: 'Moeder', geslachtsnaam: 'Wit', geboortedatum: '1-1-1980' }
  const moeder = await neemNieuweOp(app, noor, velden)
  const relatie = { wieId: moeder, soort: 'ouder', anderId: kind, dag: '2-3-2026' }
  await doeInHuis(app, noor, 'relatie', { huishoudenId, velden: relatie })
  const gever = `ouder:${moeder}`
  const vraagt = async () => (await sam.get(`${pad}/toestemming`)).html.includes(gever)
  expect(await vraagt()).toBe(true)
  const record = { inwonerId: kind, wieId: moeder, van: '2-3-2026', bewijs: 'Gezagsregister' }
  for (const hoe of [
    { soort: 'ouder_zonder_gezag' },
    { soort: 'ouder_met_gezag', isAfgeschermd: 'ja', waaromAfgeschermd: 'Beschikking' },
  ]) {
    const vast = await noor.post(`/werk/dossiers/${huishoudenId}/vertegenwoordiging`, { ...record, ...hoe })
    expect(vast.status).toBe(303)
    expect(await vraagt()).toBe(false)
    expect((await sam.post(`${pad}/toestemming`, { ...ja, gever })).tekst).toContain('telt hier niet')
    const [v] = await app.sql<{ id: string }>(
      'select id from vertegenwoordiging where inwoner_id = $1 and beeindigd_op is null',
      [kind],
    )
    const einde = { reden: 'vergissing', toelichting: 'Het was een ander' }
    await noor.post(`/werk/vertegenwoordigingen/${v?.id}/beeindiging`, einde)
    expect(await vraagt()).toBe(true)
  }
})
