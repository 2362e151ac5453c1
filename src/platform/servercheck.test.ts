// A PostgreSQL that is too old is refused in one sentence, before anything is made in it.

import { expect, test } from 'vitest'
import { tooOld } from './servercheck.ts'

test.each([
  [14, '14.19', 'Deze database is PostgreSQL 14.19. Keukentafel heeft PostgreSQL 15 of nieuwer nodig.'],
  [9, '9.6', 'Deze database is PostgreSQL 9.6. Keukentafel heeft PostgreSQL 15 of nieuwer nodig.'],
  [15, '15.0', undefined],
  [18, '18.4', undefined],
])('major version %i', (major, version, sentence) => {
  expect(tooOld(major, version)).toBe(sentence)
})
