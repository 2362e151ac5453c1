// The decision table for who is geheim: named assignment only, and the manager hands on unseen (access.md 2.7).

import { expect, test } from 'vitest'
import { collega, wmo } from '../../../test/support/stand.ts'
import type { Autorisatie, Doel, Niveau } from './autorisatie.ts'
import { decide } from './decide.ts'
import type { Voorwerp } from './voorwerp.ts'

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

const traject = (autorisaties: readonly Autorisatie[], anders: Partial<Voorwerp> = {}): Voorwerp => ({
  soort: 'traject',
  autorisaties,
  isVanEigenTeam: false,
  isGeheim: false,
  wet: 'wmo',
  ...anders,
})
const nu = new Date('2026-03-02T09:00:00Z')
const jeugd = (grondslag: string): Autorisatie => ({
  niveau: 'L3',
  wet: 'jeugdwet',
  isPersoonlijk: true,
  grondslag,
})

test.each([
  ['of its own wet, all of it', { ...jeugd('toewijzing'), wet: 'wmo' }, 'A1', 'L3'],
  ['of another wet: nothing', jeugd('toewijzing'), 'H5', undefined],
  ['by consent: the plan', jeugd('toestemming'), 'A1', 'L2'],
  ['by the Wams, which is not in force', jeugd('wams'), 'H5', undefined],
] as const)('a grant %s', (_, grant, regel, niveau) => {
  expect(decide(noor, traject([grant]), 'behandeling', { nu })).toMatchObject(
    niveau ? { allow: true, regel, niveau } : { allow: false, regel, isDoorbreekbaar: false },
  )
})

test('who has more rollen sees what the furthest of them sees; of own family nothing, by none', () => {
  const beide = { ...noor, rollen: ['functioneel_beheerder', 'consulent'] } as const
  const hunGrant = [{ ...naam('L4'), wet: 'wmo' }] as const
  expect(decide(beide, traject(hunGrant), 'behandeling')).toMatchObject({ allow: true, niveau: 'L4' })
  const familie = traject(hunGrant, { betrokkenheid: 'familie' })
  expect(decide(beide, familie, 'behandeling')).toEqual({ allow: false, regel: 'H3', isDoorbreekbaar: false })
})

test('without a rol nothing; an error in a rule is a deny: closed is asked for without a moment', () => {
  const open = traject([{ ...naam('L4'), wet: 'wmo' }])
  expect(decide({ ...noor, rollen: [] }, open, 'behandeling')).toMatchObject({ allow: false, regel: 'O1' })
  const gesloten = { ...open, geslotenOp: nu }
  expect(decide(noor, gesloten, 'behandeling')).toMatchObject({ allow: false, regel: 'fout' })
  expect(decide(noor, gesloten, 'behandeling', { nu })).toMatchObject({ allow: true })
})

test('break-glass is offered to who does such work under that wet, and to nobody else', () => {
  const wmoConsulent = { ...noor, mandaten: ['wmo'] } as const
  const deur = decide(wmoConsulent, traject([]), 'behandeling')
  expect(deur).toEqual({ allow: false, regel: 'O1', isDoorbreekbaar: true })
  expect(decide(noor, traject([]), 'behandeling')).toMatchObject({ regel: 'H5', isDoorbreekbaar: false })
  expect(decide(bram, traject([], { wet: undefined }), 'behandeling')).toMatchObject({
    regel: 'O1',
    isDoorbreekbaar: false,
  })
})
