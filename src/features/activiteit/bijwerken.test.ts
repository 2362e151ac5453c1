// Bijwerken: under a goal there is, with days that fit, and with a reason when it was stopped.

import { expect, test } from 'vitest'
import { bijwerken, type Invoer } from './bijwerken.ts'

const invoer: Invoer = {
  doel: 'I c',
  naam: 'Mantelzorgers waarderen',
  eigenaar: 'Team beleid',
  status: 'loopt',
  effect: 'Mantelzorgers houden het vol.',
  kpi: 'zorg.mantelzorgers',
  van: '2026-01-01',
  tot: undefined,
  stand: undefined,
}
const feiten = { id: 'a', versie: 1, doelen: ['I', 'I c'], kpis: ['zorg.mantelzorgers'] }

test.each([
  [{ doel: 'VII' }, 'doel_onbekend'],
  [{ kpi: 'zorg.niets' }, 'kpi_onbekend'],
  [{ tot: '2025-12-31' }, 'einde_voor_begin'],
  [{ status: 'klaar' }, 'einde_ontbreekt'],
  [{ status: 'gestopt', tot: '2026-02-01' }, 'stand_ontbreekt'],
] as const)('with %o it is refused: %s', (anders, reason) => {
  expect(bijwerken({ ...invoer, ...anders }, feiten)).toEqual({ ok: false, reason })
})

test.each([
  {},
  { kpi: undefined },
  { status: 'klaar', tot: '2026-01-01' },
  { status: 'gestopt', tot: '2026-02-01', stand: 'Geen geld.' },
] as const)('with %o it stands', (anders) => {
  const { kpi = null, tot = null, stand = null, ...rest } = { ...invoer, ...anders }
  expect(bijwerken({ ...invoer, ...anders }, feiten)).toEqual({
    ok: true,
    value: { ...rest, kpi, tot, stand, id: 'a', versie: 1 },
  })
})
