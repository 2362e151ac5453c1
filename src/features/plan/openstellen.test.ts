// Openstellen: of a part that is there, with people who belong, of twelve and older.

import { expect, test } from 'vitest'
import { planVan } from '../../../test/support/planrij.ts'
import { openstellen } from './openstellen.ts'

const mensen = [
  { id: 'anna', leeftijd: 77, isLid: true, spreektVoor: [] },
  { id: 'bo', leeftijd: 11, isLid: true, spreektVoor: [] },
]
const feiten = { doelIds: ['d'], mensen }

test.each([
  ['a doel', 'd', ['anna'], [{ doelId: 'd', inwonerId: 'anna' }]],
  ['the words on top', null, ['anna'], [{ doelId: null, inwonerId: 'anna' }]],
  ['a doel with nobody any more', 'd', [], []],
])('%s', (_, doelId, inwonerIds, lezingen) => {
  expect(openstellen(planVan('lopend'), { doelId, inwonerIds }, feiten)).toEqual({
    ok: true,
    value: lezingen,
  })
})

test.each([
  ['the plan is closed', 'afgesloten', 'd', ['anna'], 'plan_afgesloten'],
  ['the doel is gone', 'lopend', 'x', ['anna'], 'doel_niet_gevonden'],
  ['somebody does not belong', 'lopend', 'd', ['piet'], 'persoon_hoort_er_niet_bij'],
  ['it is a child of eleven', 'lopend', 'd', ['bo'], 'lezer_te_jong'],
] as const)('refused when %s', (_, status, doelId, inwonerIds, reason) => {
  expect(openstellen(planVan(status), { doelId, inwonerIds }, feiten)).toEqual({ ok: false, reason })
})
