// The rule of setting up, as a table.

import { expect, test } from 'vitest'
import { type Inrichting, inrichten } from './inrichten.ts'

const invoer: Inrichting = {
  naam: 'Betuwe',
  cbsCode: 'GM9999',
  telefoon: '14 0000',
  postadres: 'Postbus 1, 6660 AA Elst',
  kernen: ['Elst', 'Driel'],
  teams: ['Toegang'],
  beheerder: { sub: 'b-1', naam: 'Ada Smit' },
}

test.each([
  ['there is a gemeente already', {}, true, 'al_ingericht'],
  ['no kern is given', { kernen: [] }, false, 'geen_kern'],
  ['a kern is given twice', { kernen: ['Elst', 'Driel', 'elst'] }, false, 'kern_dubbel'],
  ['no team is given', { teams: [] }, false, 'geen_team'],
  ['a team is given twice', { teams: ['Wmo', 'Wmo'] }, false, 'team_dubbel'],
])('is refused when %s', (_, anders, isIngericht, reason) => {
  expect(inrichten({ ...invoer, ...anders }, { isIngericht })).toEqual({ ok: false, reason })
})

test('is done with what was given', () => {
  expect(inrichten(invoer, { isIngericht: false })).toEqual({ ok: true, value: invoer })
})
