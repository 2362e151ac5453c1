// A gesprek that was planned goes along with its melding, whoever gives it to whom.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { behandeling } from '../../../test/support/behandeling.ts'
import type { Client, Velden } from '../../../test/support/client.ts'
import { gesprekVelden, idVan, maakMelding } from '../../../test/support/gesprek.ts'
import { overdrachtVelden } from '../../../test/support/overdracht.ts'
import { ookInTeamWmo, teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const [fleur, noor, bram] = [await app.als('fleur'), await app.als('noor'), await app.als('bram')]
const [iris, sam] = [await ookInTeamWmo(app, 'iris'), await ookInTeamWmo(app, 'sam')]
const wmo = await teamId(app, 'Wmo')
const wie = async (sub: string) =>
  (await app.sql<{ id: string }>('select id from medewerker where sub = $1', [sub]))[0]?.id ?? ''

/** A melding of Fleur or of this one, taken and screened, with a gesprek planned: from then on only the gesprek is on a list. */
const gepland = async (geslachtsnaam: string, door = fleur): Promise<string> => {
  const { meldingId, huishoudenId } = await maakMelding(app, door, { geslachtsnaam })
  await geef(door, meldingId, { doe: 'nemen' })
  const { doe } = behandeling(app, door)
  expect((await doe(door, `/werk/meldingen/${meldingId}`, 'screening', { keuze: 'volgen' })).status).toBe(303)
  await door.post(`/werk/dossiers/${huishoudenId}/gesprekken`, gesprekVelden({ meldingId }))
  expect(await heeft(door, geslachtsnaam)).toBe(true)
  return meldingId
}
const toont = async (client: Client, pad: string, naam: string) =>
  (await client.get(pad)).tekst.includes(`huishouden ${naam}`)
const heeft = (client: Client, naam: string) => toont(client, '/werk/afspraken', naam)
const ligtKlaar = (client: Client, naam: string) => toont(client, '/werk?lijst=onverdeeld', naam)
const geef = async (client: Client, meldingId: string, velden: Velden) => {
  const { status, tekst } = await client.post('/werk/verdeling', {
    werk: [`melding:${meldingId}`],
    ...velden,
  })
  expect(status, tekst).toBe(303)
}

test('given to a team it waits there with the melding; the manager gives it to somebody, who has the gesprek', async () => {
  const meldingId = await gepland('Groen', sam)
  await geef(sam, meldingId, { doe: 'geven', aan: `:${wmo}` })
  expect(await heeft(sam, 'Groen')).toBe(false)
  expect((await bram.get('/werk?lijst=onverdeeld')).html).toContain(`value="melding:${meldingId}"`)
  await geef(bram, meldingId, { doe: 'geven', aan: `${await wie('noor')}:${wmo}` })
  expect(await heeft(noor, 'Groen')).toBe(true)
  expect(await ligtKlaar(noor, 'Groen')).toBe(false)
})

test('accepted for the team without a name it waits there, and goes to who takes it, then to whom she gives it', async () => {
  const meldingId = await gepland('Blauw')
  const aanbod = overdrachtVelden({ teamId: wmo, soort: '', wet: '' })
  const id = idVan(await fleur.post(`/werk/meldingen/${meldingId}/overdracht`, aanbod))
  expect((await noor.post(`/werk/overdrachten/${id}/aanvaarding`, { verdeling: 'team' })).status).toBe(303)
  expect([await heeft(fleur, 'Blauw'), await heeft(noor, 'Blauw')]).toEqual([false, false])
  expect(await ligtKlaar(noor, 'Blauw')).toBe(true)
  await geef(noor, meldingId, { doe: 'nemen' })
  expect(await heeft(noor, 'Blauw')).toBe(true)
  await geef(noor, meldingId, { doe: 'geven', aan: `${await wie('iris')}:${wmo}` })
  expect([await heeft(noor, 'Blauw'), await heeft(iris, 'Blauw')]).toEqual([false, true])
})

test('given back it waits in the team again', async () => {
  const meldingId = await gepland('Rood')
  await geef(fleur, meldingId, { doe: 'teruggeven' })
  expect(await heeft(fleur, 'Rood')).toBe(false)
  expect(await ligtKlaar(fleur, 'Rood')).toBe(true)
})

test('what a colleague planned stays with that colleague as long as the melding stays in the team', async () => {
  const { meldingId, huishoudenId } = await maakMelding(app, noor, { geslachtsnaam: 'Geel' })
  await geef(noor, meldingId, { doe: 'nemen' })
  await iris.post(`/werk/dossiers/${huishoudenId}/gesprekken`, gesprekVelden({ meldingId }))
  await geef(noor, meldingId, { doe: 'geven', aan: `${await wie('sam')}:${wmo}` })
  expect([await heeft(iris, 'Geel'), await heeft(sam, 'Geel')]).toEqual([true, false])
})
