// The instellingen through the front door: decided from a day on, said in words when it cannot be, and only by who may.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakTraject } from '../../../test/support/traject.ts'

const app = await startApp()
const [ties, noor] = [await app.als('ties'), await app.als('noor')]
const pad = '/werk/beheer/instellingen'
const besluit = { aantal: '6', van: '2-3-2026', verwijzing: 'Besluit van de raad, 12 januari 2026' }

test('Beheer leads to triage and instellingen; who only reads the triage finds that alone', async () => {
  const { tekst, html } = await ties.get('/werk/beheer')
  expect(tekst).toContain('Instellingen Wat uw gemeente zelf kiest')
  expect(html).toContain('href="/werk/beheer/triage"')
  const bram = await (await app.als('bram')).get('/werk/beheer')
  expect(bram.html).not.toContain(pad)
  expect((await noor.get(pad)).status).toBe(403)
})

test('a new contactgrens holds for what starts from that day, and not for what ran', async () => {
  const { trajectId: eerst } = await maakTraject(app, noor)
  expect((await ties.get(pad)).tekst).toContain('Na 10 contacten met de inwoner')
  expect((await ties.post(`${pad}/contactgrens`, besluit)).naar).toBe(pad)
  const { tekst } = await ties.get(pad)
  expect(tekst).toContain('Na 6 contacten met de inwoner')
  expect(tekst).toContain('2 maart 2026 6 Besluit van de raad, 12 januari 2026')
  const { trajectId: later } = await maakTraject(app, noor)
  const grens = async (id: string) =>
    (await app.sql<{ n: number }>('select contactgrens as n from traject where id = $1', [id]))[0]?.n
  expect([await grens(eerst), await grens(later)]).toEqual([10, 6])
  expect(await app.sql(`select gegevens from gebeurtenis where soort = 'contactgrens_besloten'`)).toEqual([
    { gegevens: { van: '2026-03-02', aantal: 6 } },
  ])
})

test.each([
  ['a day that is past', { van: '1-3-2026' }, 'Deze dag is voorbij.'],
  ['the day that was decided', { aantal: '5' }, 'Over deze dag is al besloten.'],
  ['what holds already', { van: '3-3-2026' }, 'Dit aantal geldt dan al.'],
  ['no number', { aantal: '' }, 'Vul in na hoeveel contacten.'],
  ['nowhere decided', { verwijzing: '' }, 'Schrijf op waar dit is besloten.'],
])('%s: said at its field, and what was typed is kept', async (_, anders, zin) => {
  const antwoord = await ties.post(`${pad}/contactgrens`, { ...besluit, ...anders })
  expect(antwoord.status).toBe(422)
  expect(antwoord.tekst).toContain(zin)
  expect(antwoord.waarde('van')).toBe({ ...besluit, ...anders }.van)
})

test('the reminder is set, with what stood; of two at once the second reads what stands now', async () => {
  expect((await ties.get(pad)).waarde('dagen')).toBe('3')
  expect((await ties.post(`${pad}/herinnering`, { stond: '3', dagen: '5' })).status).toBe(303)
  expect((await ties.get(pad)).tekst).toContain('5 dagen van tevoren')
  const laat = await ties.post(`${pad}/herinnering`, { stond: '3', dagen: '0' })
  expect(laat.status).toBe(409)
  expect([laat.waarde('stond'), laat.waarde('dagen')]).toEqual(['5', '0'])
  expect(laat.tekst).toContain('Inwoners krijgen 5 dagen van tevoren')
  expect((await ties.post(`${pad}/herinnering`, { stond: '5', dagen: '0' })).status).toBe(303)
  expect((await ties.get(pad)).tekst).toContain('Inwoners krijgen geen herinnering')
  expect((await ties.post(`${pad}/herinnering`, { stond: '0', dagen: '31' })).status).toBe(422)
  expect(
    await app.sql(`select gegevens from gebeurtenis where soort = 'gemeente_ingesteld' order by id`),
  ).toEqual([
    { gegevens: { wat: 'herinnering_dagen', stond: 3, wordt: 5 } },
    { gegevens: { wat: 'herinnering_dagen', stond: 5, wordt: 0 } },
  ])
})
