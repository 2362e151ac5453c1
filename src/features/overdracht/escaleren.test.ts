// Escalating: the day after the last day, once, and not what was answered.

import { expect, test } from 'vitest'
import { escaleren } from './escaleren.ts'

test.each([
  ['the day after', '2026-03-10', 'aangeboden', false, undefined],
  ['the last day', '2026-03-09', 'aangeboden', false, 'nog_op_tijd'],
  ['a second time', '2026-03-11', 'aangeboden', true, 'al_geescaleerd'],
  ['answered late', '2026-03-11', 'geweigerd', false, 'al_beantwoord'],
] as const)('%s', (_, vandaag, status, isGeescaleerd, reason) => {
  const outcome = escaleren({ status, aanvaardenVoor: '2026-03-09', isGeescaleerd }, vandaag)
  expect(outcome.ok ? undefined : outcome.reason).toBe(reason)
})
