// Whose yes puts something in the plan, by age: given → whose yes is still missing.

import { expect, test } from 'vitest'
import { ontbreekt, stemVan } from './stem.ts'
import type { Door } from './toestemming.ts'

const dag = '2026-03-02'
const ja = (
  gegevenDoor: Door,
  anders: { tot?: typeof dag | '2026-03-01'; isIngetrokken?: boolean } = {},
) => ({
  gegevenDoor,
  tot: anders.tot ?? null,
  isIngetrokken: anders.isIngetrokken ?? false,
})

test.each<[string, number | undefined, ReturnType<typeof ja>[], string[]]>([
  ['a grown-up, not asked', 40, [], ['zelf']],
  ['a grown-up who said yes', 40, [ja('inwoner')], []],
  ['an age nobody asked', undefined, [ja('inwoner')], []],
  ['a mother for a grown-up', 18, [ja('ouder')], ['zelf']],
  ['who legally acts for a grown-up', 40, [ja('wettelijk_vertegenwoordiger')], []],
  ['sixteen: the child alone', 16, [ja('inwoner')], []],
  ['sixteen: the parent no longer', 16, [ja('ouder')], ['zelf']],
  ['fifteen: both', 15, [ja('inwoner')], ['wie_spreekt']],
  ['fifteen: a parent alone', 15, [ja('ouder')], ['zelf']],
  ['twelve: both said yes', 12, [ja('inwoner'), ja('ouder')], []],
  ['eleven: a parent', 11, [ja('ouder')], []],
  ['eleven: the child does not decide', 11, [ja('inwoner')], ['wie_spreekt']],
  ['taken back', 40, [ja('inwoner', { isIngetrokken: true })], ['zelf']],
  ['the last day itself', 40, [ja('inwoner', { tot: dag })], []],
  ['the day after the last', 40, [ja('inwoner', { tot: '2026-03-01' })], ['zelf']],
  ['one of two taken back', 13, [ja('inwoner'), ja('ouder', { isIngetrokken: true })], ['wie_spreekt']],
])('%s', (_, leeftijd, gegeven, verwacht) => {
  expect(ontbreekt(leeftijd, gegeven, dag)).toEqual(verwacht)
})

test('whose word counts for nothing at this age is told', () => {
  expect(stemVan('inwoner', 11)).toBeUndefined()
  expect(stemVan('ouder', 16)).toBeUndefined()
})
