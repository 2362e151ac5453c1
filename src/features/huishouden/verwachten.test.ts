// A child is expected: a table of days and answers.

import { expect, test } from 'vitest'
import { bewoner, bewoning, reden, verwachtKind } from '../../../test/support/bewoning.ts'
import { moederElders, verwachten } from './verwachten.ts'

const huis = bewoning('huis', [
  bewoner('anna'),
  bewoner('bas'),
  bewoner('broer', { geboortedatum: '2012-01-01' }),
  bewoner('oma', { geboortedatum: '1950-01-01' }),
  bewoner('net', { geboortedatum: '2010-08-01' }),
])

test.each([
  ['in summer', huis, '2026-08-01', undefined],
  ['tomorrow', huis, '2026-03-03', undefined],
  ['a second one: twins', bewoning('huis', [bewoner('anna'), verwachtKind()]), '2026-08-01', undefined],
  ['today', huis, '2026-03-02', 'datum_voorbij'],
  ['as long from now as it can last', huis, '2026-12-21', undefined],
  ['later than that', huis, '2026-12-22', 'datum_te_ver'],
  ['where nobody lives', bewoning('leeg', []), '2026-08-01', 'niemand_woont_hier'],
  ['where all went up in another', { ...huis, isOpgegaan: true }, '2026-08-01', 'al_opgegaan'],
] as const)('%s', (_, van, verwachtOp, weigering) => {
  expect(reden(verwachten(van, { verwachtOp, moederId: moederElders, vandaag: '2026-03-02' }))).toBe(
    weigering,
  )
})

test.each([
  ['a mother who lives here', 'anna', undefined, ['anna']],
  ['both parents', 'anna', 'bas', ['anna', 'bas']],
  ['a mother elsewhere', moederElders, 'bas', ['bas']],
  ['nobody said yet', moederElders, undefined, []],
  ['a mother of sixteen on that day', 'net', undefined, ['net']],
  ['a brother of fourteen as mother', 'broer', undefined, 'moeder_past_niet'],
  ['a grandmother as mother', 'oma', undefined, 'moeder_past_niet'],
  ['a grandparent who becomes the other parent', 'anna', 'oma', ['anna', 'oma']],
  ['a brother of fourteen as the other', 'anna', 'broer', 'andere_ouder_past_niet'],
  ['the same one twice', 'anna', 'anna', 'andere_ouder_past_niet'],
  ['a mother who does not live here', 'kees', undefined, 'moeder_past_niet'],
  ['another who does not live here', 'anna', 'kees', 'andere_ouder_past_niet'],
] as const)('%s', (_, moederId, andereOuderId, uitkomst) => {
  const o = { verwachtOp: '2026-08-01', moederId, andereOuderId, vandaag: '2026-03-02' } as const
  const gedaan = verwachten(huis, o)
  expect(gedaan.ok ? gedaan.value.ouderIds : gedaan.reason).toEqual(uitkomst)
})
