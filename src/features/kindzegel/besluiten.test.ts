// Who decides whether it stays closed, and who opens it again: the tables.

import { expect, test } from 'vitest'
import { done, refused } from '../../platform/result.ts'
import { besluiten, opheffen } from './besluiten.ts'

const dicht = { zegel: { besluit: null }, isVanMij: true } as const
const lang = 'Zijn ouders moeten dit weten: hij is in gevaar.'

test.each([
  ['that it stays', dicht, { besluit: 'blijft', reden: undefined }, done({ besluit: 'blijft', reden: null })],
  [
    'against the wish without a reason',
    dicht,
    { besluit: 'geopend', reden: ' ' },
    refused('reden_ontbreekt'),
  ],
  [
    'against the wish with one',
    dicht,
    { besluit: 'geopend', reden: lang },
    done({ besluit: 'geopend', reden: lang }),
  ],
  [
    'a second time',
    { ...dicht, zegel: { besluit: 'blijft' } },
    { besluit: 'geopend', reden: lang },
    refused('al_besloten'),
  ],
  [
    'by who does not treat it',
    { ...dicht, isVanMij: false },
    { besluit: 'blijft', reden: undefined },
    refused('niet_van_u'),
  ],
  [
    'of what is open',
    { ...dicht, zegel: undefined },
    { besluit: 'blijft', reden: undefined },
    refused('niet_dicht'),
  ],
] as const)('deciding %s', (_, nu, o, verwacht) => {
  expect(besluiten(nu, o)).toEqual(verwacht)
})

test('the child has it opened at any time, by who treats', () => {
  expect(opheffen(dicht)).toEqual(done(true))
  expect(opheffen({ ...dicht, zegel: { besluit: 'blijft' } })).toEqual(done(true))
  expect(opheffen({ ...dicht, isVanMij: false })).toEqual(refused('niet_van_u'))
  expect(opheffen({ ...dicht, zegel: undefined })).toEqual(refused('niet_dicht'))
})
