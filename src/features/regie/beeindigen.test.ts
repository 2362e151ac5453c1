// Ending a regie or taking an offer back: who may, and what a running plan cannot do without.

import { expect, test } from 'vitest'
import { collega } from '../../../test/support/collega.ts'
import { beeindigen } from './beeindigen.ts'
import type { Regie } from './regie.ts'

const regie = (laag: Regie['laag'], status: Regie['status'], medewerkerId: string): Regie => ({
  laag,
  status,
  medewerkerId: laag === 'eigen' ? null : medewerkerId,
  aangebodenDoorId: 'kim',
})
const noor = collega('noor')
const bram = collega('bram', { rollen: ['teammanager'] })
const noorLeidt = regie('proces', 'aanvaard', 'noor')

test.each([
  [
    'casusregie by who holds it',
    regie('casus', 'aanvaard', 'sam'),
    'lopend',
    collega('sam'),
    'klaar',
    undefined,
  ],
  [
    'casusregie by the procesregisseur',
    regie('casus', 'aanvaard', 'sam'),
    'lopend',
    noor,
    'klaar',
    undefined,
  ],
  ['casusregie by the teammanager', regie('casus', 'aanvaard', 'sam'), 'lopend', bram, 'klaar', undefined],
  [
    'casusregie by a colleague',
    regie('casus', 'aanvaard', 'sam'),
    'lopend',
    collega('fleur'),
    'klaar',
    'niet_uw_regie',
  ],
  ['procesregie of a running plan', noorLeidt, 'lopend', noor, 'klaar', 'plan_loopt'],
  ['procesregie of a first version', noorLeidt, 'concept', noor, 'klaar', undefined],
  [
    'the regie of the resident',
    regie('eigen', 'aanvaard', ''),
    'lopend',
    noor,
    'klaar',
    'eigen_regie_blijft',
  ],
  [
    'an offer by who asked',
    regie('casus', 'aangeboden', 'sam'),
    'lopend',
    collega('kim'),
    'klaar',
    undefined,
  ],
  [
    'an offer by who was asked',
    regie('casus', 'aangeboden', 'sam'),
    'lopend',
    collega('sam'),
    'klaar',
    'niet_uw_aanbod',
  ],
  ['no reason', regie('casus', 'aanvaard', 'noor'), 'lopend', noor, '', 'reden_ontbreekt'],
] as const)('%s', (_, een, status, door, reden, reason) => {
  const outcome = beeindigen(een, { plan: { status }, regies: [noorLeidt] }, door, reden)
  expect(outcome.ok ? outcome.value.status : outcome.reason).toBe(reason ?? 'beeindigd')
})
