// The cellen of a rapport, given what was counted and which groups there are.

import { expect, test } from 'vitest'
import type { Kpi } from '../monitor/kpi.ts'
import type { Meting } from '../monitor/meting.ts'
import { leesPeriode, type Periode } from '../monitor/periode.ts'
import { cellenVan } from './cellen.ts'

const kpi = {
  code: 'toegang.aantal',
  rijping: 0,
  delen: [{ code: 'meldingen', naam: 'm', eenheid: 'aantal', richting: 'geen' }],
} as unknown as Kpi
const periode = leesPeriode('2021-Q1') as Periode
const meting = (groep: string | null, waarde: number): Meting => ({
  ...{ kpi: kpi.code, periode: '2021-Q1', deel: 'meldingen', splitsing: 'kern', groep: groep as string },
  ...{ teller: waarde, noemer: null, waarde },
})
const groepen = {
  kern: [
    { naam: 'Elst', inwoners: 21500 },
    { naam: 'Driel', inwoners: 4500 },
    { naam: 'Hemmen', inwoners: 200 },
  ],
}
const cellen = (metingen: Meting[], vandaag = '2021-05-01' as const) =>
  cellenVan({ kpi, periode, splitsing: 'kern' }, { metingen, groepen, eerder: new Map(), vandaag }).map(
    (c) => [c.groep, c.waarde ?? c.verborgen],
  )

test('each group has a row: nought and one to four are the same, a small kern says nothing', () => {
  expect(cellen([meting('Elst', 38), meting('Hemmen', 12)])).toEqual([
    ['Elst', 40],
    ['Driel', 'minder_dan_5'],
    ['Hemmen', 'kleine_kern'],
  ])
  expect(cellen([meting('Elst', 38), meting('Driel', 3)])[1]).toEqual(['Driel', 'minder_dan_5'])
})

test('who lives in no kern we know stands under a word, and nobody knows how many live there', () => {
  expect(cellen([meting(null, 50)]).at(-1)).toEqual(['onbekend', 'kleine_kern'])
})
