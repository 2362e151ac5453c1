// Intrekken: by who asked, as long as nobody answered.

import { expect, test } from 'vitest'
import { feitenVan, voorstelVan, woord } from '../../../test/support/dienst.ts'
import { intrekken } from './intrekken.ts'

test.each([
  ['by who asked', 'ties', {}, 'done'],
  ['by another', 'vera', {}, 'niet_uw_voorstel'],
  ['by who would get it', 'noor', {}, 'eigen_aanstelling'],
  ['after the answer', 'ties', { status: 'geweigerd' as const }, 'al_beslist'],
])('%s', (_, doorId, anders, verwacht) => {
  expect(woord(intrekken(voorstelVan(anders), feitenVan([], {}, { doorId })))).toBe(verwacht)
})
