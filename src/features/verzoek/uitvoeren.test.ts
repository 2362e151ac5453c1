// A yes is carried out once; a copy only after a colleague read it, and not to who may not read it any more.

import { expect, test } from 'vitest'
import { verzoek } from '../../../test/support/verzoek.ts'
import { uitvoeren } from './uitvoeren.ts'

const op = new Date('2026-03-03T08:00:00Z')
const ja = { besluit: 'ingewilligd', nakijkerId: 'noor', nagekekenOp: op } as const
const vrij = { isEigenKring: false, magNietMeer: false }

test.each([
  ['a copy that was read', ja, vrij, undefined],
  ['a correction', { soort: 'correctie', besluit: 'deels', weigergrond: 'klopt_wel' }, vrij, undefined],
  ['a copy that nobody read', { ...ja, nagekekenOp: null }, vrij, 'kopie_niet_nagekeken'],
  ['what a colleague destroyed', { ...ja, soort: 'vernietiging' }, vrij, undefined],
  [
    'what a colleague destroyed, asked by who may not ask any more',
    { ...ja, soort: 'vernietiging' },
    { ...vrij, magNietMeer: true },
    undefined,
  ],
  ['what nobody destroyed', { ...ja, soort: 'vernietiging', nagekekenOp: null }, vrij, 'niet_alles_weg'],
  ['before a decision', {}, vrij, 'niet_beslist'],
  ['after a no', { besluit: 'geweigerd' }, vrij, 'al_afgerond'],
  ['twice', { ...ja, afgerondOp: op }, vrij, 'al_afgerond'],
  ['taken back', { ...ja, ingetrokkenOp: op }, vrij, 'al_afgerond'],
  ['of the own circle', ja, { ...vrij, isEigenKring: true }, 'eigen_kring'],
  ['after the birthday', ja, { ...vrij, magNietMeer: true }, 'mag_niet_meer'],
] as const)('%s', (_, v, f, reason) => {
  const uit = reason ? { ok: false, reason } : { ok: true, value: 'Gegeven.' }
  expect(uitvoeren(verzoek(v), f, 'Gegeven.')).toEqual(uit)
})
