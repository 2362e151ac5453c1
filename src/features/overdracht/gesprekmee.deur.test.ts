// A gesprek that was planned before the overdracht goes along with the melding, to who accepts it.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { gesprekVelden, idVan, maakMelding } from '../../../test/support/gesprek.ts'
import { overdrachtVelden } from '../../../test/support/overdracht.ts'
import { teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const fleur = await app.als('fleur')
const noor = await app.als('noor')
const { meldingId, huishoudenId } = await maakMelding(app, fleur)
await fleur.post(`/werk/dossiers/${huishoudenId}/gesprekken`, gesprekVelden({ meldingId }))
const naarWmo = overdrachtVelden({ teamId: await teamId(app, 'Wmo'), soort: '', wet: '' })

test('who planned it has it until somebody says yes', async () => {
  expect((await fleur.get('/werk/afspraken')).tekst).toContain('Gesprek voeren')
})

test('who accepts has the gesprek in the agenda, and who offered no longer', async () => {
  const id = idVan(await fleur.post(`/werk/meldingen/${meldingId}/overdracht`, naarWmo))
  expect((await noor.get('/werk/afspraken')).tekst).not.toContain('Gesprek voeren')
  expect((await noor.post(`/werk/overdrachten/${id}/aanvaarding`, { verdeling: 'ik' })).status).toBe(303)
  expect((await noor.get('/werk/afspraken')).tekst).toContain('Gesprek voeren')
  expect((await fleur.get('/werk/afspraken')).tekst).not.toContain('Gesprek voeren')
})
