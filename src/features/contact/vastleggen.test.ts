// Vastleggen: a contact counts at the door of the team of who wrote it down, or nowhere.

import { describe, expect, test } from 'vitest'
import { collega, kernteam, poort, wmo } from '../../../test/support/stand.ts'
import { kanalen } from './contact.ts'
import { vastleggen } from './vastleggen.ts'

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
