// Vastleggen: a contact counts at the door of the team of who wrote it down, or nowhere.

import { describe, expect, test } from 'vitest'
import { collega, kernteam, poort, wmo } from '../../../test/support/stand.ts'
import { kanalen } from './contact.ts'
import { vastleggen, weigeringBij } from './vastleggen.ts'

const invoer = {
  id: 'contact',
  op: new Date('2026-03-02T08:00:00Z'),
  kanaal: 'telefoon',
  waarover: 'Waar is het spreekuur?',
  inwonerId: undefined,
  huishoudenId: undefined,
} as const

describe('the door a contact counts at', () => {
  for (const [wie, teams, deur] of [
    ['of the Poort', [poort], 'de_poort'],
    ['of a kernteam', [kernteam], 'sociaal_kernteam'],
    ['of two teams: the first', [wmo, kernteam], 'de_poort'],
    ['of no team', [], 'u_heeft_geen_team'],
  ] as const) {
    test(`somebody ${wie}: ${deur}`, () => {
      const outcome = vastleggen(collega('kim', 'toegang', teams), invoer)
      expect(outcome.ok ? outcome.value.deur : outcome.reason).toBe(deur)
    })
  }
})

test('every channel, with or without an inwoner, is kept as it was given', () => {
  for (const kanaal of kanalen) {
    const wie = { inwonerId: 'anna', huishoudenId: 'de wit' }
    const outcome = vastleggen(collega('kim', 'toegang', [poort]), { ...invoer, ...wie, kanaal })
    expect(outcome.ok && outcome.value).toMatchObject({
      ...wie,
      kanaal,
      teamId: poort.id,
      medewerkerId: 'kim',
    })
  }
})

test.each([
  ['with a thing they treat', 'plan:x', true, 'anna', undefined],
  ['with a thing they do not see', 'plan:x', undefined, 'anna', 'drager_ontbreekt'],
  ['with a thing they see little of', 'plan:x', false, 'anna', 'niet_te_behandelen'],
  ['loose, about everybody', '', undefined, undefined, undefined],
  ['loose, about somebody else', '', undefined, 'bert', 'persoon_onbekend'],
] as const)('in the dossier, %s', (_, bij, magBehandelen, inwonerId, uitslag) => {
  expect(weigeringBij({ bij, inwonerId }, { magBehandelen, ledenIds: ['anna'] })).toBe(uitslag)
})
