// Afzeggen: only what is still planned, and with a reason.

import { expect, test } from 'vitest'
import { afzeggen } from './afzeggen.ts'
import type { Overleg } from './overleg.ts'

const overleg = { status: 'gepland', versie: 1 } as Overleg

for (const [status, reden, verwacht] of [
  [
    'gepland',
    'De huisarts kan niet.',
    { ok: true, value: { status: 'afgezegd', afzegreden: 'De huisarts kan niet.', versie: 2 } },
  ],
  ['gepland', '', { ok: false, reason: 'reden_ontbreekt' }],
  ['gehouden', 'x', { ok: false, reason: 'niet_meer_gepland' }],
  ['afgezegd', 'x', { ok: false, reason: 'niet_meer_gepland' }],
] as const)
  test(`an overleg that is ${status}, reason "${reden}"`, () => {
    expect(afzeggen({ ...overleg, status }, reden)).toMatchObject(verwacht)
  })
