// Afscherming: what is asked of few has no value, and is not left over from the rest either.

import { describe, expect, test } from 'vitest'
import { schermAf } from './afscherming.ts'
import type { Meting } from './meting.ts'

const kpis = [
  { code: 'ervaring.snel', toontVanaf: 10 },
  { code: 'toegang.aantal', toontVanaf: 0 },
]
const meting = (groep: string, noemer: number, kpi = 'ervaring.snel'): Meting => ({
  kpi,
  periode: '2026-Q1',
  deel: 'ja',
  splitsing: 'kern',
  groep,
  teller: 1,
  noemer,
  waarde: 50,
})
const open = (metingen: readonly Meting[]) =>
  schermAf(kpis, metingen).flatMap((m) => (m.waarde === null ? [] : [m.groep]))

describe('of kernen', () => {
  test.each([
    ['that are all large enough, all show', [10, 30], ['k10', 'k30']],
    ['one is too small, the next smallest goes too', [9, 12, 30], ['k30']],
    ['two are too small and together enough, the rest shows', [4, 6, 11], ['k11']],
    ['two are too small and together too few, a third goes too', [4, 5, 11, 40], ['k40']],
    ['there is one, and it is too small', [9], []],
    ['nobody answered, nobody else has to go', [10], ['k10']],
  ])('%s', (_, aantallen, zichtbaar) => {
    expect(open(aantallen.map((n) => meting(`k${n}`, n)))).toEqual(zichtbaar)
  })
})

test('how many answered stays known, the teller does not', () => {
  expect(schermAf(kpis, [meting('Elst', 3)])).toEqual([{ ...meting('Elst', 3), teller: null, waarde: null }])
})

test('a kpi of the registration is shown however small', () => {
  expect(open([meting('Elst', 1, 'toegang.aantal')])).toEqual(['Elst'])
})
