// Whose yes the Jeugdwet asks for a doel of a child: a parent, both, or the child alone.

import { expect, test } from 'vitest'
import { nogNodig } from './akkoord.ts'

const ja = { versie: 2, wijze: 'mondeling' } as const
const mensen = (leeftijd: number, kind: typeof ja | null, ouder: typeof ja | null) => [
  { id: 'kind', leeftijd, spreektVoor: [], akkoord: kind },
  { id: 'ouder', leeftijd: 40, spreektVoor: ['kind'], akkoord: ouder },
]

test.each([
  ['under twelve a parent is needed', 11, null, null, ['ouder']],
  ['under twelve a parent is enough', 11, null, ja, []],
  ['at twelve both are needed', 12, null, null, ['ouder', 'kind']],
  ['at fifteen the yes of the child alone is not enough', 15, ja, null, ['ouder']],
  ['at fifteen both said yes', 15, ja, ja, []],
  ['at sixteen the child alone', 16, ja, null, []],
  ['at sixteen the parent is not enough', 16, null, ja, ['kind']],
] as const)('%s', (_, leeftijd, kind, ouder, wie) => {
  const doelen = [{ inwonerId: 'kind', wet: 'jeugdwet' }]
  expect(nogNodig(2, doelen, mensen(leeftijd, kind, ouder)).map((nodig) => nodig.wie)).toEqual(wie)
})

test('a yes to an earlier versie does not count, and a doel under the Wmo asks nothing of it', () => {
  expect(nogNodig(3, [{ inwonerId: 'kind', wet: 'jeugdwet' }], mensen(16, ja, null))).toHaveLength(1)
  expect(nogNodig(2, [{ inwonerId: 'kind', wet: 'wmo' }], mensen(11, null, null))).toEqual([])
})
