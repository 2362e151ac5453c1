// Uitnodigen: after the end, once a year, by letter only where a letter can do no harm.

import { expect, test } from 'vitest'
import { uitnodigen } from './uitnodigen.ts'

const stand = { status: 'afgesloten', isNietVragen: false, magBrief: true } as const

test.each([
  [{ status: 'lopend' }, 'kaart', 'loopt_nog'],
  [{ status: 'lopend' }, 'niet', 'loopt_nog'],
  [{ isNietVragen: true }, 'kaart', 'dit_jaar_niet'],
  [{ isNietVragen: true }, 'brief', 'dit_jaar_niet'],
  [{ magBrief: false }, 'brief', 'geen_brief'],
] as const)('with %o by %s it is refused: %s', (anders, hoe, reason) => {
  expect(uitnodigen({ ...stand, ...anders }, hoe, '2026-03-31')).toEqual({ ok: false, reason })
})

test.each([
  [{}, 'brief', '2026-06-01'],
  [{ magBrief: false }, 'kaart', '2026-06-01'],
  [{ isNietVragen: true }, 'niet', undefined],
] as const)('with %o by %s its code ends on %s', (anders, hoe, verlooptOp) => {
  expect(uitnodigen({ ...stand, ...anders }, hoe, '2026-03-31')).toEqual({ ok: true, value: { verlooptOp } })
})
