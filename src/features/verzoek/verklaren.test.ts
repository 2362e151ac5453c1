// Beside what was not changed, once.

import { expect, test } from 'vitest'
import { verzoek } from '../../../test/support/verzoek.ts'
import { verklaren } from './verklaren.ts'

test.each([
  [
    { soort: 'correctie', besluit: 'geweigerd' },
    { ok: true, value: 'Het was anders.' },
  ],
  [
    { soort: 'correctie', besluit: 'deels' },
    { ok: true, value: 'Het was anders.' },
  ],
  [
    { soort: 'correctie', besluit: 'ingewilligd' },
    { ok: false, reason: 'niet_geweigerd' },
  ],
  [{ soort: 'correctie' }, { ok: false, reason: 'niet_geweigerd' }],
  [
    { soort: 'inzage', besluit: 'geweigerd' },
    { ok: false, reason: 'niet_geweigerd' },
  ],
  [
    { soort: 'correctie', besluit: 'geweigerd', verklaring: 'Ja.' },
    { ok: false, reason: 'al_verklaard' },
  ],
] as const)('of %o', (v, uit) => {
  expect(verklaren(verzoek(v), 'Het was anders.')).toEqual(uit)
})
