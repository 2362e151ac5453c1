// Going on after the tenth contact: not before, and never without a reason.

import { expect, test } from 'vitest'
import { trajectStand } from '../../../test/support/traject.ts'
import { verlengen } from './verlengen.ts'

test.each([
  ['after ten with a reason', { contacten: 10 }, 'Bijna klaar', undefined],
  ['another reason later', { contacten: 12, redenNaTien: 'Bijna klaar' }, 'Toch langer', undefined],
  ['without a reason', { contacten: 10 }, '  ', 'reden_ontbreekt'],
  ['before ten', { contacten: 9 }, 'Voor de zekerheid', 'grens_niet_bereikt'],
  ['where no grens holds', { contacten: 30, contactgrens: null }, 'Omdat', 'grens_niet_bereikt'],
  ['by who sees little', { contacten: 10, magBehandelen: false }, 'Omdat', 'niet_te_behandelen'],
] as const)('%s', (_, anders, reden, reason) => {
  const outcome = verlengen(trajectStand(anders), reden)
  expect(outcome.ok ? outcome.value.redenNaTien : outcome.reason).toBe(reason ?? reden)
})
