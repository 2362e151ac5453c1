// Withdrawing: with a reason, and only what was open ends with it.

import { expect, test } from 'vitest'
import { stand, vraag } from '../../../test/support/stand.ts'
import { intrekken } from './intrekken.ts'

test.each([
  ['no reason is given', stand(), undefined, 'reden_ontbreekt'],
  ['it was closed', stand({ status: 'afgesloten' }), 'verhuisd', 'melding_is_gesloten'],
  ['the reader has no file', stand({ magBehandelen: false }), 'verhuisd', 'niet_uw_melding'],
  [
    'a traject still answers it',
    stand({ status: 'gescreend', vragen: [vraag('a', { looptTraject: true })] }),
    'verhuisd',
    'traject_loopt',
  ],
])('is refused when %s', (_, m, reden, reason) => {
  expect(intrekken(m, reden)).toEqual({ ok: false, reason })
})

test('what had an uitkomst keeps it', () => {
  const m = stand({ status: 'gescreend', vragen: [vraag('a', { uitkomst: 'maatwerk' }), vraag('b')] })
  expect(intrekken(m, 'verhuisd')).toEqual({
    ok: true,
    value: { reden: 'verhuisd', aflopen: [{ id: 'b', uitkomst: 'ingetrokken' }] },
  })
})
