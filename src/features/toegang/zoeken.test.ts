// The search field of the top bar: one person at a time, and a way in only for who has a grant there.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'

const app = await startApp()
const kim = await app.als('kim')
const sam = await app.als('sam')
const anna = { voornamen: 'Anna', voorvoegsel: 'de', geslachtsnaam: 'Wit', bsn: '999900006' }
const woont = { straat: 'Hoofdstraat', postcode: '6671BX', huisnummer: '12' }
const { huishoudenId } = await maakMelding(app, kim, { ...anna, ...woont })
const dossier = `/werk/dossiers/${huishoudenId}`

describe('one text finds one person', () => {
  for (const zoek of ['999900006', 'de Wit 3-4-1948', 'Wti 3 april 1948', '6671 bx 12']) {
    test(`"${zoek}"`, async () => {
      const pagina = await kim.post('/werk/zoeken', { zoek })
      expect(pagina.tekst).toContain('Anna de Wit, 77 jaar, huishouden De Wit')
      expect(pagina.html).toContain(`href="${dossier}"`)
    })
  }

  for (const zoek of ['', 'de Wit', '3-4-1948', 'Wit 31-2-1948', '999900007', '%']) {
    test(`"${zoek}" is no way to search: it says how`, async () => {
      const pagina = await kim.post('/werk/zoeken', { zoek })
      expect(pagina.status).toBe(200)
      expect(pagina.tekst).toContain('U zoekt één persoon tegelijk')
      expect(pagina.tekst).not.toContain('Anna')
    })
  }

  test('nobody found says how to search as well', async () => {
    expect((await kim.post('/werk/zoeken', { zoek: 'Jansen 1-1-1960' })).tekst).toContain(
      'Kijk na wat u typte.',
    )
  })
})

test('without a grant the person is known, and the dossier stays closed', async () => {
  const pagina = await sam.post('/werk/zoeken', { zoek: 'Wit 3-4-1948' })
  expect(pagina.tekst).toContain('Anna de Wit, 77 jaar')
  expect(pagina.tekst).toContain('U heeft geen toegang tot dit dossier.')
  expect(pagina.html).not.toContain(dossier)
})

test('what was searched for stands in no address and no title', async () => {
  const pagina = await kim.post('/werk/zoeken', { zoek: 'Wit 3-4-1948' })
  expect(/<title>(.*?)<\/title>/.exec(pagina.html)?.[1]).toBe('Zoeken - Overbetuwe')
})

test('who may not look for people has no search field', async () => {
  const mila = await app.als('mila')
  expect((await mila.get('/werk')).html).not.toContain('action="/werk/zoeken"')
  expect((await kim.get('/werk')).html).toContain('action="/werk/zoeken"')
})
