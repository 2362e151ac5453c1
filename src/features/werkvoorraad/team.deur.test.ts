// The filter on team: each team of who leads several has its own list, and of another team nothing is found.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { meld } from '../../../test/support/meten.ts'

const app = await startApp()
const nu = '2026-03-02T08:00:00Z'
const vanKim = await meld(app, 'kim', nu, { geslachtsnaam: 'Poort' })
const vanNoor = await meld(app, 'noor', nu, { geslachtsnaam: 'Wmoteam' })
const vanFleur = await meld(app, 'fleur', nu, { geslachtsnaam: 'Kernteam' })
const bram = await app.als('bram')
const teamVan = async ({ meldingId }: { meldingId: string }) => {
  const [rij] = await app.sql<{ id: string }>('select team_id as id from melding where id = $1', [meldingId])
  return rij?.id ?? ''
}
const lijst = (teamId: string) => bram.get(`/werk?lijst=onverdeeld&team=${teamId}`)

test('each team on the page of who leads them leads to its own list', async () => {
  const { html } = await bram.get('/werk/team')
  for (const melding of [vanKim, vanNoor])
    expect(html).toContain(`/werk?lijst=team&amp;team=${await teamVan(melding)}`)
})

test('with what lies with that team, and no other', async () => {
  const poort = await lijst(await teamVan(vanKim))
  expect(poort.tekst).toContain('huishouden Poort')
  expect(poort.tekst).not.toContain('huishouden Wmoteam')
  const wmo = await lijst(await teamVan(vanNoor))
  expect(wmo.tekst).toContain('huishouden Wmoteam')
  expect(wmo.tekst).not.toContain('huishouden Poort')
})

test('of a team that is not the own nothing is found', async () => {
  const { tekst } = await lijst(await teamVan(vanFleur))
  expect(tekst).not.toMatch(/huishouden (Poort|Wmoteam|Kernteam)/)
})

test('of who is geheim the filter does not say with which team the line lies', async () => {
  const { inwonerId, ...melding } = await meld(app, 'kim', nu, { geslachtsnaam: 'Geheim' })
  const team = await teamVan(melding)
  const voor = (await lijst(team)).html
  expect(voor).toContain('huishouden Geheim')
  await app.sql('update inwoner set geheimhouding = true where id = $1', [inwonerId])
  expect((await lijst(team)).html).not.toContain('Geef dit werk aan iemand')
  expect((await bram.get('/werk?lijst=onverdeeld')).html).toContain('Geef dit werk aan iemand')
})
