// Waarnemen through the front door: named at once, sees the work from the first day until the last, and never leads.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { beheer } from '../../../test/support/beheer.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { doeInHuis } from '../../../test/support/huishouden.ts'
import { doe, maakLopendPlan } from '../../../test/support/plan.ts'

const app = await startApp()
const inloggen = async () => ({
  noor: await app.als('noor'),
  sam: await app.als('sam'),
  fleur: await app.als('fleur'),
  bram: await app.als('bram'),
})
let { noor, sam, fleur, bram } = await inloggen()
/** Another day, on which everybody logs in again. */
async function opDag(moment: string) {
  app.klok.zet(moment)
  ;({ noor, sam, fleur, bram } = await inloggen())
}
const ids = Object.fromEntries(
  (await app.sql<{ sub: string; id: string }>('select sub, id from medewerker')).map((m) => [m.sub, m.id]),
) as Record<string, string>
const regieVan = async (planId: string) =>
  (
    await app.sql<{ id: string }>(
      `select id from regie where plan_id = $1 and laag = 'proces' and status = 'aanvaard'`,
      [planId],
    )
  )[0]?.id ?? ''
const plan = async (geslachtsnaam: string) => {
  const p = await maakLopendPlan(app, noor, { melding: { geslachtsnaam } })
  await doe(app, noor, `/werk/plannen/${p.planId}/afspraken`, {
    wat: `Bellen met ${geslachtsnaam}`,
    van: 'netwerk',
    wie: 'een buur',
    voorDatum: '16-3-2026',
  })
  return { ...p, pad: `/werk/plannen/${p.planId}`, regieId: await regieVan(p.planId) }
}
const velden = (regie: string | string[], anders = {}) => ({
  regie,
  waarnemerId: ids.sam ?? '',
  van: '9-3-2026',
  tot: '20-3-2026',
  ...anders,
})
const regel = (naam: string) => new RegExp(`Waarneming voor Noor de Boer.*huishouden ${naam}`)

describe('a fortnight away', async () => {
  const [een, ander] = [await plan('Vakantie'), await plan('Blijft')]

  test('is arranged for the chosen huishoudens; before the first day the colleague is told, and sees nothing', async () => {
    expect((await noor.get('/werk/waarnemingen')).tekst).toContain('Vakantie')
    expect((await noor.post('/werk/waarnemingen', velden(een.regieId))).status).toBe(303)
    const { tekst, html } = await sam.get('/werk')
    expect(tekst).toContain(
      'Vanaf 9 maart 2026 neemt u waar voor Noor de Boer, tot en met 20 maart 2026: 1 plan.',
    )
    expect(tekst).not.toContain('U neemt waar voor')
    expect(html).toContain('href="/werk/waarnemingen"')
    expect(html).not.toContain(een.pad)
    expect((await sam.get(een.pad)).status).toBe(404)
  })

  test('from the first day the work stands with the own work, marked, and the plan opens', async () => {
    await opDag('2026-03-08T23:00:00Z')
    expect((await sam.get('/werk')).tekst).toMatch(regel('Vakantie'))
    expect((await sam.get('/werk')).tekst).not.toMatch(regel('Blijft'))
    for (const pagina of ['/werk', '/werk/waarnemingen']) {
      const { tekst, html } = await sam.get(pagina)
      expect(tekst).toContain('U neemt waar voor Noor de Boer tot en met 20 maart 2026: 1 plan.')
      expect(html).toContain(`href="${een.pad}"`)
    }
    expect((await sam.get(een.pad)).tekst).toContain('Sam Peters neemt waar tot en met 20 maart 2026.')
    expect((await sam.get(ander.pad)).status).toBe(404)
  })

  test('who stands in does not hand over, and Noor still leads', async () => {
    const aanbod = await sam.post(`${een.pad}/regie`, { laag: 'proces', medewerkerId: ids.fleur ?? '' })
    expect(aanbod.tekst).toContain('Alleen wie nu leidt of de teammanager kan dit doen.')
    expect((await noor.get(een.pad)).tekst).toContain('Noor de Boer leidt')
  })

  test('a second one in the same days is refused, with what was typed', async () => {
    const dubbel = await noor.post(
      '/werk/waarnemingen',
      velden(een.regieId, { waarnemerId: ids.fleur, van: '20-3-2026', tot: '27-3-2026' }),
    )
    expect(dubbel.status).toBe(422)
    expect(dubbel.tekst).toContain('Op een van deze dagen neemt al iemand waar.')
    expect(dubbel.html).toContain('value="27-3-2026"')
  })

  test('after the last day it is over by itself, the minute it is the next day here', async () => {
    await opDag('2026-03-20T22:59:00Z')
    expect((await sam.get(een.pad)).status).toBe(200)
    await opDag('2026-03-20T23:00:00Z')
    expect((await sam.get(een.pad)).status).toBe(404)
    expect((await sam.get('/werk')).tekst).not.toContain('Waarneming voor')
    await opDag('2026-03-02T08:00:00Z')
  })
})

