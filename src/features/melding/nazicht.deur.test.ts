// What was closed through the front door: seen for twelve months more, by nobody after that (access.md 2.4, O3).

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { behandeling } from '../../../test/support/behandeling.ts'
import { doe, maakLopendPlan } from '../../../test/support/plan.ts'
import { maakTraject } from '../../../test/support/traject.ts'

const app = await startApp()
const noor = await app.als('noor')
const melding = behandeling(app, noor)

/** What Noor gets at these addresses at a moment; the clock goes back to the day of the tests. */
async function opMoment(moment: string, adressen: readonly string[]): Promise<number[]> {
  app.klok.zet(moment)
  const later = await app.als('noor')
  const statussen: number[] = []
  for (const adres of adressen) statussen.push((await later.get(adres)).status)
  app.klok.zet('2026-03-02T08:00:00Z')
  return statussen
}
const [binnen, erna] = ['2027-03-01T08:00:00Z', '2027-03-03T08:00:00Z']

test('a melding that was withdrawn, and one that was answered', async () => {
  const ingetrokken = await melding.meld()
  await melding.doe(noor, ingetrokken, 'intrekking', { reden: 'Haar zus helpt.' })
  const beantwoord = await melding.gescreend()
  await melding.doe(noor, beantwoord, 'afsluiting', { uitkomst_instrumentele_adl: 'maatwerk' })
  expect(await opMoment(binnen, [ingetrokken, beantwoord])).toEqual([200, 200])
  expect(await opMoment(erna, [ingetrokken, beantwoord])).toEqual([404, 404])
})

test('a melding that opened again is seen as long as it is open', async () => {
  const heropend = await melding.meld()
  await melding.doe(noor, heropend, 'intrekking', { reden: 'Haar zus helpt.' })
  await melding.doe(noor, heropend, 'heropening', { reden: 'De zus is ziek.' })
  expect(await opMoment(erna, [heropend])).toEqual([200])
})

test('a plan, and the verslag of the melding it answered', async () => {
  const p = await maakLopendPlan(app, noor)
  const pad = `/werk/plannen/${p.planId}`
  await doe(app, noor, `${pad}/afsluiting`, {
    reden: 'klaar',
    [`resultaat_${p.doelId}`]: 'bereikt',
    [`score_${p.doelId}`]: '4',
  })
  await melding.doe(noor, `/werk/meldingen/${p.meldingId}`, 'screening', { keuze: 'volgen' })
  await melding.doe(noor, `/werk/meldingen/${p.meldingId}`, 'afsluiting', {
    uitkomst_instrumentele_adl: 'maatwerk',
  })
  const adressen = [pad, `/werk/gesprekken/${p.gesprekId}`]
  expect(await opMoment(binnen, adressen)).toEqual([200, 200])
  expect(await opMoment(erna, adressen)).toEqual([404, 404])
})

test('a traject', async () => {
  const { pad } = await maakTraject(app, noor)
  const gesloten = await noor.post(`${pad}/afsluiting`, {
    versie: '1',
    resultaat: 'bereikt',
    isVolgensPlan: 'ja',
    eindereden: 'doel_bereikt',
  })
  expect(gesloten.status).toBe(303)
  expect(await opMoment(binnen, [pad])).toEqual([200])
  expect(await opMoment(erna, [pad])).toEqual([404])
})
