// What there is of formatie on one day.

import { describe, expect, test } from 'vitest'
import { type Formatie, standOp } from './formatie.ts'

const lijn: Formatie = {
  id: 'f',
  teamId: 't',
  soort: 'vast',
  fte: 4.65,
  isVacature: false,
  van: '2026-01-01',
  tot: null,
}

describe('what stands on a day', () => {
  const formatie: Formatie[] = [
    lijn,
    { ...lijn, soort: 'inhuur', fte: 0.35, tot: '2026-03-01' },
    { ...lijn, soort: 'opbouwwerk', fte: 1.63, van: '2026-06-01' },
    { ...lijn, fte: 2, isVacature: true },
  ]
  test.each([
    ['2025-12-31', 0, 0],
    ['2026-01-01', 5, 2],
    // Until a day is not that day itself.
    ['2026-03-01', 4.65, 2],
    ['2026-06-01', 6.28, 2],
  ] as const)('on %s there are %s fte, and %s vacant', (dag, bezet, vacant) => {
    expect(standOp(formatie, dag)).toMatchObject({ bezet, vacant })
  })
})
