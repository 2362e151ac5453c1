// The days of 12, 16 and 18: by the calendar, also for who was born on 29 February.

import { expect, test } from 'vitest'
import { leeftijdOp } from '../inwoner/inwoner.ts'
import { mijlpalen } from './mijlpaal.ts'

test.each([
  ['an ordinary day', '2014-03-29', ['2026-03-29', '2030-03-29', '2032-03-29']],
  ['the day before', '2014-03-03', ['2026-03-03', '2030-03-03', '2032-03-03']],
  ['29 February', '2012-02-29', ['2024-02-29', '2028-02-29', '2030-03-01']],
] as const)('%s', (_, geboren, dagen) => {
  expect(mijlpalen(geboren, '2026-03-02').map((m) => m.op)).toEqual(dagen)
  for (const { jaar, op } of mijlpalen(geboren, '2026-03-02')) expect(leeftijdOp(op, geboren)).toBe(jaar)
})

test.each([
  ['the day before the twelfth birthday', '2026-03-28', [false, false, false]],
  ['on the twelfth birthday', '2026-03-29', [true, false, false]],
  ['on the sixteenth', '2030-03-29', [true, true, false]],
  ['the day before eighteen', '2032-03-28', [true, true, false]],
  ['from eighteen there is nothing to come', '2032-03-29', []],
] as const)('%s', (_, vandaag, geweest) => {
  expect(mijlpalen('2014-03-29', vandaag).map((m) => m.isGeweest)).toEqual(geweest)
})
