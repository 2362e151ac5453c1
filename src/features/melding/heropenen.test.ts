// Opening again: which vragen, why, and how far the melding had come.

import { expect, test } from 'vitest'
import { stand, vraag } from '../../../test/support/stand.ts'
import { heropenen } from './heropenen.ts'

const klaar = stand({
  status: 'afgesloten',
  isGescreend: true,
  vragen: [vraag('a', { uitkomst: 'maatwerk' }), vraag('b', { uitkomst: 'wlz_zvw' })],
})

test.each([
  ['no reason is given', klaar, undefined, ['a'], 'reden_ontbreekt'],
  ['no vraag is chosen', klaar, 'viel opnieuw', [], 'vraag_ontbreekt'],
  ['it is still open', stand({ status: 'gescreend' }), 'viel opnieuw', ['a'], 'melding_is_open'],
  ['the reader has no file', { ...klaar, magBehandelen: false }, 'viel opnieuw', ['a'], 'niet_uw_melding'],
])('is refused when %s', (_, m, reden, vragen, reason) => {
  expect(heropenen(m, reden, vragen)).toEqual({ ok: false, reason })
})

test('the chosen vragen wait again, and screening is not done twice', () => {
  const besluit = heropenen(klaar, 'viel opnieuw', ['b'])
  expect(besluit).toMatchObject({ value: { vragen: ['b'], status: 'gescreend' } })
})

test('the only vraag needs no choosing; withdrawn before screening it is to be screened', () => {
  const m = stand({ status: 'ingetrokken', vragen: [vraag('a', { uitkomst: 'ingetrokken' })] })
  expect(heropenen(m, 'toch wel', [])).toMatchObject({ value: { vragen: ['a'], status: 'ontvangen' } })
})
