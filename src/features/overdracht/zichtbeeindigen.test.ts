// Ending the sight: at any time, once.

import { expect, test } from 'vitest'
import { overdrachtStand as stand } from '../../../test/support/overdrachtstand.ts'
import { zichtBeeindigen } from './zichtbeeindigen.ts'

test.each([
  ['while it waits', {}, undefined],
  ['after the answer', { status: 'aanvaard' }, undefined],
  ['a second time', { isZichtBeeindigd: true }, 'zicht_al_beeindigd'],
  ['of what was taken back', { status: 'ingetrokken' }, 'verkeerde_status'],
] as const)('%s', (_, anders, reason) => {
  const outcome = zichtBeeindigen(stand(anders))
  expect(outcome.ok ? undefined : outcome.reason).toBe(reason)
})
