// What the BRP says against what stands here: each difference once, and of who is geheim never an address.

import { expect, test } from 'vitest'
import type { BrpVolgstand } from '../../platform/brp/volgen.ts'
import { type Gevolgd, wijzigingen } from './wijziging.ts'

const adres = {
  straat: 'Dorpsstraat',
  huisnummer: 12,
  toevoeging: null,
  postcode: '6661EH',
  woonplaats: 'Elst',
}
const hier: Gevolgd = {
  overledenOp: null,
  isGeheim: false,
  isHuishoudenGeheim: false,
  gekoppeldOp: '2026-03-02',
  adres,
  geboortedatums: ['1985-03-09'],
}
const brp: Omit<BrpVolgstand, 'bsn'> = {
  overleden: false,
  overlijdensdatum: undefined,
  geheimhouding: false,
  adres: {
    straat: 'Dorpsstraat',
    huisnummer: 12,
    huisletter: undefined,
    toevoeging: undefined,
    postcode: '6661EH',
    woonplaats: 'ELST',
  },
  adresVanaf: undefined,
  kinderen: [],
}
const nieuw = {
  ...brp.adres,
  straat: 'Kerkstraat',
  huisnummer: 8,
  postcode: '6666AH',
  woonplaats: 'Heteren',
} as NonNullable<BrpVolgstand['adres']>
const kort = (h: Partial<Gevolgd>, b: Partial<BrpVolgstand>) =>
  wijzigingen({ ...hier, ...h }, { ...brp, ...b } as BrpVolgstand).map(({ soort, kenmerk, dag }) => [
    soort,
    kenmerk,
    dag,
  ])

test.each<[string, Partial<Gevolgd>, Partial<BrpVolgstand>, unknown]>([
  ['nothing changed', {}, {}, []],
  [
    'the street is spelled otherwise',
    {},
    { adres: { ...nieuw, ...brp.adres, straat: 'Dorpsstr.' } as never },
    [],
  ],
  [
    'moved',
    {},
    { adres: nieuw, adresVanaf: '2026-05-01' },
    [['brp_verhuisd', '2026-05-01>6666AH8', '2026-05-01']],
  ],
  ['moved abroad', {}, { adres: undefined }, [['brp_verhuisd', '>onbekend', undefined]]],
  ['an address we never knew', { adres: null }, { adres: nieuw }, []],
  ['who is geheim here moved', { isGeheim: true }, { adres: nieuw, geheimhouding: true }, []],
  ['a housemate is geheim', { isHuishoudenGeheim: true }, { adres: nieuw }, []],
  [
    'became geheim and moved: only that',
    {},
    { adres: nieuw, geheimhouding: true },
    [['brp_geheim', 'geheim', undefined]],
  ],
  [
    'died, also with another address',
    {},
    { overleden: true, overlijdensdatum: '2026-04-30', adres: undefined },
    [['brp_overleden', 'overleden', '2026-04-30']],
  ],
  [
    'died on a day the register does not know',
    {},
    { overleden: true, overlijdensdatum: '2026' },
    [['brp_overleden', 'overleden', undefined]],
  ],
  ['a death we know', { overledenOp: '2026-04-30' }, { overleden: true, overlijdensdatum: '2026-04-30' }, []],
  ['a child was born', {}, { kinderen: ['2026-04-10'] }, [['brp_geboren', '2026-04-10#1', '2026-04-10']]],
  [
    'twins',
    {},
    { kinderen: ['2026-04-10', '2026-04-10'] },
    [
      ['brp_geboren', '2026-04-10#1', '2026-04-10'],
      ['brp_geboren', '2026-04-10#2', '2026-04-10'],
    ],
  ],
  [
    'one of the twins lives here already',
    { geboortedatums: ['2026-04-10'] },
    { kinderen: ['2026-04-10', '2026-04-10'] },
    [['brp_geboren', '2026-04-10#2', '2026-04-10']],
  ],
  ['a child from before the link', {}, { kinderen: ['2020-01-01'] }, []],
  [
    'of who is geheim a birth is told, without an address',
    { isGeheim: true },
    { geheimhouding: true, kinderen: ['2026-04-10'] },
    [['brp_geboren', '2026-04-10#1', '2026-04-10']],
  ],
])('%s', (_, h, b, verwacht) => {
  expect(kort(h, b)).toEqual(verwacht)
})

test('a move says both addresses in words', () => {
  const [een] = wijzigingen(hier, { ...brp, adres: nieuw } as BrpVolgstand)
  expect([een?.was, een?.wordt]).toEqual(['Dorpsstraat 12, 6661EH Elst', 'Kerkstraat 8, 6666AH Heteren'])
})
