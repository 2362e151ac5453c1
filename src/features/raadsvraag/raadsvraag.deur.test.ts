// Raadsvragen through the front door: asked, answered and published in one, or taken back before that.

import { beforeEach, expect, test } from 'vitest'
import { maandag, startApp } from '../../../test/support/app.ts'

const app = await startApp()
let aydin = await app.als('aydin')
let mila = await app.als('mila')
beforeEach(async () => {
  app.klok.zet(maandag)
  aydin = await app.als('aydin')
  mila = await app.als('mila')
})
const vraag = (anders: Record<string, string> = {}) => ({
  ...{ kpi: 'kort.contacten', periode: '2025-Q4', vraagtekst: 'Waarom duurt het langer?' },
  ...anders,
})
const stel = async (anders: Record<string, string> = {}) =>
  (await aydin.post('/werk/raadsvragen', vraag(anders))).naar
/** Aydin as another council member. */
async function ander() {
  await app.sql(`insert into medewerker (gemeente_id, id, sub, naam, functie, organisatie_id, van)
    select 1, gen_random_uuid(), 'bo', 'Bo Bakx', 'Raadslid', organisatie_id, van from medewerker where sub = 'aydin' on conflict do nothing`)
  await app.sql(`insert into medewerker_rol (gemeente_id, medewerker_id, rol, van)
    select 1, id, 'raadslid', van from medewerker where sub = 'bo' on conflict do nothing`)
  return app.als('bo')
}

test('asked from a figure, the form knows which and when', async () => {
  const { html } = await aydin.get('/werk/raadsvragen/nieuw?kpi=kort.contacten&periode=2019-Q1')
  expect(html).toMatch(/<option[^>]*value="kort.contacten"[^>]*selected/)
  expect(html).toMatch(/<option[^>]*value="2019-Q1"[^>]*selected/)
  const zonder = await aydin.get('/werk/raadsvragen/nieuw')
  expect(zonder.html).toMatch(/<option[^>]*value="2025-Q4"[^>]*selected/)
  expect(zonder.tekst).toContain('Noem geen namen van inwoners')
})

test.each([
  ['no question', { vraagtekst: '' }, 'Schrijf uw vraag op.'],
  ['no figure', { kpi: '' }, 'Kies over welk cijfer uw vraag gaat.'],
  ['a figure there is not', { kpi: 'kort.niets' }, 'Dit cijfer is er niet meer.'],
  ['a period of later', { periode: '2026-Q2' }, 'Deze periode moet nog beginnen.'],
  ['no period', { periode: 'laatst' }, 'Deze periode kennen wij niet.'],
])('with %s it is refused, and what was typed stays', async (_, anders, zin) => {
  const antwoord = await aydin.post('/werk/raadsvragen', vraag(anders))
  expect([antwoord.status, antwoord.tekst.includes(zin)]).toEqual([422, true])
  expect(antwoord.waarde('vraagtekst')).toBe(
    (anders as { vraagtekst?: string }).vraagtekst ?? 'Waarom duurt het langer?',
  )
})

test('until it is answered only who asked and policy see it; then question and answer stand before the council together', async () => {
  const pad = await stel()
  const bo = await ander()
  expect((await bo.get(pad)).status).toBe(404)
  expect((await bo.get('/werk/raadsvragen')).tekst).not.toContain('Waarom duurt het langer?')
  expect((await (await app.als('bram')).get(pad)).status).toBe(404)
  expect((await bo.get('/werk/streefwaarden/kort.contacten')).tekst).not.toContain('Waarom duurt')
  const leeg = await mila.post(`${pad}/antwoord`, { antwoord: '', versie: '1' })
  expect([leeg.status, leeg.tekst.includes('Schrijf het antwoord op.')]).toEqual([422, true])
  expect((await aydin.post(`${pad}/antwoord`, { antwoord: 'x', versie: '1' })).status).toBe(403)
  const uit = await mila.post(`${pad}/antwoord`, { antwoord: 'Omdat er meer vragen zijn.', versie: '1' })
  expect(uit.status).toBe(303)
  for (const wie of [aydin, bo, mila, await app.als('bram')]) {
    const { tekst } = await wie.get('/werk/streefwaarden/kort.contacten')
    expect(tekst).toMatch(/Waarom duurt het langer\? Antwoord van Mila Hendriks.*Omdat er meer vragen zijn\./)
  }
  expect((await mila.get('/werk/monitor/kort.contacten')).tekst).toContain('Omdat er meer vragen zijn.')
  expect((await bo.get(pad)).tekst).toContain('Omdat er meer vragen zijn.')
})

test('who answers second, or after it was withdrawn, hears so and keeps what was written', async () => {
  const pad = await stel()
  const samen = await Promise.all(
    ['Het ene.', 'Het andere.'].map((antwoord) => mila.post(`${pad}/antwoord`, { antwoord, versie: '1' })),
  )
  expect(samen.map(({ status }) => status).toSorted()).toEqual([303, 409])
  const laat = samen.find(({ status }) => status === 409)
  expect(laat?.tekst).toMatch(/intussen beantwoord.*Wat u schreef Het (ene|andere)\./)

  const weg = await stel()
  expect((await aydin.post(`${weg}/intrekking`, { versie: '1' })).status).toBe(303)
  const teLaat = await mila.post(`${weg}/antwoord`, { antwoord: 'Te laat.', versie: '1' })
  expect(teLaat.status).toBe(409)
  expect(teLaat.tekst).toMatch(/intussen ingetrokken.*Wat u schreef Te laat\./)
  expect((await aydin.post(`${weg}/intrekking`, { versie: '2' })).status).toBe(409)
  expect((await aydin.get(weg)).tekst).toContain('Ingetrokken')
  const bo = await ander()
  expect((await bo.get(weg)).status).toBe(404)
  expect((await bo.post(`${weg}/intrekking`, { versie: '1' })).status).toBe(404)
})

test('what waits stands on the first page of who answers, with how long; the own questions on that of who asks', async () => {
  await app.sql('alter table raadsvraag disable trigger all')
  await app.sql('delete from raadsvraag')
  await app.sql('alter table raadsvraag enable trigger all')
  expect((await mila.get('/werk')).tekst).not.toContain('van de raad wacht')
  await stel()
  app.klok.zet('2026-03-14T09:00:00Z')
  aydin = await app.als('aydin')
  await stel({ vraagtekst: 'En hoe gaat het verder? '.repeat(10) })
  mila = await app.als('mila')
  expect((await mila.get('/werk')).tekst).toMatch(
    /2 vragen van de raad wachten op antwoord De oudste: wacht 12 dagen/,
  )
  const { tekst } = await mila.get('/werk/raadsvragen')
  expect(tekst).toContain('Aydin Yilmaz wacht 12 dagen')
  expect(tekst).toContain('Aydin Yilmaz vandaag gesteld')
  const eigen = (await aydin.get('/werk')).tekst
  expect(eigen).toContain('Waarom duurt het langer? · Wacht op antwoord')
  expect(eigen).toContain('… · Wacht op antwoord')
  expect((await aydin.get('/werk/raadsvragen')).tekst).toContain('Uw vragen')
})
