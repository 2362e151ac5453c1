// By hand, answers in 2026-Q1: kern Elst ten with kwaliteit 8 and one with 5 (sum 85), Herveld nine with 6 (sum 54), and two who do not know.
// kwaliteit.cijfer: 139 / 20 = 6.95; onvoldoende: 1 of 20. Herveld has nine, so it is not shown, and Elst with it.
// snel: Elst ten "ja", one "nee"; Herveld nine "deels": ja 10 of 20 = 50 %, nee 1 of 20.
// Until the quarter is over none of it counts; what came in in the second quarter counts there.

import { beforeAll, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { antwoord } from '../../../test/support/ervaring.ts'
import { meet } from '../../../test/support/meten.ts'
import { ervaringBijhoudenForJob } from '../ervaring/bijhouden.commands.ts'

const app = await startApp()
const opOchtend = async (dag: string) => {
  app.klok.zet(`${dag}T05:00:00Z`)
  await ervaringBijhoudenForJob(app.ctx, 1)
}

beforeAll(async () => {
  app.klok.zet('2026-03-31T21:00:00Z')
  for (let nr = 0; nr < 10; nr++) await antwoord(app, { kwaliteit: '8', snel: 'ja' })
  await antwoord(app, { kwaliteit: '5', snel: 'nee' })
  for (let nr = 0; nr < 9; nr++)
    await antwoord(app, { kwaliteit: '6', snel: 'deels' }, { team: 'Jeugd', kern: 'Herveld' })
  for (let nr = 0; nr < 2; nr++) await antwoord(app, { kwaliteit: 'weet_niet', begeleiding: '9' })
})

test('while the quarter runs nothing counts', async () => {
  await opOchtend('2026-03-31')
  expect(await meet(app, 'ervaring.kwaliteit', '2026-Q1')).toEqual({})
})

test('when it is over the marks count, for those who gave one', async () => {
  await opOchtend('2026-04-01')
  expect(await meet(app, 'ervaring.kwaliteit', '2026-Q1')).toMatchObject({
    cijfer: '139/20',
    onvoldoende: '1/20',
  })
  expect(await meet(app, 'ervaring.snel', '2026-Q1')).toMatchObject({ ja: '10/20', nee: '1/20' })
  expect(await meet(app, 'ervaring.kwaliteit', '2026-Q2')).toEqual({})
})

test('of fewer than ten nothing is shown, nor of the rest that would tell it', async () => {
  const metingen = await meet(app, 'ervaring.kwaliteit', '2026-Q1')
  expect(metingen['cijfer kern: Herveld']).toBe('null')
  expect(metingen['cijfer kern: Elst']).toBe('null')
  expect(await meet(app, 'ervaring.begeleiding', '2026-Q1')).toMatchObject({ cijfer: 'null' })
})

test('with a tenth in the year both kernen show', async () => {
  app.klok.zet('2026-04-01T08:00:00Z')
  await antwoord(app, { kwaliteit: '10' }, { team: 'Jeugd', kern: 'Herveld' })
  await opOchtend('2026-07-01')
  const jaar = await meet(app, 'ervaring.kwaliteit', '2026')
  expect(jaar).toMatchObject({
    cijfer: '149/21',
    'cijfer kern: Elst': '85/11',
    'cijfer kern: Herveld': '64/10',
  })
})

test('the page says that there are too few, and not that there are none', async () => {
  app.klok.zet('2026-07-02T08:00:00Z')
  const noor = await app.als('noor')
  const { tekst } = await noor.get('/werk/monitor/ervaring.kwaliteit?periode=2026-Q1&uitsplitsing=kern')
  expect(tekst).toContain('te weinig om te tonen')
  expect(tekst).toContain('7,0')
})
