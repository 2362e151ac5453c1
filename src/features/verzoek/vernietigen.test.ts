// Given what was decided and named: whether this colleague destroys it now, or why not.

import { expect, test } from 'vitest'
import { verzoek } from '../../../test/support/verzoek.ts'
import { vernietigen } from './vernietigen.ts'

const op = new Date('2026-03-03T08:00:00Z')
const ja = {
  soort: 'vernietiging',
  besluit: 'ingewilligd',
  beslotenDoorId: 'vera',
  nakijkerId: 'noor',
} as const
const ding = { soort: 'melding', id: 'm', dag: '2026-01-01', wegOp: null } as const
const noor = { doorId: 'noor', magNietMeer: false }

test.each([
  ['what was named', ja, ding, noor, 'nog_te_doen'],
  ['what is gone', ja, { ...ding, wegOp: op }, noor, 'al_weg'],
  ['the last that is gone', { ...ja, nagekekenOp: op }, { ...ding, wegOp: op }, noor, 'al_weg'],
] as const)('%s', (_, v, d, f, value) => {
  expect(vernietigen(verzoek(v), d, f)).toEqual({ ok: true, value })
})

test.each([
  ['somebody else', ja, ding, { ...noor, doorId: 'sanne' }, 'niet_gevraagd'],
  ['who decided', { ...ja, nakijkerId: 'vera' }, ding, { ...noor, doorId: 'vera' }, 'eigen_besluit'],
  ['what was not named', ja, undefined, noor, 'ding_onbekend'],
  ['what was taken back', { ...ja, ingetrokkenOp: op }, ding, noor, 'al_afgerond'],
  ['asked by who may not ask any more', ja, ding, { ...noor, magNietMeer: true }, 'mag_niet_meer'],
] as const)('%s is refused', (_, v, d, f, reason) => {
  expect(vernietigen(verzoek(v), d, f)).toEqual({ ok: false, reason })
})
