// An answer to what is open, as it was read.

import { expect, test } from 'vitest'
import { beantwoorden } from './beantwoorden.ts'

test.each([
  [{ status: 'open', versie: 1 }, 1, undefined],
  [{ status: 'open', versie: 2 }, 1, 'intussen_gewijzigd'],
  [{ status: 'gepubliceerd', versie: 2 }, 1, 'is_gepubliceerd'],
  [{ status: 'ingetrokken', versie: 2 }, 1, 'is_ingetrokken'],
] as const)('%o, read at versie %i: %s', (vraag, versie, reason) => {
  expect(beantwoorden(vraag, { antwoord: 'Daarom.', versie })).toEqual(
    reason ? { ok: false, reason } : { ok: true, value: { antwoord: 'Daarom.' } },
  )
})
