// The eigen plan through the front door: the seven days stop, the plan begins with it, and nothing typed is lost.

import { beforeEach, expect, test } from 'vitest'
import { maandag, startApp } from '../../../test/support/app.ts'
import type { Velden } from '../../../test/support/client.ts'
import { idVan, maakGesprek, maakMelding } from '../../../test/support/gesprek.ts'

const app = await startApp()
const noor = await app.als('noor')
beforeEach(() => app.klok.zet(maandag))

const velden = (anders: Velden = {}): Velden => ({
  versie_persoonlijk_plan: '0',
  versie_familiegroepsplan: '0',
  soort: 'persoonlijk_plan',
  ingeleverdOp: '2-3-2026',
  tekst: 'Ik wil mijn tuin blijven doen.',
  ...anders,
})
const pad = (meldingId: string) => `/werk/meldingen/${meldingId}/eigen-plan`

test('it is handed in: the clock stops that day, and the melding says so', async () => {
  const { meldingId } = await maakMelding(app, noor)
  expect((await noor.get(pad(meldingId))).tekst).toContain(
    'kan tot en met 9 maart 2026 een eigen plan inleveren',
  )
  app.klok.zet('2026-03-05T08:00:00Z')
  const later = await app.als('noor')
  await later.post(pad(meldingId), velden({ ingeleverdOp: '4-3-2026' }))
  const { tekst } = await later.get(pad(meldingId))
  expect(tekst).toContain('Op 4 maart 2026 is er een eigen plan gekomen.')
  expect(tekst).toContain('Ik wil mijn tuin blijven doen.')
  const klok = await app.sql(
    `select gestopt_op::text as dag from termijn where melding_id = $1 and soort = 'eigen_plan'`,
    [meldingId],
  )
  expect(klok).toEqual([{ dag: '2026-03-04' }])
  expect((await later.get(`/werk/meldingen/${meldingId}`)).tekst).toContain(
    'De inwoner leverde een eigen plan in.',
  )
})

test('the plan begins with it, before what was told at the table', async () => {
  const { meldingId, huishoudenId } = await maakGesprek(app, noor)
  await noor.post(pad(meldingId), velden())
  const planId = idVan(await noor.post(`/werk/dossiers/${huishoudenId}/plan`, { meldingId }))
  expect((await noor.get(`/werk/plannen/${planId}`)).tekst).toMatch(
    /Ik wil mijn tuin blijven doen\. Ik wil thuis blijven wonen\. Eigen plan van de inwoner/,
  )
})

test.each<[string, Velden, string]>([
  ['no soort', { soort: '' }, 'Kies wat de inwoner inlevert.'],
  ['no words', { tekst: '' }, 'Schrijf of plak de woorden van de inwoner.'],
  ['a day that comes', { ingeleverdOp: '3-3-2026' }, 'Deze dag komt nog.'],
  ['a day before the melding', { ingeleverdOp: '1-3-2026' }, 'Toen was de melding er nog niet.'],
])('%s: said in words, and what was typed is kept', async (_, anders, zin) => {
  const { meldingId } = await maakMelding(app, noor)
  const antwoord = await noor.post(pad(meldingId), velden(anders))
  expect(antwoord.status).toBe(422)
  expect(antwoord.tekst).toContain(zin)
  expect(antwoord.waarde('ingeleverdOp')).toBe(anders.ingeleverdOp ?? '2-3-2026')
})

test('two write down the same soort: both texts are there, and the second may still choose', async () => {
  const { meldingId } = await maakMelding(app, noor)
  await noor.post(pad(meldingId), velden())
  const laat = await noor.post(pad(meldingId), velden({ tekst: 'Mijn tekst.' }))
  expect(laat.status).toBe(409)
  expect(laat.tekst).toContain('Ik wil mijn tuin blijven doen.')
  expect([laat.waarde('tekst'), laat.waarde('versie_persoonlijk_plan')]).toEqual(['Mijn tekst.', '1'])
  expect((await noor.post(pad(meldingId), velden({ soort: 'familiegroepsplan' }))).status).toBe(303)
})

test('the words are for who treats it: another team and the manager do not read them', async () => {
  const { meldingId } = await maakMelding(app, noor)
  await noor.post(pad(meldingId), velden())
  expect((await (await app.als('fleur')).get(pad(meldingId))).status).toBe(404)
  expect((await (await app.als('fleur')).post(pad(meldingId), velden())).status).toBe(404)
  expect((await (await app.als('bram')).get(pad(meldingId))).tekst).not.toContain('tuin')
  const wat = await app.sql(`select gegevens from gebeurtenis where soort = 'eigen_plan_ingeleverd'`)
  expect(JSON.stringify(wat)).not.toContain('tuin')
})
