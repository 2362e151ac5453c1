// Leggen: who may seal what, and who is then named.

import { describe, expect, test } from 'vitest'
import { leggen } from './leggen.ts'
import type { Stand } from './zegel.ts'

const stand: Stand = {
  soort: 'contact',
  isVanMij: true,
  isVerzegeld: false,
  isGevoerd: true,
  isVerwijderd: false,
  heeftDrager: true,
}
const kandidaten = ['noor', 'iris', 'sam']

describe('leggen', () => {
  test.each([
    ['by who wrote or treats it', {}, ['iris'], ['noor', 'iris']],
    ['for oneself alone', {}, [], ['noor']],
    ['naming oneself twice', {}, ['noor', 'iris', 'iris'], ['noor', 'iris']],
    ['of a colleague', { isVanMij: false }, [], 'niet_van_u'],
    ['what is sealed already', { isVerzegeld: true }, [], 'al_verzegeld'],
    ['a gesprek still to come', { soort: 'gesprek', isGevoerd: false }, [], 'nog_niet_gevoerd'],
    ['a document that was removed', { soort: 'document', isVerwijderd: true }, [], 'document_verwijderd'],
    ['a contact with nothing to hang on', { heeftDrager: false }, [], 'hangt_nergens_aan'],
    ['naming who opens no zegel', {}, ['bram'], 'collega_onbekend'],
  ] as const)('%s', (_, anders, genoemden, uitslag) => {
    const outcome = leggen({ ...stand, ...anders }, { doorId: 'noor', genoemden, kandidaten })
    expect(outcome.ok ? outcome.value.genoemden : outcome.reason).toEqual(uitslag)
  })

  test('who opens no zegel can seal nothing either', () => {
    const outcome = leggen(stand, { doorId: 'kim', genoemden: [], kandidaten })
    expect(outcome).toMatchObject({ ok: false, reason: 'collega_onbekend' })
  })
})
