// Who leads a plan and handed a melding of that household over: nothing they see leads to what is no longer theirs.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { gesprekVelden, idVan } from '../../../test/support/gesprek.ts'
import { overdrachtVelden } from '../../../test/support/overdracht.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { startTraject, teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const [fleur, noor] = [await app.als('fleur'), await app.als('noor')]

/** Every link of the werkplek on this page, and of those pages too; each once. */
async function doodlopend(begin: readonly string[]): Promise<string[]> {
  const [gezien, dood, open] = [new Set<string>(), [] as string[], [...begin]]
  for (let pad = open.shift(); pad; pad = open.shift()) {
    if (gezien.has(pad)) continue
    gezien.add(pad)
    const { status, html } = await fleur.get(pad)
    if (status === 404) dood.push(pad)
    if (!begin.includes(pad)) continue
    const links = [...html.matchAll(/<a\b[^>]*href="(\/werk[^"#]*)/gi)].map((m) =>
      (m[1] ?? '').replaceAll('&amp;', '&'),
    )
    for (const link of links) if (!gezien.has(link)) open.push(link)
  }
  return dood
}

test('of the melding that the plan began with', async () => {
  const plan = await maakLopendPlan(app, fleur)
  const { huishoudenId, meldingId, planId } = plan
  await fleur.post(`/werk/dossiers/${huishoudenId}/gesprekken`, gesprekVelden({ meldingId }))
  const naar = overdrachtVelden({ teamId: await teamId(app, 'Wmo'), soort: '', wet: '' })
  const kaart = idVan(await fleur.post(`/werk/meldingen/${meldingId}/overdracht`, naar))
  await noor.post(`/werk/overdrachten/${kaart}/aanvaarding`, { verdeling: 'ik' })
  expect((await fleur.get(`/werk/meldingen/${meldingId}`)).status).toBe(404)
  const paginas = [
    '/werk',
    '/werk/afspraken',
    '/werk/dossiers',
    '/werk/overdrachten',
    `/werk/overdrachten/${kaart}`,
    `/werk/dossiers/${huishoudenId}`,
    `/werk/dossiers/${huishoudenId}?alles=ja`,
    `/werk/dossiers/${huishoudenId}?zoek=huishouden`,
    `/werk/plannen/${planId}`,
  ]
  expect(await doodlopend(paginas)).toEqual([])
  for (const pagina of [`/werk/dossiers/${huishoudenId}`, `/werk/plannen/${planId}`])
    expect((await fleur.get(pagina)).html, pagina).toContain(`/werk/overdrachten/${kaart}`)
})

test('of a traject of theirs', async () => {
  const { huishoudenId, inwonerId, planId } = await maakLopendPlan(app, fleur, {
    melding: { geslachtsnaam: 'Traject' },
  })
  const eigen = { inwonerId, teamId: await teamId(app, 'Kernteam Zetten en Heteren') }
  const trajectId = await startTraject(fleur, huishoudenId, eigen)
  const naar = overdrachtVelden({ teamId: await teamId(app, 'Wmo') })
  const kaart = idVan(await fleur.post(`/werk/trajecten/${trajectId}/overdracht`, naar))
  await noor.post(`/werk/overdrachten/${kaart}/aanvaarding`, { verdeling: 'ik' })
  const paginas = [
    '/werk',
    `/werk/dossiers/${huishoudenId}?alles=ja`,
    `/werk/plannen/${planId}`,
    `/werk/overdrachten/${kaart}`,
  ]
  expect(await doodlopend(paginas)).toEqual([])
  expect((await fleur.get(`/werk/plannen/${planId}`)).tekst).toContain('Kernteam Zetten en Heteren naar Wmo')
})
