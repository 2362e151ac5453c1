// When a figure meets its streefwaarde, in which direction, and which figures stand out.

import { describe, expect, test } from 'vitest'
import { lineWords } from '../../ui/pictures/linewords.ts'
import { type Cijfer, cijfer, opvallend } from './cijfer.ts'
import type { Deel, Kpi } from './kpi.ts'
import type { Meting } from './meting.ts'
import { leesPeriode } from './periode.ts'
import { lijn } from './stand.tsx'
import { veranderingTekst } from './teksten.ts'

const deel: Deel = { code: 'maatwerk', naam: 'Maatwerk', eenheid: '%', richting: 'lager' }
const kpi: Kpi = {
  code: 'dichtbij.uitstroom',
  soort: 'prestatie',
  naam: 'n',
  doel: 'III k',
  vraag: 'v',
  teller: 't',
  noemer: 'n',
  eenheid: '%',
  bron: 'b',
  periode: 'kwartaal',
  telt: 'in de periode',
  uitsplitsingen: ['kern'],
  eigenaar: 'e',
  toontVanaf: 0,
  minimum: 10,
  rijping: 0,
  delen: [deel],
}
const meting = (periode: string, teller: number, noemer: number): Meting => ({
  kpi: kpi.code,
  periode,
  deel: 'maatwerk',
  splitsing: 'totaal',
  groep: '',
  teller,
  noemer,
  waarde: (100 * teller) / noemer,
})
const periode = leesPeriode('2021-Q2') ?? expect.fail()
const streef = {
  id: 'a',
  kpi: kpi.code,
  deel: 'maatwerk',
  kern: null,
  minimaal: null,
  maximaal: 20,
  van: '2021-01-01',
  tot: null,
  status: 'vastgesteld',
  beslotenDoor: 'raad',
  beslotenOp: null,
  verwijzing: 'x',
} as const
const van = (
  metingen: readonly Meting[],
  anders: { vandaag?: '2021-06-30' | '2021-07-01'; rijping?: number } = {},
) =>
  cijfer({ ...kpi, rijping: anders.rijping ?? 0 }, deel, {
    metingen,
    streefwaarden: [streef],
    periode,
    vandaag: anders.vandaag ?? '2021-07-01',
  })

describe('a figure with what belongs to it', () => {
  test('it knows the period before, the eight quarters and the judgement', () => {
    const c = van([meting('2021-Q1', 20, 100), meting('2021-Q2', 25, 100)])
    expect(c).toMatchObject({ oordeel: 'niet_gehaald', verandering: 5, isVoorlopig: false, isTeKlein: false })
    expect(c.reeks.map((p) => p.meting.waarde)).toEqual([null, null, null, null, null, null, 20, 25])
    expect(veranderingTekst(c)).toBe('5,0 procentpunt hoger dan de periode ervoor')
    expect(lineWords(lijn(c)).replaceAll('\u00a0', ' ')).toBe(
      'Maatwerk: van 20,0 % in het 1e kwartaal 2021 naar 25,0 % in het 2e kwartaal 2021. Het laagst was 20,0 % in het 1e kwartaal 2021, het hoogst 25,0 % in het 2e kwartaal 2021. De streefwaarde is ten hoogste 20 %.',
    )
  })

  test('on nine cases nobody is judged, on ten they are', () => {
    expect(van([meting('2021-Q2', 9, 9)])).toMatchObject({ isTeKlein: true, oordeel: 'geen_oordeel' })
    expect(van([meting('2021-Q2', 10, 10)])).toMatchObject({ isTeKlein: false, oordeel: 'niet_gehaald' })
  })

  test('it is voorlopig until the period is over, and until what it follows had its time', () => {
    expect(van([], { vandaag: '2021-06-30' }).isVoorlopig).toBe(true)
    expect(van([], { vandaag: '2021-07-01' }).isVoorlopig).toBe(false)
    expect(van([], { vandaag: '2021-07-01', rijping: 1 }).isVoorlopig).toBe(true)
  })

  test('a period that still runs is compared with nothing, and its picture says what may change', () => {
    const c = van([meting('2020-Q4', 22, 100), meting('2021-Q1', 20, 100), meting('2021-Q2', 1, 10)], {
      vandaag: '2021-06-30',
    })
    expect(c.verandering).toBeUndefined()
    expect(lineWords(lijn(c)).replaceAll('\u00a0', ' ')).toContain(
      'het hoogst 22,0 % in het 4e kwartaal 2020. Voorlopig: 10,0 % in het 2e kwartaal 2021.',
    )
  })

  test('without cases there is no value, and nought is not made of it', () => {
    expect(van([]).nu).toMatchObject({ waarde: null, noemer: 0 })
  })
})

describe('what to look at first', () => {
  const met = (code: string, anders: Partial<Cijfer>): Cijfer => ({
    ...van([meting('2021-Q1', 20, 100), meting('2021-Q2', 20, 100)]),
    kpi: { ...kpi, code },
    ...anders,
  })
  test('what misses its streefwaarde, then what moved most, either way; too few cases moved nothing', () => {
    const gekozen = opvallend(
      [
        met('stil', { verandering: 0 }),
        met('gezakt', { verandering: -12 }),
        met('gestegen', { verandering: 8 }),
        met('klein', { verandering: 80, isTeKlein: true }),
        met('gemist', { verandering: 1, oordeel: 'niet_gehaald' }),
      ],
      3,
    )
    expect(gekozen.map((c) => c.kpi.code)).toEqual(['gemist', 'gezakt', 'gestegen'])
  })
})
