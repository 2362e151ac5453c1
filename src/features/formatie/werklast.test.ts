// The weight of work: by its kind, and against the hours there are.

import { describe, expect, test } from 'vitest'
import { perVoltijd, puntenVan } from './werklast.ts'

describe('the weight of work', () => {
  const niets = { meldingen: 0, gesprekken: 0, trajecten: {}, procesregie: 0, casusregie: 0 }
  test.each([
    [{}, 0],
    [{ meldingen: 3, gesprekken: 2 }, 5],
    [{ trajecten: { kortdurend: 4, jongerencoaching: 1, onderzoek_wmo: 1 } }, 9],
    [{ procesregie: 2, casusregie: 1 }, 5],
  ])('%o weighs %s', (werk, punten) => {
    expect(puntenVan({ ...niets, ...werk }, '2026-03-02')).toBe(punten)
  })
  test.each([
    [10, 36, 10],
    [10, 18, 20],
    [10, null, undefined],
  ])('%s points at %s hours a week are %s for a full week', (punten, uren, verwacht) => {
    expect(perVoltijd(punten, uren)).toBe(verwacht)
  })
})
