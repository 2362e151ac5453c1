// Two voorstellen for one figure may stand beside each other; the very same may not, and what cannot hold is refused.

import { expect, test } from 'vitest'
import type { Kpi } from '../monitor/kpi.ts'
import type { Streefvoorstel } from './streefvoorstel.ts'
import { type Voorstel, voorstellen } from './voorstellen.ts'

const kpi = {
  code: 'begeleiding.terugkeer',
  uitsplitsingen: ['kern'],
  delen: [{ code: 'terug', naam: 'Terug', eenheid: '%', richting: 'lager' }],
} as unknown as Kpi
const voorstel: Voorstel = {
  ...{ kpi, deel: 'terug', kernId: null, van: '2026-07-01', minimaal: null, maximaal: 35 },
  motivering: 'Het is al drie kwartalen lager.',
}
const open = {
  ...{ kpi: kpi.code, deel: 'terug', kernId: null, van: '2026-07-01', minimaal: null, maximaal: 35 },
  status: 'open',
} as unknown as Streefvoorstel
const niets = { kernen: [], streefwaarden: [], gepubliceerdTot: undefined }

test.each([
  ['nothing open', [], undefined],
  ['another value open', [{ ...open, maximaal: 30 }], undefined],
  ['the same from another day', [{ ...open, van: '2026-10-01' }], undefined],
  ['the same for a kern', [{ ...open, kernId: 'z' }], undefined],
  ['the very same', [open], 'zelfde_voorstel'],
] as [string, Streefvoorstel[], string | undefined][])('with %s', (_, ander, reden) => {
  const uitkomst = voorstellen(voorstel, { ...niets, open: ander })
  expect(uitkomst).toEqual(reden ? { ok: false, reason: reden } : { ok: true, value: voorstel })
})

test('what no figure can be is refused', () => {
  const uitkomst = voorstellen({ ...voorstel, maximaal: 120 }, { ...niets, open: [] })
  expect(uitkomst).toEqual({ ok: false, reason: 'waarde_onmogelijk' })
})
