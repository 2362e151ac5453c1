// Verwijderen: with a reason, once, by who added it or who leads.

import { expect, test } from 'vitest'
import { verwijderen } from './verwijderen.ts'

const stand = { isVerwijderd: false, isVanLezer: true } as const

test.each([
  [
    'of who added it or leads',
    stand,
    'Hoort bij een ander',
    { ok: true, value: { reden: 'Hoort bij een ander' } },
  ],
  ['of somebody else', { ...stand, isVanLezer: false }, 'x', { ok: false, reason: 'niet_van_u' }],
  ['gone already', { ...stand, isVerwijderd: true }, 'x', { ok: false, reason: 'al_verwijderd' }],
  ['without a reason', stand, undefined, { ok: false, reason: 'reden_ontbreekt' }],
] as const)('%s', (_, gegeven, reden, uitkomst) => {
  expect(verwijderen(gegeven, reden)).toEqual(uitkomst)
})
