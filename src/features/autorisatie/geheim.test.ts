// A geheim person through the front door: only who was assigned by name sees anything of it; the work does not get lost.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Client } from '../../../test/support/client.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { irisInTeamWmo, startTraject, teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const [kim, noor, bram] = [await app.als('kim'), await app.als('noor'), await app.als('bram')]
const iris = await irisInTeamWmo(app)
const wmo = await teamId(app, 'Wmo')
const noorId = (await app.sql<{ id: string }>(`select id from medewerker where sub = 'noor'`))[0]?.id ?? ''
const verberg = (inwonerId: string) =>
  app.sql('update inwoner set geheimhouding = true where id = $1', [inwonerId])
const status = async (wie: Client, pad: string) => (await wie.get(pad)).status

describe('a melding that waits in a team', async () => {
  const onveilig = { onveilig: 'ja', onveiligToelichting: 'Haar zoon slaat.' }
  const m = await maakMelding(app, kim, { voornamen: 'Noa', geslachtsnaam: 'Elders', ...onveilig })
  const pad = `/werk/meldingen/${m.meldingId}`
  await kim.post(`${pad}/toewijzing`, { versie: '1', naar: wmo })
  const lijst = '/werk?lijst=onverdeeld'
  const regel = `Afgeschermde inwoner (${m.meldingId.slice(-4)})`

  test('is seen by the team and its manager as long as nobody is hidden', async () => {
    for (const wie of [noor, bram]) {
      expect(await status(wie, pad)).toBe(200)
      expect((await wie.get(lijst)).tekst).toContain('huishouden Elders')
    }
    await verberg(m.inwonerId)
  })

  test('is not there for the team: no page, no dossier, no line, no count', async () => {
    expect(await status(noor, pad)).toBe(404)
    expect(await status(noor, `/werk/dossiers/${m.huishoudenId}`)).toBe(404)
    const pagina = (await noor.get(lijst)).tekst
    expect(pagina).not.toContain('Elders')
    expect(pagina).not.toContain('Afgeschermde inwoner')
    expect(pagina).toContain('Alles is verdeeld')
  })

  test('is a line without a name for the manager, that it cannot wait, and no more, in the file neither', async () => {
    expect(await status(bram, pad)).toBe(404)
    expect(await status(bram, `/werk/dossiers/${m.huishoudenId}`)).toBe(404)
    const pagina = await bram.get(lijst)
    expect(pagina.tekst).toContain(`Nu eerst: vandaag bekijken ${regel} Vandaag bekijken`)
    expect(pagina.tekst).not.toMatch(/Elders|onveilig/i)
    expect(pagina.html).not.toContain(m.huishoudenId)
    expect((await bram.get(`${lijst}&wet=wmo`)).tekst).not.toContain(regel)
    const bestand = (await bram.get('/werk/werkvoorraad.csv?lijst=onverdeeld')).html
    expect(bestand).toContain(regel)
    expect(bestand).not.toContain('Elders')
  })

  test('is given by the manager to one by name, who then sees it; the colleagues do not', async () => {
    const velden = { werk: [`melding:${m.meldingId}`], doe: 'geven', aan: `${noorId}:${wmo}` }
    expect((await bram.post('/werk/verdeling?lijst=onverdeeld', velden)).status).toBe(303)
    expect((await noor.get(pad)).tekst).toContain('Noa Elders')
    expect((await noor.get('/werk')).tekst).toContain('huishouden Elders')
    expect(await status(iris, pad)).toBe(404)
    expect((await bram.get(lijst)).tekst).not.toContain(regel)
  })
})

test('plan, gesprek and traject are closed to the team too, and open to who was named', async () => {
  const p = await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Verborgen' } })
  const traject = await startTraject(noor, p.huishoudenId, { inwonerId: p.inwonerId, teamId: wmo })
  const paden = [`/werk/plannen/${p.planId}`, `/werk/gesprekken/${p.gesprekId}`, `/werk/trajecten/${traject}`]
  for (const pad of paden) expect(await status(iris, pad), pad).toBe(200)
  await verberg(p.inwonerId)
  for (const pad of paden) {
    expect(await status(iris, pad), pad).toBe(404)
    expect(await status(bram, pad), pad).toBe(404)
    expect(await status(noor, pad), pad).toBe(200)
  }
  expect(await status(iris, `/werk/dossiers/${p.huishoudenId}/trajecten/nieuw`)).toBe(404)
})
