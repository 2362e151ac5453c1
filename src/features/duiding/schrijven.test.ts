// Schrijven goes on in the concept that was shown, or begins one.

import { expect, test } from 'vitest'
import { schrijven } from './schrijven.ts'

test.each([
  ['the first', undefined, { uitleg: 'a', versie: 0 }, { ok: true, value: { uitleg: 'a', versie: 1 } }],
  ['on', { versie: 3 }, { uitleg: 'b', versie: 3 }, { ok: true, value: { uitleg: 'b', versie: 4 } }],
  ['nothing', undefined, { uitleg: '', versie: 0 }, { ok: false, reason: 'uitleg_ontbreekt' }],
  [
    'where another began',
    { versie: 1 },
    { uitleg: 'b', versie: 0 },
    { ok: false, reason: 'intussen_gewijzigd' },
  ],
  [
    'where another wrote on',
    { versie: 4 },
    { uitleg: 'b', versie: 3 },
    { ok: false, reason: 'intussen_gewijzigd' },
  ],
  [
    'what was published meanwhile',
    undefined,
    { uitleg: 'b', versie: 3 },
    { ok: false, reason: 'intussen_gewijzigd' },
  ],
])('%s', (_, concept, invoer, uitkomst) => {
  expect(schrijven(concept, invoer)).toEqual(uitkomst)
})
