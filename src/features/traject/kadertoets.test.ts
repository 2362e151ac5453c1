// Testing short-term support against its frames: a table of answers and what is still missing.

import { expect, test } from 'vitest'
import { kadertoets as toets } from '../../../test/support/traject.ts'
import { kaderantwoorden, kaderweigering } from './kadertoets.ts'

const wie = { doorId: 'noor', dag: '2026-03-02', collegaIds: ['noor', 'sam'] } as const
const nee = (reden?: string) => ({ doel: { antwoord: 'nee', reden } }) as const
const twijfel = (reden?: string) => ({ leren: { antwoord: 'twijfel', reden } }) as const

test.each([
  ['all yes', toets(), undefined],
  ['one not answered', toets({ doel: { antwoord: undefined, reden: undefined } }), 'antwoord_ontbreekt'],
  ['no, without a reason', toets(nee()), 'reden_kader_ontbreekt'],
  ['no, with a reason', toets(nee('Eerst vertrouwen winnen')), undefined],
  ['doubt, and nobody was asked', toets(twijfel('Kan wel, wil soms')), 'regisseur_ontbreekt'],
  [
    'doubt, and the regisseur advised',
    { ...toets(twijfel('Sam: begin met drie keer')), regisseurId: 'sam' },
    undefined,
  ],
  [
    'doubt, and somebody who does not work here',
    { ...toets(twijfel('Ja')), regisseurId: 'els' },
    'regisseur_ontbreekt',
  ],
  ['nobody consulted', { ...toets(), geraadpleegdId: undefined }, 'geraadpleegd_ontbreekt'],
  ['only oneself consulted', { ...toets(), geraadpleegdId: 'noor' }, 'raadpleeg_een_ander'],
  ['a talk that is still to come', { ...toets(), geraadpleegdOp: '2026-03-03' }, 'overleg_in_toekomst'],
  ['a talk of today', { ...toets(), geraadpleegdOp: '2026-03-02' }, undefined],
] as const)('%s', (_, antwoorden, reason) => expect(kaderweigering(antwoorden, wie)).toBe(reason))

test('the answers are kept in the order they were asked, and a yes needs no words', () => {
  const gekozen = toets({ doel: { antwoord: 'ja', reden: 'Typfout' }, ...twijfel('Sam: begin klein') })
  expect(kaderantwoorden(gekozen, wie.dag).slice(0, 2)).toEqual([
    { kader: 'doel', vanaf: '2019-01-01', antwoord: 'ja' },
    { kader: 'leren', vanaf: '2019-01-01', antwoord: 'twijfel', reden: 'Sam: begin klein' },
  ])
})
