// Uitnodigen: who may be asked, and what of the plan may be shared.

import { expect, test } from 'vitest'
import { type Invoer, uitnodigen } from './uitnodigen.ts'

const leeg: Invoer = { medewerkerId: undefined, naam: undefined, organisatie: undefined, doelIds: [] }
const feiten = {
  id: 'g',
  voorzitterId: 'noor',
  collegas: ['noor', 'fleur', 'sam'],
  genodigd: ['sam'],
  doelIds: ['d1', 'd2'],
  isPlanOpen: true,
}
const doe = (anders: Partial<Invoer>, status: 'gepland' | 'gehouden' | 'afgezegd' = 'gepland') =>
  uitnodigen({ status }, { ...leeg, ...anders }, feiten)

for (const [wat, anders, status, reason] of [
  ['for an overleg that was held', { medewerkerId: 'fleur' }, 'gehouden', 'niet_meer_gepland'],
  ['for an overleg that is off', { medewerkerId: 'fleur' }, 'afgezegd', 'niet_meer_gepland'],
  ['of nobody', {}, 'gepland', 'niemand_gekozen'],
  ['of two at once', { medewerkerId: 'fleur', naam: 'Jan' }, 'gepland', 'twee_gekozen'],
  ['of somebody from nowhere', { naam: 'Jan' }, 'gepland', 'organisatie_ontbreekt'],
  ['of who leads it', { medewerkerId: 'noor' }, 'gepland', 'is_de_voorzitter'],
  ['of who was asked', { medewerkerId: 'sam' }, 'gepland', 'is_al_uitgenodigd'],
  ['of who cannot open it', { medewerkerId: 'aydin' }, 'gepland', 'collega_niet_gevonden'],
  ['with a doel of another plan', { medewerkerId: 'fleur', doelIds: ['x'] }, 'gepland', 'deel_niet_gevonden'],
] as const)
  test(`an invitation ${wat} is refused: ${reason}`, () => {
    expect(doe(anders, status)).toEqual({ ok: false, reason })
  })

test('nobody is asked about a plan that is closed', () => {
  const dicht = { ...feiten, isPlanOpen: false }
  const reason = 'plan_afgesloten'
  expect(uitnodigen({ status: 'gepland' }, { ...leeg, medewerkerId: 'fleur' }, dicht)).toEqual({
    ok: false,
    reason,
  })
})

test('a colleague is asked with the chosen parts and no other', () => {
  expect(doe({ medewerkerId: 'fleur', doelIds: ['d2'] })).toMatchObject({
    value: { id: 'g', doelIds: ['d2'] },
  })
})

test('somebody from outside is asked by name and organisatie', () => {
  expect(doe({ naam: 'Jan Vos', organisatie: 'Karakter' }).ok).toBe(true)
})
