// The budget through the front door: a line entered counts, the later one replaces it, and declaraties stand beside it.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { csvVan, type Veldwaarden } from '../../../test/support/declaratie.ts'

const app = await startApp()
const mila = await app.als('mila')

const regel = (velden: Readonly<Record<string, string>> = {}) =>
  mila.post('/werk/budget', {
    ...{
      jaar: '2026',
      categorie: 'wmo_maatwerk',
      soort: 'kader',
      bedrag: '6.921.514',
      bron: 'beleidsplan 5',
    },
    ...velden,
  })
const lees = (regels: Veldwaarden[]) =>
  mila.upload('/werk/kosten', {}, { naam: 'a.csv', inhoud: csvVan(regels) })

test('a line is entered and shows with where it was decided; a later one replaces it', async () => {
  expect((await regel()).naar).toBe('/werk/budget?jaar=2026')
  expect((await mila.get('/werk/budget?jaar=2026')).tekst).toMatch(/€ 6\.921\.514.*beleidsplan 5/)
  await regel({ bedrag: '7.000.000', bron: 'raad 2 maart 2026' })
  const pagina = (await mila.get('/werk/budget?jaar=2026')).tekst
  expect(pagina).toContain('€ 7.000.000')
  expect(pagina).not.toContain('6.921.514')
  expect(await app.sql('select 1 from budgetregel')).toHaveLength(2)
})

// 2024 and 2025: 40 and 60 of 100 by the end of January, so half of a year. January 2026: 100. Expected 200, with no error to speak of but two:
// of 2025 from 2024 alone: 60 / 0,4 = 150, half too high. One error is no band.
test('what is expected is what was declared, by the part of the year that earlier years had, with the bridge on top', async () => {
  const maand = (jaar: number, deel: 'begin' | 'rest', bedrag: string, referentie: string): Veldwaarden => ({
    ...{ referentie, bedrag, van: deel === 'begin' ? `1-1-${jaar}` : `1-2-${jaar}` },
    tot_en_met: deel === 'begin' ? `31-1-${jaar}` : `31-12-${jaar}`,
  })
  await lees([
    maand(2024, 'begin', '40', 'a'),
    maand(2024, 'rest', '60', 'b'),
    maand(2025, 'begin', '60', 'c'),
    maand(2025, 'rest', '40', 'd'),
    maand(2026, 'begin', '100', 'e'),
  ])
  await regel({ bedrag: '1.000' })
  expect((await mila.get('/werk/budget?jaar=2026')).tekst).toContain('Niet te vergelijken')
  await regel({ soort: 'buiten_declaraties', bedrag: '900', bron: 'jaarrekening' })
  const pagina = (await mila.get('/werk/budget?jaar=2026')).tekst
  expect(pagina).toContain('Gedeclareerd tot en met januari')
  expect(pagina).toMatch(/€ 100 € 900 € 1\.100 € 100 boven het kader/)
})

test('a ceiling warns from the part that was said', async () => {
  const joke = await app.als('joke')
  const plafond = {
    plafondJaar: '2026',
    aanbieder: 'Zorg Dichtbij',
    plafondBedrag: '110',
    waarschuwing: '80',
  }
  await joke.post('/werk/budget/plafonds', { ...plafond, plafondBron: 'contract' })
  expect((await joke.get('/werk/budget?jaar=2026')).tekst).toMatch(
    /Zorg Dichtbij € 100 € 110 91 % Bijna bereikt/,
  )
})

test.each([
  ['no amount', { bedrag: 'veel' }, 'Vul een bedrag in euro’s in'],
  ['no source', { bron: '' }, 'Schrijf waar dit is besloten'],
  ['a year too far', { jaar: '2099' }, 'van 2015 tot en met 2040'],
])('%s is refused, and what was typed stays', async (_, velden, zin) => {
  const antwoord = await regel({ bron: 'mijn bron', ...velden })
  expect(antwoord.status).toBe(422)
  expect(antwoord.tekst).toContain(zin)
})

test('who manages a contract enters no frame, and who works with residents finds no page', async () => {
  expect((await (await app.als('joke')).post('/werk/budget', {})).status).toBe(403)
  expect((await (await app.als('noor')).get('/werk/budget')).status).toBe(403)
})
