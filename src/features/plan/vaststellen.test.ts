// Vaststellen: a doel, a yes, a regisseur; then the clock of the evaluatie starts.

import { expect, test } from 'vitest'
import { planVan } from '../../../test/support/planrij.ts'
import { type Feiten, vaststellen } from './vaststellen.ts'

const nu = new Date('2026-03-09T08:00:00Z')
const anna = { id: 'anna', leeftijd: 77, isLid: true, isVertegenwoordiger: false }
const mentor = { id: 'mentor', leeftijd: 50, isLid: false, isVertegenwoordiger: true }
const kind = { id: 'kind', leeftijd: 8, isLid: true, isVertegenwoordiger: false }
const zegtJa = (inwonerId: string) => [{ inwonerId, versie: 2, wijze: 'ondertekend' as const }]
const klaar: Feiten = {
  aantalDoelen: 1,
  personen: [anna, kind, mentor],
  akkoorden: zegtJa('anna'),
  heeftRegisseur: true,
}

test('the plan runs from now on, and is looked back on after six months', () => {
  expect(vaststellen(planVan('gedeeld'), klaar, nu)).toMatchObject({
    ok: true,
    value: {
      plan: { status: 'lopend', vastgesteldOp: nu },
      klok: { soort: 'evaluatie', begin: '2026-03-09', einddatum: '2026-09-09' },
      eigenRegie: 'anna',
    },
  })
})

test('when the representative said yes, the eigen regie is still of the first of the household', () => {
  expect(vaststellen(planVan('gedeeld'), { ...klaar, akkoorden: zegtJa('mentor') }, nu)).toMatchObject({
    ok: true,
    value: { eigenRegie: 'anna' },
  })
})

test.each([
  ['there is no doel', planVan('gedeeld'), { aantalDoelen: 0 }, 'geen_doel'],
  ['it was not shared', planVan('concept'), {}, 'niet_gedeeld'],
  ['nobody said yes', planVan('gedeeld'), { akkoorden: [] }, 'geen_akkoord'],
  ['only a child of eight said yes', planVan('gedeeld'), { akkoorden: zegtJa('kind') }, 'geen_akkoord'],
  ['nobody accepted the procesregie', planVan('gedeeld'), { heeftRegisseur: false }, 'geen_regisseur'],
  ['it runs already', planVan('lopend'), {}, 'plan_loopt_al'],
  ['it is closed', planVan('afgesloten'), {}, 'plan_afgesloten'],
] as const)('vaststellen is refused when %s', (_, plan, anders, reason) => {
  expect(vaststellen(plan, { ...klaar, ...anders }, nu)).toEqual({ ok: false, reason })
})

test('a day outside the calendar gives no clock', () => {
  expect(vaststellen(planVan('gedeeld'), klaar, new Date('2032-12-30T08:00:00Z'))).toEqual({
    ok: false,
    reason: 'datum_buiten_kalender',
  })
})
