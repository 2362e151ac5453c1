// The log through the front door: the privacy officer takes it out; nobody else does, and that it was done is in it.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'

const app = await startApp()
const [kim, fleur, vera] = [await app.als('kim'), await app.als('fleur'), await app.als('vera')]
const m = await maakMelding(app, kim, { voornamen: 'Noa', geslachtsnaam: 'Bakker' })
expect((await kim.get(`/werk/meldingen/${m.meldingId}`)).status).toBe(200)
expect((await fleur.get(`/werk/meldingen/${m.meldingId}`)).status).toBe(404)
const vandaag = { van: '2-3-2026', tot: '2-3-2026' }
const haal = (velden: Record<string, string>) =>
  vera.post('/werk/privacy/log/uitvoer', { soort: 'nen7513', vorm: 'jsonl', ...vandaag, ...velden })
const regels = (tekst: string) =>
  tekst
    .trimEnd()
    .split('\n')
    .map((regel) => JSON.parse(regel) as Record<string, string | null>)

test('NEN 7513: who looked, who was refused and what happened, without a name of an inwoner', async () => {
  const antwoord = await haal({})
  expect(antwoord.status).toBe(200)
  expect(antwoord.headers.get('content-disposition')).toContain('log-nen7513-2026-03-02-2026-03-02.jsonl')
  const alle = regels(antwoord.html)
  const keek = alle.filter((r) => r.event_type === 'melding_ingezien')
  expect(keek.map((r) => [r.user_name, r.event_outcome_indicator, r.role_id_code])).toEqual([
    ['Kim Jansen', '0', 'toegang'],
    [expect.stringContaining('Fleur'), '8', 'partner_professional'],
  ])
  expect(alle.some((r) => r.event_type === 'melding_geregistreerd' && r.participant_object_id)).toBe(true)
  expect(antwoord.html).not.toMatch(/Bakker|Noa/)
  expect(antwoord.html).not.toContain(m.inwonerId)
  expect(keek[0]?.event_date_time_local).toMatch(/^2026-03-02T09:00:00\.\d{6}\+01:00$/)
})

test('the last day of a rol is a day with that rol', async () => {
  await app.sql(
    `update medewerker_rol set tot = '2026-03-02' where medewerker_id = (select id from medewerker where sub = 'kim')`,
  )
  const keek = regels((await haal({})).html).find((r) => r.user_name === 'Kim Jansen')
  expect(keek?.role_id_code).toBe('toegang')
})

test('Logboek Dataverwerkingen: what happened to whom, no medewerker in it, the same code for the same inwoner', async () => {
  const antwoord = await haal({ soort: 'ldv' })
  const alle = regels(antwoord.html)
  expect(antwoord.html).not.toMatch(/Kim|Fleur|toegang"|Bakker/)
  const codes = new Set(alle.map((r) => r['dpl.core.data_subject_id']))
  expect(codes.size).toBe(1)
  const nen = regels((await haal({})).html)
  expect(codes.has(nen.find((r) => r.participant_object_id)?.participant_object_id ?? '')).toBe(true)
  // The refused look processed nothing.
  expect(alle.filter((r) => r.name === 'melding_ingezien')).toHaveLength(1)
})

test('two inwoners on a page are two lines of one request', async () => {
  const ander = await maakMelding(app, kim, { voornamen: 'Ivo', geslachtsnaam: 'Elders' })
  await app.sql('update huishouden_lid set huishouden_id = $1 where inwoner_id = $2', [
    m.huishoudenId,
    ander.inwonerId,
  ])
  app.klok.zet('2026-03-02T08:10:00Z')
  await kim.get(`/werk/dossiers/${m.huishoudenId}`)
  const alle = regels((await haal({ soort: 'ldv' })).html)
  const keek = alle.filter((r) => r.name === 'dossier_ingezien')
  expect(keek).toHaveLength(2)
  expect(new Set(keek.map((r) => r.trace_id)).size).toBe(1)
  expect(new Set(keek.map((r) => r['dpl.core.data_subject_id'])).size).toBe(2)
})

test('a spreadsheet gets a head and no cell that starts a formula; taking it out is itself in the log', async () => {
  await app.sql(`update medewerker set naam = '=1+1' where sub = 'kim'`)
  const antwoord = await haal({ vorm: 'csv' })
  expect(antwoord.html).toContain('"event_id";"event_type"')
  expect(antwoord.html).toContain(`"'=1+1"`)
  const [laatste] = await app.sql(
    `select gegevens from gebeurtenis where soort = 'logboek_uitgevoerd' order by id desc limit 1`,
  )
  expect(laatste?.gegevens).toEqual({ soort: 'nen7513', vorm: 'csv', van: '2026-03-02', tot: '2026-03-02' })
})

test.each([
  ['the days the wrong way round', { van: '3-3-2026', tot: '2-3-2026' }, 'ligt voor de eerste'],
  ['a period with nothing in it', { van: '1-1-2020', tot: '2-1-2020' }, 'staat niets in de log'],
  ['no day at all', { van: '' }, 'Vul de eerste dag in'],
])('%s is refused, with what was typed', async (_, velden, zin) => {
  const voor = await app.sql(`select 1 from gebeurtenis where soort = 'logboek_uitgevoerd'`)
  const antwoord = await haal({ soort: 'ldv', ...velden })
  expect(antwoord.status).toBe(422)
  expect(antwoord.tekst).toContain(zin)
  expect(antwoord.waarde('van')).toBe(velden.van)
  expect(await app.sql(`select 1 from gebeurtenis where soort = 'logboek_uitgevoerd'`)).toEqual(voor)
})

test('the page says whether the log is signed, and is for the privacy officer alone', async () => {
  const pagina = await vera.get('/werk/privacy/log')
  expect(pagina.status).toBe(200)
  expect(pagina.tekst).toContain('Er is nog geen waarmerk')
  expect(pagina.html).toContain('href="/werk/privacy/verwerkingsregister"')
  for (const wie of [kim, fleur]) expect((await wie.get('/werk/privacy/log')).status).toBe(403)
})
