// The frames of short-term support: what is not met, from the day it holds.

import { expect, test } from 'vitest'
import { buitenKader } from './kader.ts'

const goed = {
  isDoelDuidelijk: true,
  isGeenAlternatief: true,
  isEigenContact: true,
  geraadpleegdId: 'sam',
  reden: undefined,
}

test.each([
  ['all met', goed, '2026-03-02', []],
  ['no clear goal', { ...goed, isDoelDuidelijk: false }, '2026-03-02', ['isDoelDuidelijk']],
  [
    'a referral of an institution that bridges a waiting list',
    { ...goed, isGeenAlternatief: false, isEigenContact: false },
    '2026-03-02',
    ['isGeenAlternatief', 'isEigenContact'],
  ],
  ['before the frames were written', { ...goed, isDoelDuidelijk: false }, '2018-12-31', []],
] as const)('%s', (_, toets, dag, buiten) => expect(buitenKader(toets, dag)).toEqual(buiten))
