// What is in the copy can be left out of it, by who reads it.

import { expect, test } from 'vitest'
import { verzoek } from '../../../test/support/verzoek.ts'
import { weglaten } from './weglaten.ts'

const v = verzoek({ besluit: 'ingewilligd', nakijkerId: 'noor' })
const weg = {
  soort: 'gesprek',
  dingId: 'g',
  grond: 'over_ander',
  toelichting: 'Gaat over de broer.',
} as const
const stukken = [{ soort: 'gesprek', id: 'g' }]

test.each([
  ['noor', weg, { ok: true, value: weg }],
  ['vera', weg, { ok: false, reason: 'niet_gevraagd' }],
  ['noor', { ...weg, dingId: 'x' }, { ok: false, reason: 'stuk_onbekend' }],
  ['noor', { ...weg, soort: 'contact' }, { ok: false, reason: 'stuk_onbekend' }],
])('by %s', (doorId, o, uit) => {
  expect(weglaten(v, o, { doorId, stukken })).toEqual(uit)
})
