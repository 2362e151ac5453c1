// What was handed in before the gesprek is read in it: the verslag and the plan begin with it, once.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Velden } from '../../../test/support/client.ts'
import { gesprekVelden, idVan, maakMelding, verslagVelden } from '../../../test/support/gesprek.ts'

const app = await startApp()
const noor = await app.als('noor')
const tuin = 'Ik wil mijn tuin blijven doen.'

/** A melding with an eigen plan, words and paper, and the gesprek about it. */
async function maak(o: Velden = {}) {
  const m = await maakMelding(app, noor, { geslachtsnaam: 'Tuin' })
  const velden = { versie_persoonlijk_plan: '0', versie_familiegroepsplan: '0', ingeleverdOp: '2-3-2026' }
  await noor.post(`/werk/meldingen/${m.meldingId}/eigen-plan`, {
    ...velden,
    soort: 'persoonlijk_plan',
    tekst: tuin,
  })
  const document = { bij: `melding:${m.meldingId}`, soort: 'eigen_plan', niveau: 'L3', inwonerId: '', ...o }
  const bestand = { naam: 'mijn plan.txt', inhoud: 'Op papier' }
  expect((await noor.upload(`/werk/dossiers/${m.huishoudenId}/documenten`, document, bestand)).status).toBe(
    303,
  )
  const gesprek = await noor.post(
    `/werk/dossiers/${m.huishoudenId}/gesprekken`,
    gesprekVelden({ meldingId: m.meldingId }),
  )
  return { ...m, pad: `/werk/gesprekken/${idVan(gesprek)}` }
}
const planVan = async ({ huishoudenId, meldingId }: Awaited<ReturnType<typeof maak>>) =>
  (
    await noor.get(
      `/werk/plannen/${idVan(await noor.post(`/werk/dossiers/${huishoudenId}/plan`, { meldingId }))}`,
    )
  ).tekst
const keer = (tekst: string) => tekst.split(tuin).length - 1

test('it stands above the verslag, in its field, and its paper is one click away', async () => {
  const { pad } = await maak()
  const pagina = await noor.get(pad)
  expect(pagina.tekst).toContain(`Dit leverde de inwoner zelf in Begin het gesprek hiermee.`)
  expect(pagina.tekst).toContain('mijn plan.txt, toegevoegd op 2 maart 2026')
  expect(pagina.waarde('eigenPlan')).toBe(tuin)
})

test.each([
  ['left as it was', tuin],
  ['added to', `${tuin}\n\nEn de kat houden.`],
])('%s in the verslag, it opens the plan once, with its paper', async (_, eigenPlan) => {
  const m = await maak()
  await noor.post(`${m.pad}/vaststelling`, verslagVelden(1, { eigenPlan }))
  const tekst = await planVan(m)
  expect(keer(tekst)).toBe(1)
  expect(tekst).toContain('mijn plan.txt')
})

test('taken out of the verslag, the plan still opens with what was handed in', async () => {
  const m = await maak()
  await noor.post(`${m.pad}/verslag`, verslagVelden(1, { eigenPlan: '', gevoerdOp: '' }))
  expect((await noor.get(m.pad)).waarde('eigenPlan')).toBe('')
  await noor.post(`${m.pad}/vaststelling`, verslagVelden(2, { eigenPlan: 'Alleen rust.' }))
  expect(await planVan(m)).toMatch(new RegExp(`${tuin} Alleen rust\\.`))
})

test('paper that is more closed than the reader may see is not there', async () => {
  const { pad, meldingId } = await maak({ niveau: 'L4' })
  await app.sql(`update autorisatie set niveau = 'L3' where melding_id = $1 and medewerker_id is not null`, [
    meldingId,
  ])
  const { tekst } = await noor.get(pad)
  expect(tekst).toContain(tuin)
  expect(tekst).not.toContain('mijn plan.txt')
})

test('a gesprek of another melding shows nothing of it', async () => {
  const { huishoudenId } = await maak()
  const ander = await maakMelding(app, noor, { geslachtsnaam: 'Zonder' })
  expect(ander.huishoudenId).not.toBe(huishoudenId)
  const velden = gesprekVelden({ meldingId: ander.meldingId })
  const { naar } = await noor.post(`/werk/dossiers/${ander.huishoudenId}/gesprekken`, velden)
  const pagina = await noor.get(naar)
  expect(pagina.tekst).not.toContain('leverde de inwoner zelf in')
  expect(pagina.waarde('eigenPlan')).toBe('')
})
