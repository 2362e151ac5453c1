// What is stored as grants is what follows from what happened; a row put in, ended or widened by hand is found.

import { afterEach, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { gesprekVelden, maakMelding } from '../../../test/support/gesprek.ts'
import { verschillen } from '../../../test/support/herrekening.ts'
import { maakOverdracht, overdrachtVelden } from '../../../test/support/overdracht.ts'
import { doe, maakLopendPlan } from '../../../test/support/plan.ts'
import { legContactVast, maakTraject, teamId } from '../../../test/support/traject.ts'
import { vertrekkenForJob } from '../aanstelling/vertrek.commands.ts'
import { autorisatiesNarekenenForJob } from './herrekening.commands.ts'

const app = await startApp()
const [noor, fleur] = [await app.als('noor'), await app.als('fleur')]
const wie = async (sub: string) =>
  (await app.sql<{ id: string }>('select id from medewerker where sub = $1', [sub]))[0]?.id ?? ''
const nuGelijk = async () => expect(await verschillen(app)).toEqual([])

test('a melding that is registered, handed on, given back, withdrawn and opened again', async () => {
  const { meldingId } = await maakMelding(app, noor)
  const pad = `/werk/meldingen/${meldingId}`
  await nuGelijk()
  await noor.post(`${pad}/toewijzing`, { versie: '1', medewerkerId: await wie('noor') })
  await nuGelijk()
  await noor.post(`${pad}/intrekking`, { versie: '2', reden: 'Toch niet.' })
  await nuGelijk()
  await noor.post(`${pad}/heropening`, { versie: '3', reden: 'Toch wel.', vragen: ['instrumentele_adl'] })
  await nuGelijk()
})

test('a plan with its regie, a joint gesprek, and what came of it under another wet', async () => {
  const plan = await maakLopendPlan(app, noor)
  await nuGelijk()
  await doe(app, noor, `/werk/plannen/${plan.planId}/regie`, {
    laag: 'proces',
    medewerkerId: await wie('fleur'),
  })
  await nuGelijk()
  const [regie] = await app.sql<{ id: string }>(
    `select id from regie where plan_id = $1 and status = 'aangeboden'`,
    [plan.planId],
  )
  await fleur.post(`/werk/regie/${regie?.id}/aanvaarding`)
  await nuGelijk()
  const gesprek = await noor.post(
    `/werk/dossiers/${plan.huishoudenId}/gesprekken`,
    gesprekVelden({ planId: plan.planId, metMedewerkerId: await wie('iris') }),
  )
  await nuGelijk()
  await noor.post(`${gesprek.naar}/afzegging`, { versie: '1', reden: 'Ziek' })
  await nuGelijk()
  const over = await noor.post(
    `/werk/plannen/${plan.planId}/overdracht`,
    overdrachtVelden({
      teamId: await teamId(app, 'Jeugd'),
      soort: 'jongerencoaching',
      wet: 'jeugdwet',
      leefgebied: 'werk_opleiding',
      inwonerId: plan.inwonerId,
    }),
  )
  await (await app.als('sam')).post(`${over.naar}/aanvaarding`, { verdeling: 'ik' })
  await nuGelijk()
})

test('an overdracht that is offered, accepted or returned, worked on, closed, and whose sight ends', async () => {
  const een = await maakOverdracht(app, fleur)
  await nuGelijk()
  const { naar } = await noor.post(`${een.pad}/aanvaarding`, { verdeling: 'ik' })
  await nuGelijk()
  await legContactVast(noor, naar.split('/').at(-1) ?? '')
  await noor.post(`${naar}/afsluiting`, {
    versie: '1',
    resultaat: 'bereikt',
    isVolgensPlan: 'ja',
    eindereden: 'doel_bereikt',
    uitkomst: 'ondersteuning_sto',
  })
  await nuGelijk()
  await noor.post(`${een.pad}/zicht`, { reden: 'inwoner' })
  await nuGelijk()
  const ander = await maakOverdracht(app, fleur)
  await noor.post(`${ander.pad}/weigering`, { code: 'geen_plaats', woorden: 'Vol.' })
  await nuGelijk()
})

/** All is as it was afterwards. */
const hersteld: [string, unknown[]][] = []
afterEach(async () => {
  for (const [vraag, waarden] of hersteld.splice(0)) await app.sql(vraag, waarden)
  await nuGelijk()
})
const kolommen = `gemeente_id, gen_random_uuid(), medewerker_id, team_id, melding_id, traject_id, plan_id, niveau, wet, doel, grondslag, van, tot, gebeurtenis_id`
const eenGrant = async () => {
  const { trajectId } = await maakTraject(app, await app.als('noor'))
  const [rij] = await app.sql<{ id: string }>(
    `select id from autorisatie where traject_id = $1 and medewerker_id is not null`,
    [trajectId],
  )
  return { id: rij?.id ?? '', trajectId }
}

test('a grant that was put in by hand is found, also one that names an event of something else', async () => {
  const { id, trajectId } = await eenGrant()
  const erin = async (aan: string) => {
    const [nieuw] = await app.sql<{ id: string }>(
      `insert into autorisatie (gemeente_id, id, medewerker_id, team_id, melding_id, traject_id, plan_id, niveau, wet, doel, grondslag, van, tot, gebeurtenis_id)
      select ${kolommen.replace('medewerker_id', `(select id from medewerker where sub = '${aan}')`)} from autorisatie where id = $1 returning id`,
      [id],
    )
    hersteld.push(['delete from autorisatie where id = $1', [nieuw?.id]])
  }
  await erin('sam')
  expect((await verschillen(app)).join()).toContain(`niet_gegeven · toewijzing · L4 · Sam Peters`)
  expect((await verschillen(app)).join()).toContain(trajectId)
})

test.each([
  ['ended', "update autorisatie set tot = van + interval '1 minute' where id = $1", 'te_kort'],
  ['ended on its first moment', 'update autorisatie set tot = van where id = $1', 'te_kort'],
  ['widened to another niveau', `update autorisatie set niveau = 'L3' where id = $1`, 'niet_gegeven'],
  ['widened to another wet', `update autorisatie set wet = 'jeugdwet' where id = $1`, 'niet_gegeven'],
  ['given another ground', `update autorisatie set grondslag = 'toestemming' where id = $1`, 'niet_gegeven'],
  [
    'given to a whole team',
    `update autorisatie set medewerker_id = null, team_id = (select id from team where naam = 'Jeugd') where id = $1`,
    'niet_gegeven',
  ],
])('a grant that was %s by hand is found', async (_, breek, soort) => {
  const { id, trajectId } = await eenGrant()
  const [was] = await app.sql<Record<string, unknown>>('select * from autorisatie where id = $1', [id])
  hersteld.push([
    'update autorisatie set niveau = $2, wet = $3, grondslag = $4, medewerker_id = $5, team_id = $6, tot = $7 where id = $1',
    [id, was?.niveau, was?.wet, was?.grondslag, was?.medewerker_id, was?.team_id, was?.tot],
  ])
  await app.sql(breek, [id])
  const gevonden = await verschillen(app)
  expect(gevonden).toContainEqual(expect.stringContaining(`${soort} ·`))
  // Of this one traject alone.
  expect(gevonden.filter((zin) => !zin.includes(trajectId))).toEqual([])
})

test('a grant that was taken away, or that goes on after its reason ended, is found', async () => {
  const { id } = await eenGrant()
  await app.sql('create table weg as select * from autorisatie where id = $1', [id])
  hersteld.push(['insert into autorisatie select * from weg on conflict do nothing', []])
  await app.sql('delete from autorisatie where id = $1', [id])
  expect(await verschillen(app)).toEqual([expect.stringContaining('ontbreekt · toewijzing · Noor de Boer')])
  await app.sql('insert into autorisatie select * from weg')
  const { pad, overdrachtId } = await maakOverdracht(app, fleur)
  app.klok.zet('2026-03-02T08:10:00Z')
  await noor.post(`${pad}/zicht`, { reden: 'inwoner' })
  const weer = `update autorisatie set tot = null where overdracht_id = $1 and grondslag = 'voortgangskaart'`
  await app.sql(weer, [overdrachtId])
  expect(await verschillen(app)).toEqual([
    expect.stringContaining('te_lang'),
    expect.stringContaining('te_lang'),
  ])
  hersteld.push([
    `update autorisatie a set tot = o.zicht_beeindigd_op from overdracht o where o.id = a.overdracht_id and o.id = $1 and a.grondslag = 'voortgangskaart'`,
    [overdrachtId],
  ])
})

test('the night says how many, and the first page of who guards it shows the alarm until it is mended', async () => {
  const opBegin = async (sub: string) => (await (await app.als(sub)).get('/werk')).tekst
  await autorisatiesNarekenenForJob(app.ctx, 1)
  expect(await opBegin('vera')).not.toContain('Autorisaties kloppen niet')
  const { id, trajectId } = await eenGrant()
  await app.sql(`update autorisatie set niveau = 'L3' where id = $1`, [id])
  hersteld.push([`update autorisatie set niveau = 'L4' where id = $1`, [id]])
  expect(await autorisatiesNarekenenForJob(app.ctx, 1)).toBe(1)
  for (const sub of ['vera', 'ties']) {
    expect(await opBegin(sub)).toContain('Autorisaties kloppen niet')
    const pagina = (await (await app.als(sub)).get('/werk/privacy/autorisaties')).tekst
    expect(pagina).toContain('Door niets gegeven wat gebeurde')
    expect(pagina).toContain(`traject ${trajectId.slice(-12)}`)
    expect(pagina).not.toContain(trajectId)
    // Of whom it is about nothing.
    expect(pagina).not.toContain('Bakker')
  }
  expect((await (await app.als('kim')).get('/werk/privacy/autorisaties')).status).toBe(403)
})

test('what somebody held by name ends with the dienst: until the night task did that, it is found', async () => {
  await eenGrant()
  await app.sql(`update medewerker set tot = '2026-03-01' where sub = 'noor'`)
  expect((await verschillen(app)).every((zin) => zin.startsWith('te_lang') && zin.includes('Noor'))).toBe(
    true,
  )
  expect(await verschillen(app)).not.toEqual([])
  await vertrekkenForJob(app.ctx, 1)
  await nuGelijk()
})
