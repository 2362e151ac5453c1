// The triage through the front door: draft, change, test, publish, go back; what screening stores, and what is learned.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { behandeling } from '../../../test/support/behandeling.ts'
import type { Velden } from '../../../test/support/client.ts'

const app = await startApp()
const ties = await app.als('ties')
const kim = await app.als('kim')
const { meld, doe, id } = behandeling(app, kim)
const begin = '/werk/beheer/triage'
const concept = `${begin}/concept`

const stand = async () =>
  (
    await app.sql<{ nummer: number; versie: number; codes: string[] }>(
      `select nummer, versie, array(select r->>'code' from jsonb_array_elements(regels) r) as codes
        from triage_versie where status = 'concept'`,
    )
  )[0]
const versie = async () => String((await stand())?.versie ?? 0)
const regel = (anders: Velden = {}): Velden => ({
  naam: 'Eenzame oudere',
  vervolg: 'kortdurende_ondersteuning',
  leefgebieden: ['sociaal_netwerk'],
  alleenDeze: 'ja',
  k_eerder: 'nee',
  zin: 'Bezoek eerst, wijs daarna de weg.',
  bron: 'werkafspraak 2026',
  ...anders,
})
const opConcept = async (pad: string, velden: Velden = {}) =>
  ties.post(`${concept}/${pad}`, { versie: await versie(), ...velden })
const publiceer = async (velden: Velden = {}) =>
  ties.post(`${begin}/publicatie`, {
    versie: await versie(),
    reden: 'Eenzaamheid vraagt een bezoek.',
    ...velden,
  })
const eenzaam = () => meld({ leefgebieden: ['sociaal_netwerk'] })

test('who screens or manages a team changes no rule; who manages reads what was learned', async () => {
  expect((await kim.get(begin)).status).toBe(403)
  expect((await (await app.als('bram')).get(begin)).status).toBe(200)
  expect((await (await app.als('bram')).post(concept, { nummer: '1' })).status).toBe(403)
})

test('a draft is made, a rule put in and moved up, tested, published; then it advises, and screening says which version', async () => {
  expect((await kim.get(await eenzaam())).tekst).toContain(
    'wijs de weg op de sociale kaart'.replace('wijs', 'Wijs'),
  )
  expect((await ties.post(concept, { nummer: '1' })).naar).toBe(concept)
  expect((await ties.post(concept, { nummer: '1' })).tekst).toContain('Er is al een concept')
  expect((await publiceer()).tekst).toContain('gelijk aan wat nu geldt')

  expect((await opConcept('regels/nieuw', regel())).naar).toBe(concept)
  expect((await stand())?.codes.at(-2)).toBe('eenzame_oudere')
  // It stands under "meedoen", which takes all it would fit.
  expect((await ties.get(concept)).tekst).toContain('Deze regels geven nooit een advies')
  for (let keer = 0; keer < 3; keer++) await opConcept('plaats', { code: 'eenzame_oudere', wat: 'omhoog' })
  expect((await ties.get(concept)).tekst).not.toContain('Deze regels geven nooit een advies')

  expect((await publiceer()).tekst).toContain('Toets het concept eerst')
  const toets = await ties.get(`${concept}/toets`)
  expect(toets.tekst).toMatch(/1 van de \d+ meldingen/)
  expect(toets.tekst).toContain('Eenzame oudere')
  await opConcept('toets')
  const vergeten = await publiceer({ reden: '' })
  expect(vergeten.status).toBe(422)
  expect((await publiceer()).naar).toBe(begin)

  const melding = await eenzaam()
  expect((await kim.get(melding)).tekst).toContain('Bezoek eerst, wijs daarna de weg.')
  await doe(kim, melding, 'screening', {
    keuze: 'anders',
    vervolg_sociaal_netwerk: 'sociale_kaart',
    redenCode: 'inwoner_wil_anders',
    redenAfwijking: 'Mevrouw Peters wil zelf naar het koor.',
  })
  const [screening] = await app.sql(
    'select regel, triage_versie, reden_code from screening where melding_id = $1',
    [id(melding)],
  )
  expect(screening).toEqual({ regel: 'eenzame_oudere', triage_versie: 2, reden_code: 'inwoner_wil_anders' })
  expect((await kim.get(melding)).tekst).toContain('Bezoek eerst, wijs daarna de weg.')
})

test('what was learned of a rule: counts and reasons in a few words, never the sentence somebody wrote', async () => {
  const pagina = await ties.get(`${begin}/regels/eenzame_oudere`)
  expect(pagina.tekst).toContain('1 keer geadviseerd')
  expect(pagina.tekst).toContain('De inwoner wil het anders')
  expect(pagina.tekst).not.toContain('koor')
  expect((await ties.get(`${begin}/regels/bestaat_niet`)).status).toBe(404)
  expect((await ties.get(begin)).tekst).toContain('Eenzame oudere')
})

test('nobody follows an advice of a table that was replaced while they read', async () => {
  const melding = await eenzaam()
  const oud = await doe(kim, melding, 'screening', { keuze: 'volgen', triage: '1' })
  expect(oud.status).toBe(422)
  expect(oud.tekst).toContain('net vernieuwd')
  expect((await doe(kim, melding, 'screening', { keuze: 'volgen', triage: '2' })).status).toBe(303)
})

