// Who may be named as bewaarder of a zegel that nobody can open: the table.

import { expect, test } from 'vitest'
import { done, refused } from '../../platform/result.ts'
import { type BewaarderStand, bewaarderNoemen } from './bewaarder.ts'

const stand = (anders: Partial<BewaarderStand> = {}): BewaarderStand => ({
  genoemden: ['weg', 'anderwerk'],
  kandidaten: ['iris', 'noor', 'vera'],
  ...anders,
})

test.each<[string, Partial<BewaarderStand>, string, ReturnType<typeof bewaarderNoemen>]>([
  ['all who were named left: Iris keeps it', {}, 'iris', done({ erbij: 'iris', eraf: ['weg', 'anderwerk'] })],
  ['one who is named still opens it', { genoemden: ['weg', 'noor'] }, 'iris', refused('heeft_bewaarder')],
  ['nobody was left at all', { genoemden: [] }, 'noor', done({ erbij: 'noor', eraf: [] })],
  ['the functionaris, who treats too', {}, 'vera', refused('uzelf')],
  ['a colleague whose rol opens no zegel', {}, 'kim', refused('collega_onbekend')],
  ['somebody who left', {}, 'weg', refused('collega_onbekend')],
  ['nobody', {}, '', refused('collega_onbekend')],
])('%s', (_, anders, medewerkerId, uitkomst) => {
  expect(bewaarderNoemen(stand(anders), { doorId: 'vera', medewerkerId })).toEqual(uitkomst)
})
