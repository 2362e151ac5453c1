// The day of a contact: today by itself, an earlier one when said so, and never one that cannot be.

import { expect, test } from 'vitest'
import type { Datum } from '../termijn/datum.ts'
import { momentVan } from './contact.ts'

const nu = new Date('2026-03-04T09:30:00Z')
const sinds = new Date('2026-03-02T15:00:00Z')

test.each<[string, string | undefined, Date | undefined, string]>([
  ['nothing was said', undefined, sinds, '2026-03-04T09:30:00.000Z'],
  ['today', '2026-03-04', sinds, '2026-03-04T09:30:00.000Z'],
  ['yesterday', '2026-03-03', sinds, '2026-03-03T11:00:00.000Z'],
  ['in summer time', '2025-07-01', undefined, '2025-07-01T10:00:00.000Z'],
  ['on the day it began, after it began', '2026-03-02', sinds, '2026-03-02T15:00:00.000Z'],
  ['the day before it began', '2026-03-01', sinds, 'dag_voor_het_begin'],
  ['long ago, about nothing that began', '2025-03-01', undefined, '2025-03-01T11:00:00.000Z'],
  ['tomorrow', '2026-03-05', sinds, 'dag_komt_nog'],
])('%s', (_, dag, begin, verwacht) => {
  const outcome = momentVan(dag as Datum | undefined, { nu, sinds: begin })
  expect(outcome.ok ? outcome.value.op.toISOString() : outcome.reason).toBe(verwacht)
})

test.each<[string, Datum | undefined, Datum, string]>([
  ['the day before the death', '2026-03-02', '2026-03-03', 'dag'],
  ['the day of the death', '2026-03-03', '2026-03-03', 'dag'],
  ['the day after it', '2026-03-03', '2026-03-02', 'na_het_overlijden'],
  ['today, when nothing was said', undefined, '2026-03-03', 'na_het_overlijden'],
])('with somebody who died: %s', (_, dag, overledenOp, verwacht) => {
  const outcome = momentVan(dag, { nu, overledenOp })
  expect(outcome.ok ? 'dag' : outcome.reason).toBe(verwacht)
})
