// A child that is expected has no name yet: each page that lists who lives there calls it that, and nobody asks it anything.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { doeInHuis } from '../../../test/support/huishouden.ts'
import { maakPlan } from '../../../test/support/plan.ts'

const app = await startApp()
const noor = await app.als('noor')

test('a plan, a gesprek and a new traject name the expected child', async () => {
  const { huishoudenId, planId, gesprekId } = await maakPlan(app, noor)
  await doeInHuis(app, noor, 'verwacht-kind', {
    huishoudenId,
    velden: { verwachtOp: '1-8-2026', moederId: 'elders' },
  })
  const paginas = [
    `/werk/dossiers/${huishoudenId}`,
    `/werk/plannen/${planId}`,
    `/werk/gesprekken/${gesprekId}`,
    `/werk/dossiers/${huishoudenId}/trajecten/nieuw`,
  ]
  for (const pad of paginas) {
    const { tekst } = await noor.get(pad)
    expect(tekst, pad).toContain('Verwacht kind')
    expect(tekst, pad).not.toContain('Naam onbekend')
  }
  const plan = (await noor.get(`/werk/plannen/${planId}`)).tekst
  expect(plan).toContain('Verwacht kind Nog niet geboren')
  expect(plan).not.toContain('Plan voor Verwacht kind')
})
