// Returning it: who may, and never without words.

import { expect, test } from 'vitest'
import { collega } from '../../../test/support/collega.ts'
import { overdrachtStand as stand } from '../../../test/support/overdrachtstand.ts'
import { weigeren } from './weigeren.ts'

const noor = collega('noor')
const bram = collega('bram', { rollen: ['teammanager'] })
const iris = { naarMedewerkerId: 'iris' }

test.each([
  ['the team that was asked', stand(), noor, 'Vol tot mei', undefined],
  ['somebody was first', stand({ status: 'aanvaard' }), noor, 'Vol', 'al_beantwoord'],
  ['another team', stand({ naarTeamId: 'jeugd' }), noor, 'Vol', 'niet_uw_team'],
  ['a colleague was asked', stand(iris), noor, 'Vol', 'niet_aan_u'],
  ['the manager of who was asked', stand(iris), bram, 'Zij is ziek', undefined],
  ['without a word', stand(), noor, '  ', 'woorden_ontbreken'],
])('%s', (_, o, door, woorden, reason) => {
  const outcome = weigeren(o, door, { code: 'geen_plaats', woorden })
  expect(outcome.ok ? undefined : outcome.reason).toBe(reason)
})
