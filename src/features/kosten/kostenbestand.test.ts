// Which files of declaraties are read, and what a file that is not right is told.

import { describe, expect, test } from 'vitest'
import { csvVan, type Veldwaarden } from '../../../test/support/declaratie.ts'
import { leesBestand } from './kostenbestand.ts'

const lees = (...regels: Veldwaarden[]) => leesBestand(new TextEncoder().encode(csvVan(regels)), '2026-03-02')
const zinnen = (...regels: Veldwaarden[]) => {
  const uit = lees(...regels)
  return 'fouten' in uit ? uit.fouten.map(({ nr, zin }) => `${nr}: ${zin}`) : []
}

test('a file that is right gives its lines', () => {
  const uit = lees({}, { referentie: 'R2', bedrag: '-12,34' })
  expect('regels' in uit && uit.regels).toMatchObject([
    {
      nr: 2,
      nummer: 'D1',
      referentie: 'R1',
      wet: 'wmo',
      bedrag: 123_456,
      van: '2026-01-01',
      tot: '2026-01-31',
    },
    { nr: 3, referentie: 'R2', bedrag: -1_234, volume: 31 },
  ])
})

test('a bill of many together is of nobody', () => {
  const uit = lees({ bsn: '', geboortejaar: '', hoofdcategorie: 'wmo_wonen_rollen_vervoer' })
  expect('regels' in uit && uit.regels[0]).toMatchObject({ bsn: undefined, inwonerId: undefined })
})

describe('what is to be mended', () => {
  test.each<[string, Veldwaarden, RegExp]>([
    ['no such BSN', { bsn: '999990008' }, /geen burgerservicenummer/],
    ['a BSN and a reference', { inwoner: crypto.randomUUID() }, /niet allebei/],
    ['a reference that is none', { bsn: '', inwoner: 'jansen' }, /geen kenmerk van ons/],
    ['somebody without a year of birth', { geboortejaar: '' }, /ook het geboortejaar/],
    ['a year of birth of two digits', { geboortejaar: '49' }, /zoals 1949/],
    ['a wet that is none', { wet: 'wlz' }, /wmo of jeugdwet/],
    ['a category of the other wet', { wet: 'jeugdwet' }, /andere wet/],
    ['a category that is none', { hoofdcategorie: 'begeleiding' }, /hoofdcategorie een van deze/],
    ['a referrer that is none', { verwijzer: 'oma' }, /verwijzer een van deze/],
    ['a unit that is none', { eenheid: 'weken' }, /eenheid een van deze/],
    ['nothing to pay', { bedrag: '0' }, /niet nul/],
    ['an amount that can be read in two ways', { bedrag: '1.5' }, /1\.234,56/],
    ['a volume below nought', { volume: '-1' }, /volume een getal/],
    ['a day that is none', { van: '31-2-2026' }, /zoals 31-1-2026/],
    ['the end before the beginning', { van: '1-2-2026' }, /ligt voor de eerste/],
    ['two years', { van: '1-12-2025' }, /twee regels/],
    ['before there was a Jeugdwet', { van: '1-1-2014', tot_en_met: '31-1-2014' }, /voor 2015/],
    ['a day that is to come', { tot_en_met: '31-3-2026' }, /moet nog komen/],
    ['no number', { declaratienummer: '' }, /declaratienummer iets in/],
    ['an aanbieder of a whole page', { aanbieder: 'x'.repeat(121) }, /120 tekens/],
  ])('%s', (_, velden, zin) => {
    expect(zinnen(velden)).toHaveLength(1)
    expect(zinnen(velden)[0]).toMatch(zin)
  })

  test('every line and every field at once', () =>
    expect(zinnen({ bsn: '1', bedrag: 'x' }, {}, { wet: 'x' }).map((z) => z[0])).toEqual(['2', '2', '4']))

  test('the same declaratie twice names the line it stood on', () =>
    expect(zinnen({}, {})).toEqual(['3: Deze declaratie staat ook op regel 2. Haal er een weg.']))

  test('what stood there is not repeated: a wrong BSN is nearly a right one', () =>
    expect(zinnen({ bsn: '999990008' }).join()).not.toContain('99999'))

  test('a column that is missing, there twice, or unknown', () => {
    const uit = leesBestand(new TextEncoder().encode('wet;wet;Jansen\n1;2;3'), '2026-03-02')
    const gevonden = 'fouten' in uit ? uit.fouten.map(({ zin }) => zin).join(' ') : ''
    expect(gevonden).toMatch(/kolom bedrag ontbreekt/)
    expect(gevonden).toMatch(/kolom wet staat er twee keer/)
    expect(gevonden).toMatch(/Kolom 3 kennen wij niet/)
    expect(gevonden).not.toContain('ansen')
  })

  test('a line with a cell too few', () => {
    const uit = leesBestand(new TextEncoder().encode(`${csvVan([{}])}\n1;2`), '2026-03-02')
    expect('fouten' in uit && uit.fouten[0]?.zin).toMatch(/2 kolommen, en in de eerste regel 15/)
  })
})
