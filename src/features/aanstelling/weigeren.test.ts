// Weigeren: by a second person, with a reason.

import { expect, test } from 'vitest'
import { feitenVan, voorstelVan, woord } from '../../../test/support/dienst.ts'
import { weigeren } from './weigeren.ts'

test.each([
  ['by a second person', 'vera', 'Niet nodig', {}, 'done'],
  ['without a reason', 'vera', '  ', {}, 'reden_ontbreekt'],
  ['by who asked for it', 'ties', 'Niet nodig', {}, 'zelf_voorgesteld'],
  ['by who would get it', 'noor', 'Niet nodig', {}, 'eigen_aanstelling'],
  ['what was answered', 'vera', 'Niet nodig', { status: 'bevestigd' as const }, 'al_beslist'],
])('%s', (_, doorId, reden, anders, verwacht) => {
  expect(woord(weigeren(voorstelVan(anders), reden, feitenVan([], {}, { doorId })))).toBe(verwacht)
})
