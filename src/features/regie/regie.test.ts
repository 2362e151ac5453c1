// Each act of regie against each status: possibleIn is the whole truth.

import { describe, expect, test } from 'vitest'
import { collega } from '../../../test/support/collega.ts'
import { weigering as aanvaarden } from './aanvaarden.ts'
import { weigering as beeindigen } from './beeindigen.ts'
import { weigering as overdragen } from './overdragen.ts'
import { weigering as overnemen } from './overnemen.ts'
import { possibleIn, type Regie, regieWeergave, statussen } from './regie.ts'
import { weigering as teruggeven } from './teruggeven.ts'
import { weigering as weigeren } from './weigeren.ts'

const plan = { status: 'lopend' } as const
const noor = collega('noor')
const van = (laag: Regie['laag'], status: Regie['status']): Regie => ({
  laag,
  status,
  medewerkerId: laag === 'eigen' ? null : 'noor',
  aangebodenDoorId: 'noor',
})
const noorLeidt = { plan, regies: [van('proces', 'aanvaard')] }

const acts = {
  aanvaarden: (status: Regie['status']) => aanvaarden(van('casus', status), plan, 'noor'),
  weigeren: (status: Regie['status']) => weigeren(van('casus', status), 'noor'),
  overdragen: (status: Regie['status']) => overdragen(van('casus', status), noor),
  beeindigen: (status: Regie['status']) => beeindigen(van('casus', status), noorLeidt, noor),
  overnemen: (status: Regie['status']) => overnemen(van('eigen', status), noorLeidt, 'noor'),
  teruggeven: (status: Regie['status']) => teruggeven(van('eigen', status), noorLeidt, 'noor'),
} satisfies Record<keyof typeof possibleIn, (status: Regie['status']) => string | undefined>

describe.each(Object.keys(acts) as (keyof typeof acts)[])('%s', (act) => {
  test.each(statussen)('a regie that is %s', (status) => {
    const kan = (possibleIn[act] as readonly string[]).includes(status)
    expect(acts[act](status)).toBe(kan ? undefined : 'verkeerde_status')
  })
})

test('why somebody refused or could not lead is not for who sees the plan alone', () => {
  expect(regieWeergave.velden.reden).toBe('L3')
  expect(regieWeergave.velden.medewerker).toBe('L1')
})
