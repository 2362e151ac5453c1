// Until it is done or refused.

import { expect, test } from 'vitest'
import { verzoek } from '../../../test/support/verzoek.ts'
import { intrekken } from './intrekken.ts'

test.each([
  [{}, true],
  [{ besluit: 'ingewilligd' }, true],
  [{ besluit: 'geweigerd' }, false],
  [{ afgerondOp: new Date(), besluit: 'ingewilligd' }, false],
  [{ ingetrokkenOp: new Date() }, false],
] as const)('of %o: %s', (v, ok) => {
  expect(intrekken(verzoek(v), 'Niet meer nodig').ok).toBe(ok)
})
