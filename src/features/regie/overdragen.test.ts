// Handing over: by who leads, or by the teammanager.

import { expect, test } from 'vitest'
import { collega } from '../../../test/support/collega.ts'
import { overdragen, weigering } from './overdragen.ts'
import type { Regie } from './regie.ts'

const vanNoor: Regie = { laag: 'proces', status: 'aanvaard', medewerkerId: 'noor', aangebodenDoorId: 'kim' }

test.each([
  ['who leads', collega('noor'), undefined],
  ['the teammanager', collega('bram', { rollen: ['teammanager'] }), undefined],
  ['a colleague', collega('sam'), 'niet_uw_regie'],
] as const)('%s', (_, door, reason) => expect(weigering(vanNoor, door)).toBe(reason))

test('only a regie that stands can be handed over', () => {
  expect(overdragen(vanNoor)).toEqual({ ok: true, value: { ...vanNoor, status: 'overgedragen' } })
  expect(overdragen({ ...vanNoor, status: 'beeindigd' })).toEqual({ ok: false, reason: 'verkeerde_status' })
})
