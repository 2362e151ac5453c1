// Trekken: once a year, not more than there are, with time to answer.

import { expect, test } from 'vitest'
import { eindeVanCode, genoeg, trekken } from './trekken.ts'

const invoer = { omvang: 300, reden: 'Marge van 5 punten.', antwoordenTot: '2026-04-30' } as const
const stand = { vandaag: '2026-03-02', kader: 1000, isGetrokken: false } as const

test.each([
  [{ omvang: undefined }, {}, 'omvang_ontbreekt'],
  [{}, { isGetrokken: true }, 'al_getrokken'],
  [{ omvang: 1001 }, {}, 'meer_dan_er_zijn'],
  [{ antwoordenTot: '2026-03-22' }, {}, 'te_weinig_antwoordtijd'],
  [{ antwoordenTot: '2026-09-03' }, {}, 'te_lang_open'],
] as const)('with %o and %o it is refused: %s', (anders, op, reason) => {
  expect(trekken({ ...invoer, ...anders }, { ...stand, ...op })).toEqual({ ok: false, reason })
})

test('it is of this year', () => {
  expect(trekken({ ...invoer, antwoordenTot: '2026-03-23' }, stand)).toEqual({
    ok: true,
    value: { ...invoer, antwoordenTot: '2026-03-23', jaar: 2026 },
  })
})

// By hand: 384 / (1 + 383/1000) = 277.7; of 100 people 384 / 4.83 = 79.5.
test.each([
  [1000, 278],
  [100, 80],
  [0, 1],
])('of %d people %d answers are enough', (kader, aantal) => {
  expect(genoeg(kader)).toBe(aantal)
})

test('a code lives until the first of the next month', () => {
  expect(eindeVanCode('2026-04-30')).toBe('2026-05-01')
})
