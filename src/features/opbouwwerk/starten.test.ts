// Starten: by its own team, with hours, and an end after its beginning.

import { describe, expect, test } from 'vitest'
import { starten } from './starten.ts'

const invoer = {
  teamId: 't',
  kernId: null,
  naam: 'Eettafel',
  doel: 'Samen eten',
  streef: 'Twintig bezoekers',
  urenBegroot: 120,
  van: '2026-01-01',
  tot: '2026-12-31',
} as const

describe('starting', () => {
  test.each([
    [{ teamId: 'ander' }, 'team_niet_van_u'],
    [{ urenBegroot: undefined }, 'uren_ontbreken'],
    [{ tot: '2025-12-31' }, 'einde_voor_begin'],
  ] as const)('with %o is refused: %s', (anders, reason) => {
    expect(starten({ ...invoer, ...anders }, { id: 'p', teamIds: ['t'] })).toEqual({ ok: false, reason })
  })
  test('by its own team it runs', () => {
    expect(starten(invoer, { id: 'p', teamIds: ['t'] })).toEqual({
      ok: true,
      value: { ...invoer, id: 'p', status: 'lopend', resultaat: null, toelichting: null, versie: 1 },
    })
  })
})
