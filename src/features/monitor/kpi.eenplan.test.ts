// By hand, 31 March 2026: three households have two open vragen that are complex: one with a plan and a regisseur, one without,
// and one whose plan began on 1 April half past midnight in Amsterdam, which is 31 March in UTC: 1 of 3, and on 30 June 2 of 3.
// Two vragen under one wet are several and not complex; one complex vraag is not several: neither counts.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakPlanKlaar, meet, meld, screen, stelVast } from '../../../test/support/meten.ts'

const app = await startApp()
const begin = '2026-02-02T09:00:00Z'
const noor = { door: 'noor', op: '2026-02-03T09:00:00Z' }
const gesprek = 'keukentafelgesprek' as const
const metVragen = async (gebieden: ('instrumentele_adl' | 'basale_adl')[], isComplex: boolean) => {
  const melding = await meld(app, 'noor', begin, { leefgebieden: gebieden })
  const keuzes = Object.fromEntries(gebieden.map((gebied) => [gebied, gesprek]))
  await screen(app, noor, melding.meldingId, keuzes, isComplex ? ['instrumentele_adl'] : [])
  return melding
}
const twee = ['instrumentele_adl', 'basale_adl'] as const

await stelVast(app, '2026-03-02T08:30:00Z', await maakPlanKlaar(app, await metVragen([...twee], true)))
await metVragen([...twee], true)
const net = await maakPlanKlaar(app, await metVragen([...twee], true))
await stelVast(app, '2026-03-31T22:30:00Z', net)
await metVragen([...twee], false)
await metVragen(['instrumentele_adl'], true)

test('on the last day of March one of three has one plan and one regisseur', async () => {
  expect(await meet(app, 'integraal.een_plan', '2026-Q1')).toEqual({
    een_plan: '1/3',
    'een_plan deur: De Poort': '1/3',
    'een_plan team: Wmo': '1/3',
    'een_plan kern: onbekend': '1/3',
  })
})

test('on the last day of June it is two of three', async () => {
  expect(await meet(app, 'integraal.een_plan', '2026-Q2')).toMatchObject({ een_plan: '2/3' })
})

test('before the meldingen there was nobody to count', async () => {
  expect(await meet(app, 'integraal.een_plan', '2025-Q4')).toEqual({})
})
