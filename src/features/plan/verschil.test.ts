// Verschil: every word of both texts is there once, and marked right; lists are compared by id.

import { expect, test } from 'vitest'
import { lijstverschil, woordverschil } from './verschil.ts'

const merk = { gelijk: '', erbij: '+', weg: '-' }
const gemerkt = (oud: string, nieuw: string) =>
  woordverschil(oud, nieuw).map(({ tekst, soort }) => merk[soort] + tekst.trim())

test.each([
  ['the same text', 'Ik wil koken.', 'Ik wil koken.', ['Ik wil koken.']],
  ['a word changed', 'Ik wil zelf koken.', 'Ik wil samen koken.', ['Ik wil', '-zelf', '+samen', 'koken.']],
  ['a word added at the end', 'Ik wil', 'Ik wil koken', ['Ik wil', '+koken']],
  ['a word taken out in front', 'Nu wil ik', 'wil ik', ['-Nu', 'wil ik']],
  ['nothing before', '', 'Ik wil', ['+Ik wil']],
  ['nothing after', 'Ik wil', '', ['-Ik wil']],
  ['nothing at all', '', '', []],
  ['all of it', 'a b', 'c d', ['-a b', '+c d']],
])('%s', (_, oud, nieuw, stukken) => {
  expect(gemerkt(oud, nieuw)).toEqual(stukken)
})

test('a text of thousands of words is answered at once, and whole', () => {
  const lang = 'woord '.repeat(3000)
  expect(woordverschil(lang, `${lang}meer`).map(({ soort }) => soort)).toEqual(['weg', 'erbij'])
})

test('lists: what stayed, changed, came and went', () => {
  const oud = [
    { id: 'a', wat: 1 },
    { id: 'b', wat: 1 },
    { id: 'c', wat: 1 },
  ]
  const nieuw = [
    { id: 'b', wat: 2 },
    { id: 'a', wat: 1 },
    { id: 'd', wat: 1 },
  ]
  expect(lijstverschil(oud, nieuw).map(({ soort, oud: o, nieuw: n }) => [soort, (n ?? o)?.id])).toEqual([
    ['anders', 'b'],
    ['gelijk', 'a'],
    ['erbij', 'd'],
    ['weg', 'c'],
  ])
})
