// A child is expected: a table of days and answers.

import { expect, test } from 'vitest'
import { bewoner, bewoning, reden, verwachtKind } from '../../../test/support/bewoning.ts'
import { verwachten } from './verwachten.ts'

const huis = bewoning('huis', [bewoner('anna')])

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
  expect(reden(verwachten(van, { verwachtOp, vandaag: '2026-03-02' }))).toBe(weigering)
})