test('a published version never changes, whoever tries', async () => {
  await expect(app.sql(`update triage_versie set reden = 'anders' where nummer = 2`)).rejects.toThrow(
    'never changes',
  )
  await expect(app.sql(`delete from triage_versie where nummer = 2`)).rejects.toThrow('never changes')
})

test('going back is publishing the earlier one again, as a version of its own', async () => {
  app.klok.zet('2026-03-02T08:05:00Z')
  await ties.post(concept, { nummer: '1' })
  await opConcept('toets')
  expect((await publiceer({ reden: 'Het bezoek kostte te veel tijd.' })).naar).toBe(begin)
  expect((await kim.get(await eenzaam())).tekst).toContain('Wijs de weg op de sociale kaart')
  const versies = await ties.get(begin)
  expect(versies.tekst).toContain('Versie 3 geldt')
  expect(versies.tekst).toContain('Het bezoek kostte te veel tijd.')
})

test('two who change the draft at once: the second sees both, and nothing typed is lost', async () => {
  await ties.post(concept, { nummer: '1' })
  const gezien = await versie()
  await opConcept('plaats', { code: 'werk', wat: 'omhoog' })
  const tweede = await ties.post(
    `${concept}/regels/werk`,
    regel({ versie: gezien, zin: 'Mijn eigen woorden.' }),
  )
  expect(tweede.status).toBe(409)
  expect(tweede.html).toContain('Mijn eigen woorden.')
  expect(tweede.tekst).toContain('Het team Werk en Inkomen gaat verder.')
  expect((await opConcept('regels/werk', regel({ zin: 'Mijn eigen woorden.' }))).naar).toBe(concept)
})

test('safety stays first and as it is; its words may change; no other rule may ask about it', async () => {
  await opConcept('regels/veiligheid', regel({ zin: 'Bel meteen.', vervolg: 'sociale_kaart' }))
  await opConcept('regels/werk', regel({ k_onveilig: 'ja' }))
  expect((await opConcept('plaats', { code: 'veiligheid', wat: 'weg' })).tekst).toContain('kan niet weg')
  const [rij] = await app.sql<{
    regels: { code: string; vervolg: string; voorwaarden: { kenmerken: object } }[]
  }>(`select regels from triage_versie where status = 'concept'`)
  expect(rij?.regels[0]).toMatchObject({ code: 'veiligheid', vervolg: 'interventieteam', zin: 'Bel meteen.' })
  expect(rij?.regels.find(({ code }) => code === 'werk')?.voorwaarden.kenmerken).toEqual({ eerder: false })
})

test('a version of tomorrow waits, and then advises by itself', async () => {
  await opConcept('toets')
  expect((await publiceer({ vanaf: '1-3-2026' })).tekst).toContain('Kies vandaag of een dag daarna')
  expect((await publiceer({ vanaf: '3-3-2026' })).naar).toBe(begin)
  const vandaag = await ties.get(begin)
  expect(vandaag.tekst).toContain('Versie 3 geldt')
  expect(vandaag.tekst).toContain('Gaat nog gelden')
  app.klok.zet('2026-03-03T08:00:00Z')
  expect((await (await app.als('ties')).get(begin)).tekst).toContain('Versie 4 geldt')
})

test('a draft thrown away leaves what advises', async () => {
  const nu = await app.als('ties')
  await nu.post(concept, { nummer: '4' })
  expect((await nu.post(`${concept}/weg`, { versie: await versie() })).naar).toBe(begin)
  expect((await nu.get(concept)).status).toBe(404)
  expect(await stand()).toBeUndefined()
})

test('who is second to publish, or changes a rule that was taken out, reads why and keeps what was typed', async () => {
  const nu = await app.als('ties')
  await nu.post(concept, { nummer: '4' })
  const gezien = await versie()
  await nu.post(`${concept}/plaats`, { versie: gezien, code: 'werk', wat: 'weg' })
  const weg = await nu.post(`${concept}/regels/werk`, regel({ versie: gezien, zin: 'Mijn eigen woorden.' }))
  expect(weg.status).toBe(422)
  expect(weg.tekst).toContain('Deze regel staat niet meer in het concept.')
  expect(weg.tekst).toContain('Mijn eigen woorden.')

  await nu.post(`${concept}/toets`, { versie: await versie() })
  const laatst = await versie()
  const eerste = await nu.post(`${begin}/publicatie`, { versie: laatst, reden: 'Zonder werk.' })
  expect(eerste.naar).toBe(begin)
  const tweede = await nu.post(`${begin}/publicatie`, { versie: laatst, reden: 'Mijn lange uitleg.' })
  expect(tweede.status).toBe(422)
  expect(tweede.tekst).toContain('Er is geen concept meer')
  expect(tweede.tekst).toContain('Mijn lange uitleg.')
  const teLaat = await nu.post(`${concept}/regels/schulden`, regel({ versie: laatst, zin: 'Ook weg?' }))
  expect(teLaat.status).toBe(422)
  expect(teLaat.tekst).toContain('Ook weg?')
  expect((await nu.post(`${concept}/weg`, { versie: laatst })).tekst).toContain('Er is geen concept meer')
})

test('a new rule without anything says all that is missing at once, also the name', async () => {
  const nu = await app.als('ties')
  await nu.post(concept, { nummer: '4' })
  const leeg = await nu.post(`${concept}/regels/nieuw`, { versie: await versie() })
  expect(leeg.status).toBe(422)
  expect(leeg.tekst).toContain('Geef de regel een korte naam')
  expect(leeg.tekst).toContain('Kies wat de regel adviseert.')
})
