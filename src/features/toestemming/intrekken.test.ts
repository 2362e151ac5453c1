// Taking back works once; a second time there is nothing left to take back.

import { expect, test } from 'vitest'
import { intrekken } from './intrekken.ts'

test.each([
  ['a yes that holds', false, true],
  ['a yes that was taken back', true, false],
])('%s', (_, isIngetrokken, lukt) => {
  expect(intrekken({ isIngetrokken }).ok).toBe(lukt)
})
