// Afzeggen: only what is still to come, and never without a reason.

import { expect, test } from 'vitest'
import { afzeggen, weigering } from './afzeggen.ts'
import { type Gesprek, statussen } from './gesprek.ts'

const gesprek: Gesprek = {
  id: 'g',
  huishoudenId: 'h',
  meldingId: 'm',
  planId: null,
  trajectId: null,
  status: 'gepland',
  sinds: new Date('2026-03-01T08:00:00Z'),
  geplandOp: new Date('2026-03-09T13:00:00Z'),
  gevoerdOp: null,
  versie: 1,
}

test('a planned gesprek is called off with its reason', () => {
  expect(afzeggen(gesprek, 'Mevrouw is ziek')).toMatchObject({
    ok: true,
    value: { status: 'afgezegd', afzegreden: 'Mevrouw is ziek', versie: 2 },
  })
})

for (const status of statussen)
  test(`afzeggen of a gesprek that is ${status}`, () => {
    const reden = {
      gepland: undefined,
      gevoerd: 'is_al_gevoerd',
      vastgesteld: 'is_al_gevoerd',
      afgezegd: 'is_afgezegd',
    }
    expect(weigering({ status })).toBe(reden[status])
  })

test('a reason of spaces is no reason', () => {
  expect(afzeggen(gesprek, '  ')).toEqual({ ok: false, reason: 'reden_ontbreekt' })
})
