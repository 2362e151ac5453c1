// A contact within a traject: with the resident it counts, and after the tenth a decision comes first.

import { expect, test } from 'vitest'
import { trajectStand } from '../../../test/support/traject.ts'
import { contactVastleggen } from './contactvastleggen.ts'

test.each([
  ['the first', { contacten: 0 }, true, 1],
  ['a call with the school', { contacten: 3 }, false, 3],
  ['the tenth', { contacten: 9 }, true, 10],
  ['the eleventh without a decision', { contacten: 10 }, true, 'grens_bereikt'],
  ['a call with the doctor after the tenth', { contacten: 10 }, false, 10],
  ['the fourth where three is the grens', { contacten: 3, contactgrens: 3 }, true, 'grens_bereikt'],
  ['the fortieth where no grens holds', { contacten: 39, contactgrens: null }, true, 40],
  ['the eleventh with a reason', { contacten: 10, redenNaTien: 'Bijna klaar' }, true, 11],
  ['by who sees little', { magBehandelen: false }, true, 'niet_te_behandelen'],
  ['after closing', { status: 'afgesloten' }, true, 'verkeerde_status'],
] as const)('%s', (_, anders, isMetInwoner, uitslag) => {
  const outcome = contactVastleggen(trajectStand(anders), isMetInwoner)
  expect(outcome.ok ? outcome.value.contacten : outcome.reason).toBe(uitslag)
})
