// Verslag vaststellen: only of a gesprek that was held, and only when there is a verslag.

import { expect, test } from 'vitest'
import { statussen } from './gesprek.ts'
import { verslagVaststellen, weigering } from './verslagvaststellen.ts'

const nu = new Date('2026-03-10T08:00:00Z')
const gesprek = {
  id: 'g',
  huishoudenId: 'h',
  meldingId: 'm',
  planId: null,
  trajectId: null,
  status: 'gevoerd',
  sinds: new Date('2026-03-01T08:00:00Z'),
  geplandOp: nu,
  gevoerdOp: nu,
  versie: 2,
  eigenPlan: '',
  verslag: 'Wij spraken over het huishouden.',
  bevindingen: [],
} as const

test('a verslag is fixed with its moment', () => {
  expect(verslagVaststellen(gesprek, nu)).toMatchObject({
    ok: true,
    value: { status: 'vastgesteld', vastgesteldOp: nu, versie: 2 },
  })
})

for (const status of statussen)
  test(`vaststellen of a gesprek that is ${status}`, () => {
    const reden = {
      gepland: 'nog_niet_gevoerd',
      gevoerd: undefined,
      vastgesteld: 'verslag_staat_vast',
      afgezegd: 'is_afgezegd',
    }
    expect(weigering({ ...gesprek, status })).toBe(reden[status])
  })

test('without a word of verslag it is refused', () => {
  expect(verslagVaststellen({ ...gesprek, verslag: '' }, nu)).toEqual({
    ok: false,
    reason: 'verslag_ontbreekt',
  })
})
