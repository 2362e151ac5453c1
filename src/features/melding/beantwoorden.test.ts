// Giving vragen their uitkomst: some, or all of them.

import { expect, test } from 'vitest'
import { stand, vraag } from '../../../test/support/stand.ts'
import { beantwoorden } from './beantwoorden.ts'

const gescreend = stand({
  status: 'gescreend',
  vragen: [vraag('a'), vraag('b'), vraag('c', { uitkomst: 'maatwerk' })],
})

test.each([
  ['no uitkomst is chosen', gescreend, {}, 'uitkomst_ontbreekt'],
  [
    'only a vraag that ended before is given one',
    gescreend,
    { c: 'maatwerk' as const },
    'uitkomst_ontbreekt',
  ],
  ['it is not screened yet', stand(), { a: 'maatwerk' as const }, 'nog_niet_gescreend'],
  [
    'the reader has no file',
    stand({ status: 'gescreend', magBehandelen: false }),
    { a: 'maatwerk' as const },
    'niet_uw_melding',
  ],
  [
    'a traject still answers the vraag',
    stand({ status: 'gescreend', vragen: [vraag('a', { looptTraject: true }), vraag('b')] }),
    { a: 'maatwerk' as const },
    'traject_loopt',
  ],
])('is refused when %s', (_, m, gekozen, reden) => {
  expect(beantwoorden(m, gekozen)).toEqual({ ok: false, reason: reden })
})

test('the melding closes with the last vraag, not before', () => {
  expect(beantwoorden(gescreend, { a: 'eigen_kracht_netwerk' })).toMatchObject({ value: { sluit: false } })
  expect(beantwoorden(gescreend, { a: 'eigen_kracht_netwerk', b: 'wlz_zvw' })).toMatchObject({
    value: { sluit: true },
  })
})
