// Saying yes: who may, and for whom.

import { expect, test } from 'vitest'
import { collega } from '../../../test/support/collega.ts'
import { overdrachtStand as stand } from '../../../test/support/overdrachtstand.ts'
import { aanvaarden } from './aanvaarden.ts'

const noor = { ...collega('noor'), mandaten: ['wmo'] as const }
const feiten = { isBronOngewijzigd: true, mandaatVoor: ['wmo'], isGeheim: false, isBewaakt: false } as const

test.each([
  ['the team that was asked', stand(), noor, true, {}, undefined],
  ['for the team to divide', stand(), noor, false, {}, undefined],
  ['who was asked by name', stand({ naarMedewerkerId: 'noor' }), noor, true, {}, undefined],
  ['who offered it works there too', stand({ aangebodenDoorId: 'noor' }), noor, true, {}, 'van_uzelf'],
  ['somebody was first', stand({ status: 'aanvaard' }), noor, true, {}, 'al_beantwoord'],
  ['it was taken back', stand({ status: 'ingetrokken' }), noor, true, {}, 'al_beantwoord'],
  ['another team', stand({ naarTeamId: 'jeugd' }), noor, true, {}, 'niet_uw_team'],
  ['a colleague was asked', stand({ naarMedewerkerId: 'iris' }), noor, true, {}, 'niet_aan_u'],
  ['without the mandate', stand(), collega('els'), true, {}, 'geen_mandaat'],
  ['one mandate of two', stand(), noor, true, { mandaatVoor: ['wmo', 'jeugdwet'] }, 'geen_mandaat'],
  ['the mandate is not asked', stand(), collega('els'), true, { mandaatVoor: [] }, undefined],
  ['the melding is elsewhere now', stand(), noor, true, { isBronOngewijzigd: false }, 'bron_gewijzigd'],
  [
    'nobody said what it is about',
    stand({ leefgebied: null }),
    noor,
    true,
    { isBewaakt: true },
    'onbekend_waarover',
  ],
  ['support of which that is known', stand(), noor, true, { isBewaakt: true }, undefined],
  ['an onderzoek need not say', stand({ leefgebied: null }), noor, true, {}, undefined],
  ['of who is geheim, to the team', stand(), noor, false, { isGeheim: true }, 'alleen_op_naam'],
] as const)('%s', (_, o, door, isVoorMij, anders, reason) => {
  const outcome = aanvaarden(o, door, isVoorMij, { ...feiten, ...anders })
  expect(outcome.ok ? undefined : outcome.reason).toBe(reason)
  if (outcome.ok) expect(outcome.value.behandelaarId).toBe(isVoorMij ? door.id : undefined)
})
