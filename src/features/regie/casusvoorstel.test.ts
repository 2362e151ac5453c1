// When casusregie is proposed: several vragen and one of three reasons (monitor.md integraal.een_plan).

import { expect, test } from 'vitest'
import { casusvoorstel } from './casusvoorstel.ts'

test.each([
  ['one vraag, however much else', 1, 3, 5, true, []],
  ['two vragen of one wet with two professionals', 2, 1, 2, false, []],
  ['two wetten', 2, 2, 1, false, ['meer_wetten']],
  ['three professionals', 2, 1, 3, false, ['meer_professionals']],
  ['flagged by the consulent', 2, 1, 1, true, ['gemarkeerd']],
  ['all of it', 3, 2, 3, true, ['meer_wetten', 'meer_professionals', 'gemarkeerd']],
] as const)('%s', (_, openVragen, wetten, professionals, isGemarkeerd, regels) => {
  expect(casusvoorstel({ openVragen, wetten, professionals, isGemarkeerd })).toEqual(regels)
})
