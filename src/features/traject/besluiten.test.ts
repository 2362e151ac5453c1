// Besluiten: from today on, one decision a day, and only what changes something.

import { expect, test } from 'vitest'
import { besluiten } from './besluiten.ts'
import { type Grens, grensOp } from './contactgrens.ts'

const acht: Grens = { van: '2026-02-01', aantal: 8, verwijzing: 'Raad 12 januari' }
const feiten = { grenzen: [acht], vandaag: '2026-03-02', standaard: 10 } as const

test.each([
  ['another number from today', '2026-03-02', 6, undefined],
  ['from a day that comes', '2026-07-01', 12, undefined],
  ['a day that is past', '2026-03-01', 6, 'van_is_voorbij'],
  ['what holds already', '2026-07-01', 8, 'verandert_niets'],
] as const)('%s', (_, van, aantal, reason) => {
  const nieuw = { van, aantal, verwijzing: 'Raad' }
  expect(besluiten(nieuw, feiten)).toEqual(reason ? { ok: false, reason } : { ok: true, value: nieuw })
})

test('a day that was decided stays as it is', () => {
  const grenzen = [{ ...acht, van: '2026-07-01' }] as const
  expect(besluiten({ ...acht, van: '2026-07-01', aantal: 5 }, { ...feiten, grenzen })).toEqual({
    ok: false,
    reason: 'dag_is_besloten',
  })
})

test('the standard holds before the first decision, and each from its own day', () => {
  expect([grensOp([acht], '2026-01-31', 10), grensOp([acht], '2026-02-01', 10)]).toEqual([10, 8])
})
