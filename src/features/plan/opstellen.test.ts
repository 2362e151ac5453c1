// Opstellen: what the first versie holds, and when there is none.

import { expect, test } from 'vitest'
import { collega } from '../../../test/support/collega.ts'
import { type Aanleiding, opstellen } from './opstellen.ts'

const aanleiding: Aanleiding = {
  meldingId: 'm',
  isOpen: true,
  inwonerId: 'anna',
  huishoudenId: 'h',
  lopendPlanId: null,
  woorden: 'Aan de deur gezegd',
  eigenPlan: 'Zelf geschreven',
  bevindingen: [
    { leefgebied: 'huisvesting', wens: 'Gelijkvloers wonen', behoefte: 'De trap lukt niet', score: 2 },
    { leefgebied: 'financien', wens: '', behoefte: 'Niets', score: 5 },
  ],
}
const feiten = { nieuwId: () => 'nieuw', wetVan: () => 'wmo' as const }

test('the eigen plan goes on top, and each wish becomes a doel with its why and its score', () => {
  const outcome = opstellen(aanleiding, collega('noor'), feiten)
  expect(outcome).toMatchObject({
    ok: true,
    value: {
      plan: { status: 'concept', versie: 1, eigenWoorden: 'Zelf geschreven', heeftEigenBijdrage: true },
      doelen: [
        {
          inwonerId: 'anna',
          woorden: 'Gelijkvloers wonen',
          waarom: 'De trap lukt niet',
          startScore: 2,
          wet: 'wmo',
        },
      ],
    },
  })
})

test('without an eigen plan it starts with what was said at the door, and that is no own contribution', () => {
  const outcome = opstellen({ ...aanleiding, eigenPlan: '' }, collega('noor'), feiten)
  expect(outcome).toMatchObject({
    value: { plan: { eigenWoorden: 'Aan de deur gezegd', heeftEigenBijdrage: false } },
  })
})

test.each([
  ['nobody knows whose melding it is', { inwonerId: null, huishoudenId: null }, ['wmo'], 'inwoner_onbekend'],
  ['the household has a plan', { lopendPlanId: 'p' }, ['wmo'], 'plan_loopt_al'],
  ['the melding is closed', { isOpen: false }, ['wmo'], 'melding_gesloten'],
  ['the medewerker has no team', {}, [], 'u_heeft_geen_team'],
] as const)('opstellen is refused when %s', (_, anders, teams, reason) => {
  expect(opstellen({ ...aanleiding, ...anders }, collega('noor', { teams }), feiten)).toEqual({
    ok: false,
    reason,
  })
})
