// What comes on a list: by its term, and only when nothing stays that rests on it.

import { expect, test } from 'vitest'
import type { Bewaartermijn } from '../bewaartermijn/bewaartermijn.ts'
import { type Kandidaat, teVernietigen } from './kandidaat.ts'

const termijn = (soort: Bewaartermijn['soort'], duur = 'P15Y'): Bewaartermijn => ({
  ...{ id: soort, soort, wet: null, resultaat: null, duur, afleidingswijze: 'afgehandeld', bron: 'x' },
  ...{ van: '2015-01-01', tot: null },
})
const termijnen = [termijn('traject'), termijn('melding'), termijn('plan')]
const ding = (id: string, soort: Kandidaat['soort'], anders: Partial<Kandidaat> = {}): Kandidaat => ({
  ...{ id, soort, wetten: ['wmo'], resultaat: 'x', wachtOp: [] },
  ...{ afgehandeld: '2005-01-01', laatsteWijziging: '2005-01-01', heleDossier: '2005-01-01' },
  ...anders,
})
const op = (hoogstens = 100) => ({ peildatum: '2026-03-02', hoogstens }) as const
const ids = (kandidaten: readonly Kandidaat[], hoogstens?: number) =>
  teVernietigen(kandidaten, termijnen, op(hoogstens)).map(({ id }) => id)

const heel = [
  ding('p', 'plan', { wachtOp: ['t', 'm'] }),
  ding('m', 'melding', { wachtOp: ['t'] }),
  ding('t', 'traject'),
]

test('a traject goes before the melding it came from, and that before the plan', () => {
  expect(ids(heel)).toEqual(['t', 'm', 'p'])
})
test('what others rest on stays with them', () => {
  expect(ids(heel.map((k) => (k.id === 't' ? { ...k, afgehandeld: '2020-01-01' } : k)))).toEqual([])
  expect(ids(heel.map((k) => (k.id === 'm' ? { ...k, afgehandeld: '2020-01-01' } : k)))).toEqual(['t'])
})
test('the day itself counts, the day before does not', () => {
  expect(ids([ding('a', 'traject', { afgehandeld: '2011-03-02' })])).toEqual(['a'])
  expect(ids([ding('a', 'traject', { afgehandeld: '2011-03-03' })])).toEqual([])
})
test('without a term nothing comes', () => {
  expect(teVernietigen(heel, [], op())).toEqual([])
  expect(ids([ding('c', 'contact')])).toEqual([])
})
test('of more than fits the longest over, and never half of what belongs together', () => {
  const los = ding('oud', 'traject', { afgehandeld: '2001-01-01' })
  expect(ids([...heel, los], 1)).toEqual(['oud'])
  expect(ids([...heel, los], 3)).not.toContain('p')
})
