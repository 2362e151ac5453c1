// What the page of a gesprek says once it was held: on which day and by whom, also when that was planned otherwise.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { gesprekVelden, maakMelding, verslagVelden } from '../../../test/support/gesprek.ts'
import { gegevens } from './gegevens.tsx'

const app = await startApp()
const [fleur, noor] = [await app.als('fleur'), await app.als('noor')]

/** Noor plans it for the day after, together with Fleur. */
async function geplandMetFleur() {
  const { meldingId, huishoudenId } = await maakMelding(app, noor)
  const [wie] = await app.sql<{ id: string }>(`select id from medewerker where sub = 'fleur'`)
  const velden = gesprekVelden({ meldingId, datum: '3-3-2026', metMedewerkerId: wie?.id ?? '' })
  return (await noor.post(`/werk/dossiers/${huishoudenId}/gesprekken`, velden)).naar
}

test('before it is held: when it is planned, and who will be there', async () => {
  const { tekst } = await noor.get(await geplandMetFleur())
  expect(tekst).toContain('3 maart 2026')
  expect(tekst).toContain('Wie zijn erbij Noor de Boer, Fleur van Dam, dochter Petra')
  expect(tekst).toContain('vaststellen maakt het definitief, en een concept ziet alleen u')
})

test('held a day earlier: that day and by whom, and the planned day as what was planned', async () => {
  const pad = await geplandMetFleur()
  expect((await fleur.post(`${pad}/vaststelling`, verslagVelden(1))).status).toBe(303)
  const { tekst } = await noor.get(pad)
  expect(tekst).toContain('gehouden op 2 maart 2026')
  expect(tekst).toContain('Gevoerd 2 maart 2026, door Fleur van Dam')
  expect(tekst).toContain('Wie waren erbij Noor de Boer, Fleur van Dam, dochter Petra')
  expect(tekst).toMatch(/Was gepland \S* ?3 maart 2026/)
})

test('held by somebody else than it was planned with: who held it was there, and the plan stays readable', () => {
  const g = {
    geplandOp: new Date('2026-03-03T07:30:00Z'),
    gevoerdOp: new Date('2026-03-02T11:00:00Z'),
    behandelaar: 'Fleur van Dam',
    gevoerdDoor: 'Noor de Boer',
  }
  expect(gegevens(g)).toEqual([
    ['Gevoerd', '2 maart 2026, door Noor de Boer'],
    ['Wie waren erbij', 'Noor de Boer'],
    ['Was gepland', expect.stringMatching(/3 maart.*, bij Fleur van Dam$/)],
  ])
})

test('as it was planned: nothing is said twice', async () => {
  const { meldingId, huishoudenId } = await maakMelding(app, noor)
  const { naar } = await noor.post(`/werk/dossiers/${huishoudenId}/gesprekken`, gesprekVelden({ meldingId }))
  await noor.post(`${naar}/vaststelling`, verslagVelden(1))
  const { tekst } = await noor.get(naar)
  expect(tekst).toContain('Gevoerd 2 maart 2026, door Noor de Boer')
  expect(tekst).toContain('Wie waren erbij Noor de Boer, dochter Petra')
  expect(tekst).not.toContain('Was gepland')
})
