// Taking it back: only who offered, or the manager, and only before the answer.

import { expect, test } from 'vitest'
import { collega } from '../../../test/support/collega.ts'
import { overdrachtStand as stand } from '../../../test/support/overdrachtstand.ts'
import { intrekken } from './intrekken.ts'

test.each([
  ['who offered', 'aangeboden', collega('fleur'), undefined],
  [
    'the manager of that team',
    'aangeboden',
    collega('b', { rollen: ['teammanager'], teams: ['kernteam'] }),
    undefined,
  ],
  ['the manager of the other team', 'aangeboden', collega('b', { rollen: ['teammanager'] }), 'niet_van_u'],
  ['somebody else', 'aangeboden', collega('noor'), 'niet_van_u'],
  ['after the answer', 'aanvaard', collega('fleur'), 'al_beantwoord'],
] as const)('%s', (_, status, door, reason) => {
  const outcome = intrekken(stand({ status }), door)
  expect(outcome.ok ? undefined : outcome.reason).toBe(reason)
})
