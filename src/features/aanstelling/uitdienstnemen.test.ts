// Uit dienst nemen: everything that is open ends on that day, what would begin later never does.

import { expect, test } from 'vitest'
import { aanstellingVan, feitenVan, woord } from '../../../test/support/dienst.ts'
import { uitDienstNemen } from './uitdienstnemen.ts'

const beheerder = aanstellingVan({ wat: 'functioneel_beheerder' })

test.each([
  ['from today', '2026-03-02', feitenVan(), '2026-03-01'],
  ['from a later day', '2026-04-01', feitenVan(), '2026-03-31'],
  ['before the first day comes', '2026-05-01', feitenVan([], { van: '2026-05-01' }), '2026-04-30'],
  ['in the past', '2026-03-01', feitenVan(), 'dag_is_voorbij'],
  ['earlier than the first day', '2026-04-01', feitenVan([], { van: '2026-05-01' }), 'voor_het_begin'],
  ['of oneself', '2026-04-01', feitenVan([], {}, { doorId: 'noor' }), 'eigen_aanstelling'],
  ['who leaves already', '2026-04-01', feitenVan([], { tot: '2026-06-01' }), 'gaat_al_uit_dienst'],
  ['who left', '2026-04-01', feitenVan([], { tot: '2026-03-01' }), 'is_uit_dienst'],
  [
    'the last beheerder',
    '2026-04-01',
    feitenVan([beheerder], {}, { anderen: { isEenBeheerder: false } }),
    'laatste_beheerder',
  ],
  ['one of two beheerders', '2026-04-01', feitenVan([beheerder]), '2026-03-31'],
] as const)('%s', (_, vanaf, feiten, verwacht) => {
  const uitkomst = uitDienstNemen(vanaf, feiten)
  expect(uitkomst.ok ? uitkomst.value.dienst.tot : woord(uitkomst)).toBe(verwacht)
})

test.each([
  ['open', {}, '2026-03-31'],
  ['with a later end', { tot: '2026-12-31' as const }, '2026-03-31'],
  ['not begun', { van: '2026-06-01' as const }, '2026-05-31'],
  ['with an earlier end', { tot: '2026-03-15' as const }, undefined],
  ['over', { tot: '2020-01-01' as const }, undefined],
  ['withdrawn before', { van: '2026-06-01' as const, tot: '2026-05-31' as const }, undefined],
])('what is %s ends so', (_, anders, tot) => {
  const a = aanstellingVan(anders)
  const uitkomst = uitDienstNemen('2026-04-01', feitenVan([a]))
  expect(uitkomst.ok && uitkomst.value.eindigt).toEqual(
    tot === undefined ? [] : [{ ...a, tot, einde: 'uit_dienst', totEerder: a.tot }],
  )
})
