// Eindigen: a line of formatie ends after it began, and once.

import { expect, test } from 'vitest'
import { eindigen } from './eindigen.ts'
import type { Formatie } from './formatie.ts'

const lijn: Formatie = {
  id: 'f',
  teamId: 't',
  soort: 'vast',
  fte: 4.65,
  isVacature: false,
  van: '2026-01-01',
  tot: null,
}

test.each([
  [lijn, '2026-02-01', true],
  [lijn, '2026-01-01', false],
  [{ ...lijn, tot: '2026-02-01' as const }, '2026-03-01', false],
] as const)('ends after it began, and once', (f, tot, ok) => {
  expect(eindigen(f, tot).ok).toBe(ok)
})
