// By hand, short-term support closed in 2026-Q1: six cases.
// Closed on 2 March, the watch lasts until and with 2 September: back on that day (3 contacts) counts, a day later (7 contacts) does not.
// Withdrawn (12 contacts), another leefgebied and no return at all do not count: 1 of 6.
// Closed at half past eleven in the evening of 31 March is Q1, an hour later is Q2.
// Maatwerk: the last day is 2 March 2027, so the first counts and the second does not: 1 of 6.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { beantwoord, meet, meld, screen, trekIn } from '../../../test/support/meten.ts'
import { komTerug, ondersteun, rondAf } from '../../../test/support/steun.ts'
import type { Soort } from '../traject/traject.ts'

const app = await startApp()
let nummer = 0
const adl = 'instrumentele_adl'

async function geholpen(contacten: number, o: { soort?: Soort; dicht?: string } = {}) {
  const { soort = 'kortdurend', dicht = '2026-03-02T09:00:00Z' } = o
  const melding = await meld(app, 'fleur', '2026-02-02T09:00:00Z', { geslachtsnaam: `Cohort${nummer++}` })
  const trajectId = await ondersteun(app, '2026-02-03T09:00:00Z', melding, { contacten, soort })
  await rondAf(app, dicht, trajectId)
  return melding
}
const terug = (op: string, melding: { inwonerId: string }, anders = {}) =>
  komTerug(app, { door: 'fleur', op }, melding, anders)
async function maatwerk(op: string, meldingId: string) {
  await screen(app, { door: 'fleur', op: '2026-09-04T09:00:00Z' }, meldingId, { [adl]: 'keukentafelgesprek' })
  await beantwoord(app, { door: 'fleur', op }, meldingId, { [adl]: 'maatwerk' })
}

const [drie, zeven, twaalf, ander] = [
  await geholpen(3),
  await geholpen(7),
  await geholpen(12),
  await geholpen(1),
]
await geholpen(1)
await geholpen(2, { dicht: '2026-03-31T21:30:00Z' })
await geholpen(2, { dicht: '2026-03-31T22:30:00Z' })
const opTijd = await terug('2026-09-02T09:00:00Z', drie)
const teLaat = await terug('2026-09-03T09:00:00Z', zeven)
const ingetrokken = await terug('2026-04-01T09:00:00Z', twaalf)
await trekIn(app, { door: 'fleur', op: '2026-04-02T09:00:00Z' }, ingetrokken)
await terug('2026-04-01T09:00:00Z', ander, { leefgebieden: ['financien'] })
await maatwerk('2027-03-02T12:00:00Z', opTijd)
await maatwerk('2027-03-03T12:00:00Z', teLaat)

// Two of individual support, one who comes back twice: a case counts once.
const werk = await geholpen(4, { soort: 'maatschappelijk_werk' })
await geholpen(6, { soort: 'forte_geldzaken' })
await terug('2026-05-01T09:00:00Z', werk)
await terug('2026-06-01T09:00:00Z', werk)

test('back after short-term support', async () => {
  const gemeten = await meet(app, 'kort.terugkeer', '2026-Q1')
  expect(gemeten).toMatchObject({
    terug: '1/6',
    tot_5: '1/4',
    van_6_tot_10: '0/1',
    meer_dan_10: '0/1',
    'terug deur: Sociaal Kernteam': '1/6',
    'terug team: Kernteam Zetten en Heteren': '1/6',
    'terug kern: onbekend': '1/6',
  })
  expect(await meet(app, 'kort.terugkeer', '2026-Q2')).toMatchObject({ terug: '0/1' })
  // Over the year everybody is there once.
  expect(await meet(app, 'kort.terugkeer', '2026')).toMatchObject({ terug: '1/7' })
})

test('maatwerk after short-term support', async () => {
  expect(await meet(app, 'kort.maatwerk_na', '2026-Q1')).toMatchObject({
    maatwerk: '1/6',
    tot_5: '1/4',
    van_6_tot_10: '0/1',
  })
})

test('back after individual support, by kind', async () => {
  expect(await meet(app, 'begeleiding.terugkeer', '2026-Q1')).toMatchObject({
    terug: '1/2',
    maatschappelijk_werk: '1/1',
    forte_geldzaken: '0/1',
    tot_5: '1/1',
    van_6_tot_10: '0/1',
  })
})
