// Vaststellen: which terms may be set, and which not.

import { expect, test } from 'vitest'
import { type Invoer, vaststellen } from './vaststellen.ts'

const invoer: Invoer = {
  soort: 'traject',
  wet: 'wmo',
  resultaat: 'bereikt',
  duur: 'P15Y',
  afleidingswijze: 'afgehandeld',
  bron: 'Wmo 2015 5.3.4',
  van: '2026-01-01',
  tot: null,
}
const eerder = { ...invoer, id: 'a', van: '2020-01-01' } as const
const later = { ...invoer, id: 'b', van: '2027-01-01' } as const

test.each([
  ['the first', invoer, [], undefined],
  ['one after another', invoer, [eerder], undefined],
  ['one from the same day, to mend a mistake', invoer, [{ ...eerder, van: '2026-01-01' }], undefined],
  ['before one that is there', invoer, [later], 'eerder_dan_vorige'],
  ['before one of something else', invoer, [{ ...later, wet: 'wgs' }], undefined],
  ['that ends before it begins', { ...invoer, tot: '2025-12-31' }, [], 'tot_voor_van'],
  ['with a period that is none', { ...invoer, duur: '15 jaar' }, [], 'duur_klopt_niet'],
  ['for a resultaat of something else', { ...invoer, resultaat: 'leeg' }, [], 'resultaat_hoort_er_niet_bij'],
] as const)('%s', (_, gegeven, er, reden) => {
  const uitkomst = vaststellen(gegeven, er)
  expect(uitkomst.ok ? undefined : uitkomst.reason).toBe(reden)
})
