// Akkoord vastleggen: who has a say, about which versie, and that no needs a word.

import { expect, test } from 'vitest'
import { planVan } from '../../../test/support/planrij.ts'
import { geldigAkkoord, type Persoon } from './akkoord.ts'
import { akkoordVastleggen } from './akkoordvastleggen.ts'

const van = (leeftijd: number | undefined, isVertegenwoordiger = false): Persoon => ({
  id: 'anna',
  leeftijd,
  isLid: !isVertegenwoordiger,
  isVertegenwoordiger,
})
const ja = { wijze: 'mondeling', toelichting: undefined } as const

test.each([
  ['a grown-up', van(77)],
  ['a child of twelve', van(12)],
  ['somebody whose age nobody asked', van(undefined)],
  ['a legal representative, whoever', van(undefined, true)],
])('%s says yes to the versie that was shared', (_, persoon) => {
  expect(akkoordVastleggen(planVan('gedeeld'), persoon, ja)).toEqual({
    ok: true,
    value: { inwonerId: 'anna', versie: 2, wijze: 'mondeling' },
  })
})

test.each([
  ['the child is eleven', planVan('gedeeld'), van(11), ja, 'te_jong'],
  ['the child is not born yet', planVan('gedeeld'), van(-1), ja, 'te_jong'],
  ['the person is of another household', planVan('gedeeld'), undefined, ja, 'persoon_hoort_er_niet_bij'],
  ['the plan was not shared', planVan('concept'), van(77), ja, 'niet_gedeeld'],
  ['a running plan changed since', planVan('lopend', { versie: 3 }), van(77), ja, 'niet_gedeeld'],
  ['the plan is closed', planVan('afgesloten'), van(77), ja, 'plan_afgesloten'],
  [
    'no is said without a word',
    planVan('gedeeld'),
    van(77),
    { wijze: 'niet_akkoord', toelichting: undefined },
    'toelichting_ontbreekt',
  ],
] as const)('it is refused when %s', (_, plan, persoon, invoer, reason) => {
  expect(akkoordVastleggen(plan, persoon, invoer)).toEqual({ ok: false, reason })
})

test.each([
  ['yes to this versie', 2, 'ondertekend', 77, 1],
  ['yes to the versie before', 1, 'ondertekend', 77, 0],
  ['no', 2, 'niet_akkoord', 77, 0],
  ['yes of a child of eleven', 2, 'mondeling', 11, 0],
] as const)('%s counts %#', (_, versie, wijze, leeftijd, aantal) => {
  expect(
    geldigAkkoord(planVan('gedeeld'), [van(leeftijd)], [{ inwonerId: 'anna', versie, wijze }]),
  ).toHaveLength(aantal)
})
