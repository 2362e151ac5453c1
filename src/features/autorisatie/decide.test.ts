// The decision table for who is geheim: named assignment only, and the manager hands on unseen (access.md 2.7).

import { expect, test } from 'vitest'
import { collega, wmo } from '../../../test/support/stand.ts'
import type { Autorisatie, Doel, Niveau } from './autorisatie.ts'
import { decide } from './decide.ts'

const team = (niveau: Niveau): Autorisatie => ({
  niveau,
  wet: 'geen',
  isPersoonlijk: false,
  grondslag: 'toewijzing',
})
const naam = (niveau: Niveau): Autorisatie => ({
  niveau,
  wet: 'geen',
  isPersoonlijk: true,
  grondslag: 'toewijzing',
})
const noor = collega('noor', 'consulent', [wmo])
const bram = collega('bram', 'teammanager', [wmo])

test.each([
  ['the team, of anybody else', noor, [team('L3')], 'behandeling', false, 'A2', 'L3'],
  ['the team', noor, [team('L3')], 'behandeling', true, 'H4', undefined],
  ['the team, distributing', noor, [team('L3')], 'werkverdeling', true, 'H4', undefined],
  ['who was named', noor, [naam('L3')], 'behandeling', true, 'A1', 'L3'],
  [
    'who was named, not by what the team has more',
    noor,
    [naam('L2'), team('L3')],
    'behandeling',
    true,
    'A1',
    'L2',
  ],
  ['the manager, of anybody else', bram, [], 'behandeling', false, 'A6', 'L2'],
  ['the manager', bram, [team('L2')], 'behandeling', true, 'H4', undefined],
  ['the manager, distributing: unseen', bram, [team('L2')], 'werkverdeling', true, 'A6', 'L0'],
  ['nobody', noor, [], 'behandeling', true, 'H4', undefined],
] as const)('%s', (_, wie, autorisaties, doel: Doel, isGeheim, regel, niveau) => {
  const besluit = decide(wie, { soort: 'melding', autorisaties, isVanEigenTeam: true, isGeheim }, doel)
  expect(besluit).toMatchObject(niveau ? { allow: true, regel, niveau } : { allow: false, regel })
})
