// What somebody is of somebody else: a table of two people and answers.

import { expect, test } from 'vitest'
import { bewoner, reden, verwachtKind } from '../../../test/support/bewoning.ts'
import { leggen } from './leggen.ts'
import type { Relatie } from './relatie.ts'

const anna = bewoner('anna')
const sem = bewoner('sem', { geboortedatum: '2015-04-01' })
const buur = { naam: 'Mevrouw Visser', telefoon: '026 1234567' }
const is = (inwonerId: string, soort: Relatie['soort'], anderId: string): Relatie => ({
  id: 'r',
  inwonerId,
  anderId,
  soort,
  van: '2020-01-01',
})

test.each([
  ['a mother', anna, 'ouder', sem, [], undefined],
  ['a child of a mother', sem, 'kind', anna, [], undefined],
  ['a neighbour without a file', buur, 'netwerk', anna, [], undefined],
  ['a carer without a file', buur, 'mantelzorger', anna, [], undefined],
  ['each the carer of the other', anna, 'mantelzorger', sem, [is('sem', 'mantelzorger', 'anna')], undefined],
  [
    'a parent whose birth is not known',
    bewoner('oma', { geboortedatum: null }),
    'ouder',
    anna,
    [],
    undefined,
  ],
  ['a parent who is younger', sem, 'ouder', anna, [], 'ouder_jonger'],
  ['a child who is older', anna, 'kind', sem, [], 'ouder_jonger'],
  ['a parent born on the same day', anna, 'ouder', bewoner('eva'), [], 'ouder_jonger'],
  ['a child on the way as a parent', verwachtKind(), 'ouder', sem, [], 'ouder_jonger'],
  ['of themselves', anna, 'netwerk', anna, [], 'relatie_met_zichzelf'],
  ['nobody', undefined, 'netwerk', anna, [], 'wie_ontbreekt'],
  ['of nobody', anna, 'netwerk', undefined, [], 'wie_ontbreekt'],
  ['what stands there already', anna, 'ouder', sem, [is('anna', 'ouder', 'sem')], 'relatie_bestaat'],
  ['the same from the other side', sem, 'kind', anna, [is('anna', 'ouder', 'sem')], 'relatie_bestaat'],
  ['partners, said by the other', anna, 'partner', sem, [is('sem', 'partner', 'anna')], 'relatie_bestaat'],
  ['a child without a file', buur, 'kind', anna, [], 'alleen_naaste'],
] as const)('%s', (_, wie, soort, ander, bestaand, weigering) => {
  const o = { soort, van: '2020-01-01', vandaag: '2026-03-02' } as const
  expect(reden(leggen({ wie, ander, bestaand }, o))).toBe(weigering)
})

test.each([
  ['a child as the parent of the mother', 'ouder', { anna: ['eva'] }, 'ouder_is_nakomeling'],
  ['a mother as the child of her child', 'kind', { eva: ['oma', 'anna'] }, 'ouder_is_nakomeling'],
  ['a mother again of another child', 'ouder', { eva: ['anna'] }, undefined],
  ['a partner who is a forebear', 'partner', { anna: ['eva'] }, undefined],
] as const)('with no birthday known: %s', (_, soort, voorouders, weigering) => {
  const [wie, ander] = [bewoner('anna', { geboortedatum: null }), bewoner('eva', { geboortedatum: null })]
  const o = { soort, van: '2020-01-01', vandaag: '2026-03-02' } as const
  expect(reden(leggen({ wie, ander, bestaand: [], voorouders }, o))).toBe(weigering)
})

test.each([
  ['2026-03-03', 'dag_in_toekomst'],
  ['2015-03-31', 'dag_voor_geboorte'],
  ['2015-04-01', undefined],
] as const)('since %s', (van, weigering) => {
  const o = { soort: 'ouder', van, vandaag: '2026-03-02' } as const
  expect(reden(leggen({ wie: anna, ander: sem, bestaand: [] }, o))).toBe(weigering)
})

test('a child is written down as its parent', () => {
  const outcome = leggen(
    { wie: sem, ander: anna, bestaand: [] },
    { soort: 'kind', van: '2020-01-01', vandaag: '2026-03-02' },
  )
  expect(outcome).toMatchObject({ ok: true, value: { inwonerId: 'anna', soort: 'ouder', anderId: 'sem' } })
})
