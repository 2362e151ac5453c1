// Does a record hold at a moment, and do two hold on one day?

import { expect, test } from 'vitest'
import { vertegenwoordiging } from '../../../test/support/vertegenwoordiging.ts'
import { overlapt, standOp, type Vertegenwoordiging } from './vertegenwoordiging.ts'
import type { Soort } from './vertegenwoordigingsoort.ts'

const nu = new Date('2026-03-02T08:00:00Z')
const van = (soort: Soort, anders: Partial<Vertegenwoordiging> = {}) =>
  vertegenwoordiging({ soort, van: '2026-01-01', totEnMet: '2026-12-31', ...anders })
const voorbij = { totEnMet: '2026-03-01' } as const

test.each<[string, Partial<Vertegenwoordiging>, string]>([
  ['on the first day', { van: '2026-03-02' }, 'geldt'],
  ['on the last', { totEnMet: '2026-03-02' }, 'geldt'],
  ['before the first', { van: '2026-03-03' }, 'komt'],
  ['after the last', voorbij, 'voorbij'],
  ['without a last', { totEnMet: null }, 'geldt'],
  ['taken back before it began', { van: '2026-03-03', beeindigdOp: nu }, 'voorbij'],
  ['what it was about is closed', { dichtOp: nu }, 'voorbij'],
  ['a moment before it is taken back', { beeindigdOp: new Date(nu.getTime() + 1) }, 'geldt'],
])('%s', (_, anders, stand) => {
  expect(standOp(van('oco', anders), nu)).toBe(stand)
})

test.each([
  [['2026-01-01', '2026-02-01'], ['2026-02-01', null], true],
  [['2026-01-01', '2026-02-01'], ['2026-02-02', null], false],
  [['2026-01-01', null], ['2025-01-01', '2025-12-31'], false],
  [['2026-01-01', null], ['2025-01-01', null], true],
] as const)('%j and %j', ([v1, t1], [v2, t2], samen) => {
  expect(overlapt({ van: v1, totEnMet: t1 }, { van: v2, totEnMet: t2 })).toBe(samen)
})
