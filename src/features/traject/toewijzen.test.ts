// Distributing a traject: who may, to whom, and what changes nothing.

import { expect, test } from 'vitest'
import { collega } from '../../../test/support/collega.ts'
import { trajectStand } from '../../../test/support/traject.ts'
import { toewijzen } from './toewijzen.ts'

const noor = collega('noor')
const bram = collega('bram', { rollen: ['teammanager'], teams: ['wmo', 'jeugd'] })
const buiten = collega('fleur', { teams: ['kernteam'] })
const hier = { isAndereOrganisatie: false }
const aan = (id: string, isVanTeam = true, teamId = 'wmo') => ({
  ...hier,
  teamId,
  medewerker: { id, isVanTeam },
})
const terug = { ...hier, teamId: 'wmo', medewerker: undefined }
const buitenshuis = { ...aan('iris', true, 'jeugd'), isAndereOrganisatie: true }
const vanNoor = { behandelaarId: 'noor' }
const vanSam = { behandelaarId: 'sam' }

test.each([
  ['taking what nobody has', {}, noor, aan('noor'), 'noor'],
  ['handing on my own', vanNoor, noor, aan('sam'), 'sam'],
  ['giving back to the team', vanNoor, noor, terug, undefined],
  ['the teammanager hands it to another', vanSam, bram, aan('noor'), 'noor'],
  ['the teammanager moves it to another team', vanSam, bram, aan('iris', true, 'jeugd'), 'iris'],
  ['the teammanager moves it out of the house', vanSam, bram, buitenshuis, 'andere_organisatie'],
  ['a colleague has it', vanSam, noor, aan('noor'), 'ligt_bij_collega'],
  ['it is of another team', {}, buiten, aan('fleur'), 'niet_te_verdelen'],
  ['to a team one does not work in', vanNoor, noor, aan('iris', true, 'jeugd'), 'niet_uw_team'],
  ['to somebody outside the team', vanNoor, noor, aan('fleur', false), 'medewerker_niet_in_team'],
  ['it is closed', { ...vanNoor, status: 'afgesloten' }, noor, aan('sam'), 'verkeerde_status'],
] as const)('%s', (_, anders, door, naar, uitslag) => {
  const outcome = toewijzen(trajectStand(anders), door, naar)
  expect(outcome.ok ? outcome.value.behandelaarId : outcome.reason).toBe(uitslag)
})

test('what lies there already stays as it is', () => {
  const outcome = toewijzen(trajectStand(vanNoor), noor, aan('noor'))
  expect(outcome).toMatchObject({ ok: true, value: { isAnders: false } })
})
