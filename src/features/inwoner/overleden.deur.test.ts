// After a death the work goes on, and each page of it says who died; nobody is spoken to after their own death.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { idVan, maakGesprek } from '../../../test/support/gesprek.ts'
import { doeInHuis, neemNieuweOp } from '../../../test/support/huishouden.ts'
import { doe, maakLopendPlan } from '../../../test/support/plan.ts'
import { maakTraject } from '../../../test/support/traject.ts'

const app = await startApp()
app.klok.zet('2026-03-02T08:00:00Z')
const noor = await app.als('noor')
const zin = 'is overleden op 2 maart 2026.'
const teVroeg = 'De inwoner was toen al overleden.'

test('the page of the traject and of the melding say that who it is about died', async () => {
  const { huishoudenId, inwonerId, meldingId, pad } = await maakTraject(app, noor)
  expect((await noor.get(pad)).tekst).not.toContain('overleden op')
  await doeInHuis(app, noor, 'overlijden', { huishoudenId, velden: { inwonerId } })
  for (const waar of [pad, `/werk/meldingen/${meldingId}`])
    expect((await noor.get(waar)).tekst, waar).toContain(zin)
})

test('the plan names who died and counts what stands open of them, until the doel is closed', async () => {
  const { huishoudenId, planId, doelId, inwonerId } = await maakLopendPlan(app, noor)
  await neemNieuweOp(app, noor, { huishoudenId, voornamen: 'Piet', geboortedatum: '1-1-1950' })
  const plan = `/werk/plannen/${planId}`
  await doe(app, noor, `${plan}/afspraken`, {
    ...{ van: 'netwerk', wie: 'Piet', wat: 'Piet haalt de medicijnen op', voorDatum: '1-6-2026', doelId },
  })
  await doeInHuis(app, noor, 'overlijden', { huishoudenId, velden: { inwonerId } })
  const { tekst } = await noor.get(plan)
  expect(tekst).toContain(zin)
  expect(tekst).toContain('In het plan staat nog open: 1 doel en 1 afspraak van deze persoon.')
})

test('a plan that is drawn up after the death still says it of whom it is about', async () => {
  app.klok.zet('2026-03-02T08:00:00Z')
  const { huishoudenId, meldingId, inwonerId } = await maakGesprek(app, noor)
  await neemNieuweOp(app, noor, { huishoudenId, voornamen: 'Piet', geboortedatum: '1-1-1950' })
  await doeInHuis(app, noor, 'overlijden', { huishoudenId, velden: { inwonerId } })
  app.klok.zet('2026-03-03T08:00:00Z')
  const later = await app.als('noor')
  const planId = idVan(await later.post(`/werk/dossiers/${huishoudenId}/plan`, { meldingId }))
  const { tekst } = await later.get(`/werk/plannen/${planId}`)
  expect(tekst).toContain(zin)
  expect(tekst).toContain('Wijzig dit, of haal het weg.')
})

test('with who died there is no contact on a later day; with the family there is', async () => {
  app.klok.zet('2026-03-02T08:00:00Z')
  const { huishoudenId, inwonerId, meldingId, pad } = await maakTraject(app, noor)
  await doeInHuis(app, noor, 'overlijden', { huishoudenId, velden: { inwonerId } })
  app.klok.zet('2026-03-04T08:00:00Z')
  const later = await app.als('noor')
  const contact = { kanaal: 'telefoon', waarover: 'Hoe gaat het?', isMetInwoner: 'ja' }
  const versie = await app.sql<{ versie: number }>('select versie from melding where id = $1', [meldingId])
  const bij = `/werk/meldingen/${meldingId}/contact`
  for (const [waar, anders] of [
    [`${pad}/contacten`, {}],
    [bij, { versie: String(versie[0]?.versie) }],
    [`/werk/dossiers/${huishoudenId}/contacten`, { bij: '' }],
  ] as const) {
    const antwoord = await later.post(waar, { ...contact, ...anders })
    expect([waar, antwoord.status]).toEqual([waar, 422])
    expect(antwoord.tekst, waar).toContain(teVroeg)
    expect(antwoord.waarde('waarover'), waar).toBe('Hoe gaat het?')
  }
  const metFamilie = { ...contact, isMetInwoner: 'nee' }
  expect((await later.post(`${pad}/contacten`, metFamilie)).status).toBe(303)
  expect((await later.post(`${pad}/contacten`, { ...contact, dag: '2-3-2026' })).status).toBe(303)
})
