// Terugkomen: who left works here again, from today at the earliest.

import { expect, test } from 'vitest'
import { feitenVan, woord } from '../../../test/support/dienst.ts'
import { terugkomen } from './terugkomen.ts'

test.each([
  ['who left', '2026-04-01', feitenVan([], { tot: '2026-01-31' }), 'done'],
  ['who never began', '2026-04-01', feitenVan([], { van: '2026-05-01', tot: '2026-04-30' }), 'done'],
  ['for yesterday', '2026-03-01', feitenVan([], { tot: '2026-01-31' }), 'van_is_voorbij'],
  ['who is here', '2026-04-01', feitenVan(), 'is_in_dienst'],
  ['who leaves', '2026-04-01', feitenVan([], { tot: '2026-03-31' }), 'is_in_dienst'],
  ['oneself', '2026-04-01', feitenVan([], { tot: '2026-01-31' }, { doorId: 'noor' }), 'eigen_aanstelling'],
] as const)('%s', (_, van, feiten, verwacht) => {
  const uitkomst = terugkomen(van, feiten)
  expect(woord(uitkomst)).toBe(verwacht)
  if (uitkomst.ok) expect(uitkomst.value).toMatchObject({ van, tot: null })
})
