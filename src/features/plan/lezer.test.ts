// Who reads which part: the person it is of, who speaks for a child, and whom it was shared with.

import { expect, test } from 'vitest'
import { delenVoor, type Lezing, leestDoel, leestWoorden, type Mens } from './lezer.ts'

const mens = (id: string, leeftijd: number | undefined, anders: Partial<Mens> = {}): Mens => ({
  id,
  leeftijd,
  isLid: true,
  spreektVoor: [],
  ...anders,
})
const moeder = mens('moeder', 40, { spreektVoor: ['kind'] })
const oma = mens('oma', 70, { isLid: false })
const kind = (leeftijd: number) => mens('kind', leeftijd)
const doel = { id: 'd', inwonerId: 'kind' }
const gedeeld = (inwonerId: string): Lezing[] => [{ doelId: 'd', inwonerId }]

test.each<[string, Mens, number, Lezing[], boolean]>([
  ['a child of 12 reads the own doel', kind(12), 12, [], true],
  ['a child of 11 reads nothing', kind(11), 11, [], false],
  ['a child of 11 with whom it was shared still reads nothing', kind(11), 11, gedeeld('kind'), false],
  ['the parent of a child of 11 reads it', moeder, 11, [], true],
  ['the parent of a child of 15 reads along', moeder, 15, [], true],
  ['on the sixteenth birthday that ends', moeder, 16, [], false],
  ['unless it was shared', moeder, 16, gedeeld('moeder'), true],
  ['oma reads it when it was shared', oma, 12, gedeeld('oma'), true],
  ['and not otherwise', oma, 12, [], false],
  ['who is closed out for the child reads nothing', { ...moeder, afgeschermdVan: ['kind'] }, 12, [], false],
  ['also when it was shared before', { ...oma, afgeschermdVan: ['kind'] }, 12, gedeeld('oma'), false],
])('%s', (_, lezer, leeftijd, lezingen, leest) => {
  expect(leestDoel(lezer, doel, { mensen: [moeder, oma, kind(leeftijd)], lezingen })).toBe(leest)
})

test.each<[string, Mens, Lezing[], boolean]>([
  ['the child reads it', kind(14), [], true],
  ['the mother does not', { ...moeder, ouderVan: ['kind'] }, [], false],
  ['also when it was shared with her', { ...moeder, ouderVan: ['kind'] }, gedeeld('moeder'), false],
  ['a father without gezag does not', mens('vader', 41, { ouderVan: ['kind'] }), gedeeld('vader'), false],
  ['a guardian does', mens('voogd', 41, { spreektVoor: ['kind'] }), [], true],
  ['and oma with whom it was shared', oma, gedeeld('oma'), true],
])('a doel that the child closed to its parents: %s', (_, lezer, lezingen, leest) => {
  const gesloten = { ...doel, isDichtVoorOuders: true }
  expect(leestDoel(lezer, gesloten, { mensen: [lezer, kind(14)], lezingen })).toBe(leest)
})

test.each<[string, Mens[], Lezing[], boolean]>([
  ['who lives alone', [moeder, oma], [], true],
  ['a mother with a child of eight', [moeder, kind(8)], [], true],
  ['one of two without a choice', [moeder, mens('vader', 41)], [], false],
  [
    'one of two with whom they were shared',
    [moeder, mens('vader', 41)],
    [{ doelId: null, inwonerId: 'moeder' }],
    true,
  ],
])('the words on top, for %s', (_, mensen, lezingen, leest) => {
  expect(leestWoorden(moeder, { mensen, lezingen })).toBe(leest)
})

const afspraak = (id: string, doelId: string | null, inwonerId: string | null = null) => ({
  id,
  doelId,
  inwonerId,
})

test('only the own parts are in what one person gets', () => {
  const ander = { id: 'e', inwonerId: 'moeder' }
  const afspraken = [afspraak('bij d', 'd'), afspraak('bij e', 'e'), afspraak('bij alles', null)]
  const van = { mensen: [moeder, kind(14)], lezingen: [] }
  expect(delenVoor(kind(14), { doelen: [doel, ander], afspraken }, van)).toEqual({
    woorden: false,
    doelen: [doel],
    afspraken: [afspraak('bij d', 'd')],
  })
})

test('what somebody promised is in it, without the doel that is not theirs to read', () => {
  const afspraken = [afspraak('van oma', 'd', 'oma'), afspraak('van moeder', 'd', 'moeder')]
  const van = { mensen: [moeder, oma, kind(14)], lezingen: [] }
  expect(delenVoor(oma, { doelen: [doel], afspraken }, van)).toEqual({
    woorden: false,
    doelen: [],
    afspraken: [afspraak('van oma', null, 'oma')],
  })
})
