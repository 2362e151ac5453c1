// How many keep hidden addresses on one day: at most five, however their days lie.

import { expect, test } from 'vitest'
import { meestTegelijk, zijnErTeVeel } from './rolvoorstel.ts'

const maart = { van: '2026-03-01', tot: '2026-03-31' } as const
const open = { van: '2015-01-01', tot: null } as const

test.each([
  ['nobody', [], 0],
  ['two at once', [open, open], 2],
  [
    'one before and one after',
    [
      { van: '2015-01-01', tot: '2026-03-10' },
      { van: '2026-03-11', tot: null },
    ],
    1,
  ],
  [
    'two that meet for a day',
    [
      { van: '2015-01-01', tot: '2026-03-11' },
      { van: '2026-03-11', tot: null },
    ],
    2,
  ],
  ['one outside', [{ van: '2026-04-01', tot: null }], 0],
] as const)('%s', (_, anderen, aantal) => {
  expect(meestTegelijk(maart, anderen)).toBe(aantal)
})

test.each([
  ['interventieteam', 4, false],
  ['interventieteam', 5, true],
  ['teammanager', 9, false],
])('%s beside %i others', (rol, n, teVeel) => {
  expect(zijnErTeVeel(rol, maart, Array(n).fill(open))).toBe(teVeel)
})
