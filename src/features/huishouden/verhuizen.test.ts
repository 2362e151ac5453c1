// Moving house: a table of addresses, days and answers.

import { expect, test } from 'vitest'
import { bewoner, bewoning, reden } from '../../../test/support/bewoning.ts'
import { verhuizen } from './verhuizen.ts'

const huis = bewoning('huis', [
  bewoner('anna'),
  bewoner('baby', { van: '2026-01-10', geboortedatum: '2026-01-10' }),
])
const leeg = {
  kernId: undefined,
  straat: undefined,
  huisnummer: undefined,
  toevoeging: undefined,
  postcode: undefined,
  woonplaats: undefined,
}
const elst = { ...leeg, kernId: 'elst' }
const o = { dag: '2026-03-02', vandaag: '2026-03-02', isVertrek: false } as const

test.each([
  ['to a kern', huis, elst, {}, undefined],
  ['to an address', huis, { ...elst, postcode: '6661AB', huisnummer: 3 }, {}, undefined],
  ['before the baby was there', huis, elst, { dag: '2025-12-01' }, undefined],
  ['out of the gemeente, to where is not known', huis, leeg, { isVertrek: true }, undefined],
  ['to nowhere', huis, leeg, {}, 'adres_ontbreekt'],
  ['to a street without a number', huis, { ...elst, straat: 'Dorpsstraat' }, {}, 'huisnummer_ontbreekt'],
  ['to a postcode without a number', huis, { ...elst, postcode: '6661AB' }, {}, 'huisnummer_ontbreekt'],
  ['tomorrow', huis, elst, { dag: '2026-03-03' }, 'dag_in_toekomst'],
  ['before they lived there', huis, elst, { dag: '2019-12-31' }, 'dag_voor_bewoning'],
  [
    'before the move before',
    { ...huis, adresSinds: '2026-02-01' },
    elst,
    { dag: '2026-01-31' },
    'dag_voor_vorige',
  ],
  ['where nobody lives', bewoning('leeg', []), elst, {}, 'niemand_woont_hier'],
  ['what went up in another', { ...huis, isOpgegaan: true }, elst, {}, 'al_opgegaan'],
] as const)('%s', (_, van, adres, anders, weigering) => {
  expect(reden(verhuizen(van, { ...o, adres, ...anders }))).toBe(weigering)
})

test('who leaves the gemeente has no kern of ours', () => {
  const outcome = verhuizen(huis, { ...o, adres: elst, isVertrek: true })
  expect(outcome).toMatchObject({ ok: true, value: { kernId: undefined, vertrokkenOp: '2026-03-02' } })
})
