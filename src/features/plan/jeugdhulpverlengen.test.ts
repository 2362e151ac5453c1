// Jeugdhulp verlengen: after eighteen, to twenty-three, and pleegzorg to twenty-one.

import { expect, test } from 'vitest'
import { planVan } from '../../../test/support/planrij.ts'
import { jeugdhulpVerlengen } from './jeugdhulpverlengen.ts'

const jongere = { geboortedatum: '2008-06-01' } as const
const feiten = { jongere, vandaag: '2026-03-02', id: 'n', vorige: [] } as const

test.each([
  ['begonnen_voor_18', '2031-06-01', 'verlengde_jeugdhulp'],
  ['pleegzorg_tot_21', '2029-06-01', 'pleegzorg'],
] as const)('on the ground %s to %s', (grond, tot, soort) => {
  expect(jeugdhulpVerlengen(planVan('lopend'), { grond, tot }, feiten)).toEqual({
    ok: true,
    value: { id: 'n', soort, grond, tot, versie: 1 },
  })
})

test.each([
  ['it ends before eighteen', 'bepaald_voor_18', '2026-06-01', feiten, 'tot_voor_18'],
  ['it goes beyond twenty-three', 'bepaald_voor_18', '2031-06-02', feiten, 'tot_na_grens'],
  ['pleegzorg goes beyond twenty-one', 'pleegzorg_tot_21', '2029-06-02', feiten, 'tot_na_grens'],
  [
    'who is too young',
    'bepaald_voor_18',
    '2030-01-01',
    { ...feiten, vandaag: '2024-01-01' },
    'niet_in_overgang',
  ],
] as const)('refused when %s', (_, grond, tot, over, reason) => {
  expect(jeugdhulpVerlengen(planVan('lopend'), { grond, tot }, over)).toEqual({ ok: false, reason })
})
