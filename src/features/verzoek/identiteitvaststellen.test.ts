// Once, and only while it is open.

import { expect, test } from 'vitest'
import { verzoek } from '../../../test/support/verzoek.ts'
import { identiteitVaststellen } from './identiteitvaststellen.ts'

test.each([
  [{ identiteit: null }, { ok: true, value: 'digid' }],
  [{}, { ok: false, reason: 'al_vastgesteld' }],
  [
    { identiteit: null, besluit: 'geweigerd' },
    { ok: false, reason: 'al_beslist' },
  ],
  [
    { identiteit: null, ingetrokkenOp: new Date() },
    { ok: false, reason: 'ingetrokken' },
  ],
] as const)('of %o', (anders, uit) => {
  expect(identiteitVaststellen(verzoek(anders), 'digid')).toEqual(uit)
})
