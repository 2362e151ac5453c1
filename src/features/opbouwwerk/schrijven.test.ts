// Uren schrijven: within the days of the project, not ahead, and not when it ended.

import { describe, expect, test } from 'vitest'
import { schrijven } from './schrijven.ts'

const project = { status: 'lopend', van: '2026-01-01' } as const

describe('hours', () => {
  const uren = { dag: '2026-03-02', uren: 2.5, wat: 'Kok gevonden' } as const
  const feiten = { id: 'u', vandaag: '2026-03-02' } as const
  test.each([
    [{ status: 'afgesloten' }, {}, 'is_afgesloten'],
    [{}, { uren: undefined }, 'uren_ontbreken'],
    [{}, { dag: '2026-03-03' }, 'dag_komt_nog'],
    [{}, { dag: '2025-12-31' }, 'voor_het_begin'],
  ] as const)('on %o with %o are refused: %s', (van, anders, reason) => {
    expect(schrijven({ ...project, ...van }, { ...uren, ...anders }, feiten)).toEqual({ ok: false, reason })
  })
  test('of today are written', () => {
    expect(schrijven(project, uren, feiten)).toEqual({ ok: true, value: { ...uren, id: 'u' } })
  })
})
