// Namen wijzigen: who comes and who goes, and that somebody is left who can open it.

import { expect, test } from 'vitest'
import { namenWijzigen } from './namenwijzigen.ts'

const kandidaten = ['noor', 'iris', 'sam']

test.each([
  ['one comes', ['noor'], ['noor', 'iris'], { erbij: ['iris'], eraf: [] }],
  ['one goes', ['noor', 'iris'], ['iris'], { erbij: [], eraf: ['noor'] }],
  ['one for another', ['noor'], ['sam'], { erbij: ['sam'], eraf: ['noor'] }],
  ['nobody is left', ['noor'], [], 'niemand_genoemd'],
  ['the same again', ['noor', 'iris'], ['iris', 'noor'], 'niets_veranderd'],
  ['who opens no zegel', ['noor'], ['noor', 'bram'], 'collega_onbekend'],
  [
    'who changed rol may stay beside another',
    ['bram', 'noor'],
    ['bram', 'sam'],
    { erbij: ['sam'], eraf: ['noor'] },
  ],
  ['but not be the last', ['bram', 'noor'], ['bram'], 'niemand_genoemd'],
] as const)('%s', (_, nu, straks, uitslag) => {
  const outcome = namenWijzigen(nu, straks, kandidaten)
  expect(outcome.ok ? outcome.value : outcome.reason).toEqual(uitslag)
})
