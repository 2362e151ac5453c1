// Closing a traject: a result always, words when it went otherwise, an uitkomst when the vraag ends with it.

import { expect, test } from 'vitest'
import { trajectStand } from '../../../test/support/traject.ts'
import { afsluiten, type Invoer } from './afsluiten.ts'

const goed: Invoer = {
  resultaat: 'bereikt',
  isVolgensPlan: true,
  eindereden: 'doel_bereikt',
  startScore: undefined,
  eindScore: 4,
  watHielp: undefined,
  toelichting: undefined,
  uitkomst: undefined,
}
const deels: Invoer = { ...goed, resultaat: 'deels', eindereden: 'verhuisd' }
const uitkomst = 'ondersteuning_sto' as const

test.each([
  ['as planned, no vraag', {}, goed, false, undefined],
  ['as planned, the vraag ends', {}, { ...goed, uitkomst }, true, undefined],
  ['the vraag ends without an uitkomst', {}, goed, true, 'uitkomst_ontbreekt'],
  ['partly, without words', {}, deels, false, 'toelichting_ontbreekt'],
  ['partly, with words', {}, { ...deels, toelichting: 'Naar Arnhem' }, false, undefined],
  [
    'partly, and yet because the doel was reached',
    {},
    { ...deels, eindereden: 'doel_bereikt', toelichting: 'Bijna' },
    false,
    'eindereden_past_niet',
  ],
  [
    'earlier than planned, without words',
    {},
    { ...goed, isVolgensPlan: false },
    false,
    'toelichting_ontbreekt',
  ],
  ['by who sees little', { magBehandelen: false }, goed, false, 'niet_te_behandelen'],
] as const)('%s', (_, anders, invoer, eindigtVraag, reason) => {
  const outcome = afsluiten(trajectStand(anders), invoer, { eindigtVraag })
  expect(outcome.ok ? undefined : outcome.reason).toBe(reason)
})

test('an uitkomst is not used when another traject still works on the vraag', () => {
  const outcome = afsluiten(trajectStand(), { ...goed, uitkomst }, { eindigtVraag: false })
  expect(outcome).toEqual({ ok: true, value: goed })
})
