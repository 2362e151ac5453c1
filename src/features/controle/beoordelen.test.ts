// Beoordelen: by somebody else than who looked, once, and with what was done when it was not in order.

import { expect, test } from 'vitest'
import { beoordelen, weigering } from './beoordelen.ts'

const controle = { medewerkerId: 'noor', uitkomst: null }
const vera = { doorId: 'vera', isEigenKring: false }

test.each([
  ['in order, without a word', {}, {}, {}, 'done'],
  ['in order, with a word', {}, {}, { toelichting: 'Zij belde mij.' }, 'done'],
  ['a talk without a word', {}, {}, { uitkomst: 'gesprek' }, 'toelichting_ontbreekt'],
  ['wrong without a word', {}, {}, { uitkomst: 'onterecht' }, 'toelichting_ontbreekt'],
  ['wrong, with what was done', {}, {}, { uitkomst: 'onterecht', toelichting: 'Gemeld.' }, 'done'],
  ['the own looks', { medewerkerId: 'vera' }, {}, {}, 'eigen_inzagen'],
  ['of the own circle', {}, { isEigenKring: true }, {}, 'eigen_kring'],
  ['what was judged', { uitkomst: 'in_orde' as const }, {}, {}, 'al_beoordeeld'],
])('%s', (_, c, wie, oordeel, verwacht) => {
  const uitkomst = beoordelen({ ...controle, ...c }, { ...vera, ...wie }, {
    uitkomst: 'in_orde',
    toelichting: undefined,
    ...oordeel,
  } as never)
  expect(uitkomst.ok ? 'done' : uitkomst.reason).toBe(verwacht)
})

test('the button says why beforehand, by the same rule', () => {
  expect(weigering(controle, vera)).toBeUndefined()
  expect(weigering({ ...controle, medewerkerId: 'vera' }, vera)).toBe('eigen_inzagen')
})
