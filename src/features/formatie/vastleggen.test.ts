// Vastleggen: which line of formatie may be written down.

import { describe, expect, test } from 'vitest'
import type { Formatie } from './formatie.ts'
import { vastleggen } from './vastleggen.ts'

const lijn: Formatie = {
  id: 'f',
  teamId: 't',
  soort: 'vast',
  fte: 4.65,
  isVacature: false,
  van: '2026-01-01',
  tot: null,
}

describe('a line', () => {
  const feiten = { id: 'x', teamIds: ['t'] }
  test.each([
    [{ teamId: 'ander' }, 'team_niet_van_u'],
    [{ fte: undefined }, 'fte_ontbreekt'],
    [{ tot: '2026-01-01' }, 'einde_voor_begin'],
    [{ tot: '2025-12-31' }, 'einde_voor_begin'],
  ] as const)('%o is refused: %s', (anders, reason) => {
    expect(vastleggen({ ...lijn, ...anders }, feiten)).toEqual({ ok: false, reason })
  })
  test('of an own team is written down', () => {
    expect(vastleggen(lijn, feiten)).toEqual({ ok: true, value: { ...lijn, id: 'x' } })
  })
})
