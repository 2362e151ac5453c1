// What the pages of a plan say at a glance: who leads stands in the head, and where there is one person to choose, that one is chosen.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { neemNieuweOp } from '../../../test/support/huishouden.ts'
import { doe, maakLopendPlan, maakPlan } from '../../../test/support/plan.ts'

const app = await startApp()
const noor = await app.als('noor')

test('on the form of the akkoord the only person who can agree stands chosen; of two nobody does', async () => {
  const { planId, inwonerId, huishoudenId } = await maakPlan(app, noor)
  await doe(app, noor, `/werk/plannen/${planId}/deling`)
  const pad = `/werk/plannen/${planId}/akkoord`
  const gekozen = (html: string) => /name="inwonerId"[^>]*checked=""[^>]*value="([^"]+)"/.exec(html)?.[1]
  expect(gekozen((await noor.get(pad)).html)).toBe(inwonerId)
  await neemNieuweOp(app, noor, { huishoudenId, voornamen: 'Piet', geboortedatum: '1-2-1950' })
  expect(gekozen((await noor.get(pad)).html)).toBeUndefined()
})

test('who leads stands in the head, and what can be done about it is folded until somebody is asked', async () => {
  const { planId } = await maakLopendPlan(app, noor)
  const { tekst, html } = await noor.get(`/werk/plannen/${planId}`)
  expect(tekst).toContain('Regisseur Noor de Boer · loopt sinds 2 maart 2026')
  expect(html).toMatch(/<div id="leidt"><details class="kt-details"><summary>Wie leidt: Noor de Boer/)
  const velden = { laag: 'proces', medewerkerId: '01900000-0000-7000-8000-000000000504' }
  await doe(app, noor, `/werk/plannen/${planId}/regie`, velden)
  expect((await noor.get(`/werk/plannen/${planId}`)).html).toMatch(/<div id="leidt"><details[^>]* open=""/)
})
