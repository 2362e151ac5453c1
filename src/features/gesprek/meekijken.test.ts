// A joint visit through the front door (access.md 2.2): nobody gives more than they have, and a hand-over ends what was given.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { gesprekVelden, maakMelding } from '../../../test/support/gesprek.ts'
import { teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const [kim, noor, fleur, bram] = [
  await app.als('kim'),
  await app.als('noor'),
  await app.als('fleur'),
  await app.als('bram'),
]
const id = async (sub: string) =>
  (await app.sql<{ id: string }>('select id from medewerker where sub = $1', [sub]))[0]?.id ?? ''
const [wmo, jeugd] = [await teamId(app, 'Wmo'), await teamId(app, 'Jeugd')]

/** Kim laid a melding with team Wmo, and Noor of that team plans a visit together with Fleur. */
async function samenGepland() {
  const { meldingId, huishoudenId } = await maakMelding(app, kim, { waarover: 'WOORDENVANL3' })
  const pad = `/werk/meldingen/${meldingId}`
  const geef = async (door: typeof kim, naar: string) => {
    const [rij] = await app.sql<{ versie: number }>('select versie from melding where id = $1', [meldingId])
    return door.post(`${pad}/toewijzing`, { versie: String(rij?.versie), naar })
  }
  await geef(kim, wmo)
  const plan = async () =>
    noor.post(
      `/werk/dossiers/${huishoudenId}/gesprekken`,
      gesprekVelden({ meldingId, metMedewerkerId: await id('fleur') }),
    )
  return { pad, geef, plan }
}

test('who sees that there is work, not what was said, lets a colleague see no more than that', async () => {
  const { pad, plan } = await samenGepland()
  expect((await noor.get(pad)).tekst).not.toContain('WOORDENVANL3')
  expect((await plan()).status).toBe(303)
  const bijFleur = await fleur.get(pad)
  expect(bijFleur.status).toBe(200)
  expect(bijFleur.tekst).not.toContain('WOORDENVANL3')
})

test('who reads what was said lets the colleague read it, and not what only the behandelaar sees', async () => {
  const { pad, geef, plan } = await samenGepland()
  await geef(noor, `${wmo}:${await id('noor')}`)
  await plan()
  expect((await fleur.get(pad)).tekst).toContain('WOORDENVANL3')
  const grants = await app.sql(
    `select niveau from autorisatie where grondslag = 'gezamenlijk_gesprek' and melding_id = $1`,
    [pad.split('/').at(-1)],
  )
  expect(grants).toEqual([{ niveau: 'L3' }])
})

test('taken up by the team that planned it the visit stays joint; with another team the guest is out', async () => {
  const { pad, geef, plan } = await samenGepland()
  await plan()
  await geef(noor, `${wmo}:${await id('noor')}`)
  expect((await fleur.get(pad)).status).toBe(200)
  await geef(bram, `${jeugd}:${await id('sam')}`)
  expect((await noor.get(pad)).status).toBe(404)
  expect((await fleur.get(pad)).status).toBe(404)
})