describe('stopping before the last day', () => {
  const id = async (regieId: string) =>
    (
      await app.sql<{ id: string }>(
        'select id from waarneming where regie_id = $1 order by aangewezen_op desc, id desc',
        [regieId],
      )
    )[0]?.id

  test('asks a reason, and closes the plan at once; a second time it was done already', async () => {
    const p = await plan('Terug')
    await noor.post('/werk/waarnemingen', velden(p.regieId, { van: '2-3-2026' }))
    expect((await sam.get(p.pad)).status).toBe(200)
    const pad = `/werk/waarnemingen/${await id(p.regieId)}/beeindiging`
    expect((await fleur.post(pad, { reden: 'x' })).status).toBe(404)
    expect((await sam.post(pad, { reden: ' ' })).tekst).toContain('Schrijf kort op waarom.')
    expect((await sam.post(pad, { reden: 'Ik ben zelf ziek' })).status).toBe(303)
    expect((await sam.get(p.pad)).status).toBe(404)
    expect((await noor.post(pad, { reden: 'nog eens' })).status).toBe(409)
  })

  test('it closes a plan that moved to another huishouden meanwhile too', async () => {
    const p = await plan('Erbij')
    await noor.post('/werk/waarnemingen', velden(p.regieId, { van: '2-3-2026' }))
    const { huishoudenId } = await maakMelding(app, noor, { geslachtsnaam: 'Erbij', voornamen: 'Piet' })
    await doeInHuis(app, noor, 'samenvoeging', { huishoudenId, velden: { metId: p.huishoudenId } })
    const pad = `/werk/waarnemingen/${await id(p.regieId)}/beeindiging`
    expect((await noor.post(pad, { reden: 'Ik ben er weer' })).status).toBe(303)
    expect((await sam.get(p.pad)).status).toBe(404)
  })

  test('it stops when the regie goes to somebody else', async () => {
    const p = await plan('Over')
    await noor.post('/werk/waarnemingen', velden(p.regieId, { van: '2-3-2026' }))
    await noor.post(`/werk/regie/${p.regieId}/overdracht`, {
      medewerkerId: ids.fleur ?? '',
      overdrachtsbrief: 'Kort',
    })
    const [aanbod] = await app.sql<{ id: string }>(
      `select id from regie where plan_id = $1 and status = 'aangeboden'`,
      [p.planId],
    )
    expect((await fleur.post(`/werk/regie/${aanbod?.id}/aanvaarding`)).status).toBe(303)
    expect((await sam.get(p.pad)).status).toBe(404)
  })
})

describe('by the teammanager', () => {
  test('when who leads is ill; of who is geheim without the name, and the one who is named sees it', async () => {
    const p = await plan('Verstopt')
    await app.sql('update inwoner set geheimhouding = true where id = $1', [p.inwonerId])
    const pad = `/werk/waarnemingen?voor=${ids.noor}`
    const pagina = await bram.get(pad)
    expect(pagina.tekst).toContain(`Afgeschermd huishouden (${p.regieId.slice(-4)})`)
    expect(pagina.tekst).not.toContain('Verstopt')
    expect((await bram.post(pad, velden(p.regieId, { van: '2-3-2026' }))).status).toBe(303)
    expect((await sam.get(p.pad)).tekst).toContain('Verstopt')
    expect((await bram.get(p.pad)).status).toBe(404)
  })

  test('not for somebody outside the team, and a colleague not at all', async () => {
    const p = await plan('Vreemd')
    expect((await bram.get(`/werk/waarnemingen?voor=${ids.kim}`)).status).toBe(404)
    expect((await noor.get(`/werk/waarnemingen?voor=${ids.bram}`)).status).toBe(404)
    const antwoord = await fleur.post('/werk/waarnemingen', velden(p.regieId))
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Alleen wie leidt of de teammanager')
    expect(antwoord.tekst).not.toContain('Vreemd')
  })

  test('two who arrange the same days at once: one of them is told', async () => {
    const p = await plan('Samen')
    const [een, twee] = await Promise.all([
      noor.post('/werk/waarnemingen', velden(p.regieId)),
      bram.post(`/werk/waarnemingen?voor=${ids.noor}`, velden(p.regieId, { waarnemerId: ids.fleur })),
    ])
    expect([een.status, twee.status].toSorted()).toEqual([303, 422])
    const rijen = await app.sql('select id from waarneming where regie_id = $1', [p.regieId])
    expect(rijen).toHaveLength(1)
  })
})

describe('by who leaves', () => {
  test('not for days after the last one, for then nobody would stand in; until then well', async () => {
    const p = await plan('Vertrek')
    const ties = await app.als('ties')
    const weg = { id: ids.sam ?? '', deel: 'vertrek', velden: { vertrek: '20-3-2026' } }
    expect((await beheer(app, ties, weg)).status).toBe(303)
    const antwoord = await noor.post('/werk/waarnemingen', velden(p.regieId))
    expect([antwoord.status, antwoord.tekst]).toEqual([
      422,
      expect.stringContaining('Deze collega is in die dagen zelf afwezig. Kies iemand anders.'),
    ])
    const korter = velden(p.regieId, { tot: '19-3-2026' })
    expect((await noor.post('/werk/waarnemingen', korter)).status).toBe(303)
    await beheer(app, ties, { id: ids.sam ?? '', deel: 'blijven' })
  })
})
