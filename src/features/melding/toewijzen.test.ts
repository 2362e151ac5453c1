// Who may send a melding where: a table of given and outcome.

import { expect, test } from 'vitest'
import { collega, kernteam, poort, stand, wmo } from '../../../test/support/stand.ts'
import { toewijzen } from './toewijzen.ts'

const kim = collega('kim', 'toegang', [poort])
const noor = collega('noor', 'consulent', [wmo])
const bram = collega('bram', 'teammanager', [poort, wmo])

const hier = (team: typeof poort) => ({ ...team, isAndereOrganisatie: false })
const elders = { ...kernteam, isAndereOrganisatie: true }
const naarKim = { team: hier(poort), medewerker: { id: 'kim', isVanTeam: true } }
const naarNoor = { team: hier(wmo), medewerker: { id: 'noor', isVanTeam: true } }
const naarFleur = { team: elders, medewerker: { id: 'fleur', isVanTeam: true } }
const naarEls = { team: hier(poort), medewerker: { id: 'els', isVanTeam: false } }
const wacht = (team: typeof poort) => ({ team: hier(team), medewerker: undefined })

test.each([
  ['a colleague of the team takes what nobody has', kim, stand(), naarKim, 'toegewezen'],
  ['what a colleague has cannot be taken', kim, stand({ behandelaarId: 'jan' }), naarKim, 'ligt_bij_collega'],
  [
    'the behandelaar hands on within the team',
    kim,
    stand({ behandelaarId: 'kim' }),
    { team: hier(poort), medewerker: { id: 'jan', isVanTeam: true } },
    'toegewezen',
  ],
  [
    'the behandelaar sends it to another team',
    kim,
    stand({ behandelaarId: 'kim' }),
    wacht(wmo),
    'toegewezen',
  ],
  ['but does not choose a person there', kim, stand({ behandelaarId: 'kim' }), naarNoor, 'niet_uw_team'],
  ['who registered it elsewhere sends it on', noor, stand({ isPersoonlijk: true }), wacht(wmo), 'toegewezen'],
  ['somebody of another team takes nothing', noor, stand(), naarNoor, 'niet_te_verdelen'],
  [
    'the team manager hands over to a person in the own teams',
    bram,
    stand({ behandelaarId: 'kim' }),
    naarNoor,
    'toegewezen',
  ],
  ['to a person of another organisatie', bram, stand(), naarFleur, 'andere_organisatie'],
  [
    'to a team of another organisatie, also by who has it',
    kim,
    stand({ behandelaarId: 'kim' }),
    { team: elders, medewerker: undefined },
    'andere_organisatie',
  ],
  [
    'also by who works there too',
    collega('kim', 'toegang', [poort, kernteam]),
    stand(),
    { team: elders, medewerker: { id: 'kim', isVanTeam: true } },
    'andere_organisatie',
  ],
  [
    'a team manager of other teams does not',
    bram,
    stand({ teamId: kernteam.id }),
    naarNoor,
    'niet_te_verdelen',
  ],
  ['a volunteer cannot be the responsible one', bram, stand(), naarEls, 'medewerker_niet_in_team'],
  [
    'a closed melding is not distributed',
    bram,
    stand({ status: 'afgesloten' }),
    naarNoor,
    'melding_is_gesloten',
  ],
])('%s', (_, door, melding, naar, uitkomst) => {
  const besluit = toewijzen(melding, door, naar)
  expect(besluit.ok ? 'toegewezen' : besluit.reason).toBe(uitkomst)
})

test('what lies there already does not change', () => {
  const besluit = toewijzen(stand({ behandelaarId: 'kim' }), kim, naarKim)
  expect(besluit).toEqual({
    ok: true,
    value: { teamId: poort.id, deur: 'de_poort', behandelaarId: 'kim', isAnders: false },
  })
})
