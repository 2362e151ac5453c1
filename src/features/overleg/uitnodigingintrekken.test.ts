// Uitnodiging intrekken: somebody on the list of an overleg that is still to come.

import { expect, test } from 'vitest'
import { uitnodigingIntrekken } from './uitnodigingintrekken.ts'

const genodigden = [{ id: 'a' }, { id: 'b' }]

for (const [status, id, verwacht] of [
  ['gepland', 'b', { ok: true, value: { id: 'b' } }],
  ['gepland', 'c', { ok: false, reason: 'niet_uitgenodigd' }],
  ['gehouden', 'a', { ok: false, reason: 'niet_meer_gepland' }],
] as const)
  test(`taking ${id} off the list of an overleg that is ${status}`, () => {
    expect(uitnodigingIntrekken({ status }, genodigden, id)).toEqual(verwacht)
  })
