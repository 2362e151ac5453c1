// Taking back: what the inwoner gave, and nothing else.

import { expect, test } from 'vitest'
import { vertegenwoordiging } from '../../../test/support/vertegenwoordiging.ts'
import { intrekken } from './intrekken.ts'
import type { Vertegenwoordiging } from './vertegenwoordiging.ts'
import type { Soort } from './vertegenwoordigingsoort.ts'

const nu = new Date('2026-03-02T08:00:00Z')
const van = (soort: Soort, anders: Partial<Vertegenwoordiging> = {}) =>
  vertegenwoordiging({ soort, van: '2026-01-01', totEnMet: '2026-12-31', ...anders })
const voorbij = { totEnMet: '2026-03-01' } as const

test.each<[string, Vertegenwoordiging, string | undefined]>([
  ['what the inwoner gave', van('mantelzorger'), undefined],
  ['also before it began', van('gemachtigde', { van: '2026-05-01' }), undefined],
  ['what a court gave', van('curator'), 'niet_van_inwoner'],
  ['gezag', van('ouder_met_gezag'), 'niet_van_inwoner'],
  ['what ended by itself', van('oco', voorbij), 'al_voorbij'],
  ['what was taken back already', van('oco', { beeindigdOp: nu }), 'al_voorbij'],
])('taken back: %s', (_, v, reden) => {
  const uitslag = intrekken(v, nu)
  expect(uitslag.ok ? undefined : uitslag.reason).toBe(reden)
})
