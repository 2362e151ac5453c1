// The frames of short-term support: nine that hold since the audit, and each asked in the wording of its day.

import { expect, test } from 'vitest'
import { kaders, kadersOp, kaderVan, kadervragenOp } from './kader.ts'

test('the nine of the audit hold, of which six are asked', () => {
  expect(kadersOp('2026-03-02')).toHaveLength(9)
  expect(kadervragenOp('2026-03-02').map(({ code }) => code)).toEqual([
    'doel',
    'leren',
    'eigen_contact',
    'geen_alternatief',
    'geen_overbrugging',
    'voorkomt_zwaarder',
  ])
})

test('before the audit nothing was asked', () => expect(kadersOp('2018-12-31')).toEqual([]))

test('what was asked is found again in its wording, and another wording is another line', () => {
  expect(kaderVan({ kader: 'doel', vanaf: '2019-01-01' })?.tekst).toBe('Is er een duidelijk doel?')
  expect(kaderVan({ kader: 'doel', vanaf: '2031-01-01' })).toBeUndefined()
  expect(new Set(kaders.map(({ code, vanaf }) => `${code} ${vanaf}`)).size).toBe(kaders.length)
})
