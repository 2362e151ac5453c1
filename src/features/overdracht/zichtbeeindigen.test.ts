// Ending the sight: at any time, once; for safety with words, by who received it.

import { expect, test } from 'vitest'
import { overdrachtStand as stand } from '../../../test/support/overdrachtstand.ts'
import { type Invoer, zichtBeeindigen } from './zichtbeeindigen.ts'

const wens: Invoer = { code: 'inwoner', woorden: undefined }
const onveilig: Invoer = { code: 'veiligheid', woorden: 'De ex-partner werkt daar.' }

test.each([
  ['while it waits', {}, wens, true, undefined],
  ['after the answer', { status: 'aanvaard' }, wens, true, undefined],
  ['by the sender, who heard it', { status: 'aanvaard' }, wens, false, undefined],
  ['a second time', { isZichtBeeindigd: true }, wens, true, 'zicht_al_beeindigd'],
  ['of what was taken back', { status: 'ingetrokken' }, wens, true, 'verkeerde_status'],
  ['for safety', { status: 'aanvaard' }, onveilig, true, undefined],
  ['for safety, by who only looks on', { status: 'aanvaard' }, onveilig, false, 'alleen_wie_het_doet'],
  [
    'for safety, without a word',
    { status: 'aanvaard' },
    { ...onveilig, woorden: undefined },
    true,
    'onveilig_waarom_ontbreekt',
  ],
] as const)('%s', (_, anders, invoer, isOntvanger, reason) => {
  const outcome = zichtBeeindigen(stand(anders), invoer, isOntvanger)
  expect(outcome.ok ? undefined : outcome.reason).toBe(reason)
})

test('the words of a wish are kept by nobody', () => {
  expect(zichtBeeindigen(stand({}), { ...wens, woorden: 'Ik vertrouw ze niet.' }, true)).toMatchObject({
    value: { code: 'inwoner', woorden: null },
  })
})
