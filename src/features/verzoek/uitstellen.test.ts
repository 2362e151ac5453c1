// Once, in time, and while it is open.

import { expect, test } from 'vitest'
import { verzoek } from '../../../test/support/verzoek.ts'
import { uitstellen } from './uitstellen.ts'

const feiten = { vandaag: '2026-04-02', einddatum: '2026-04-02', nieuweDag: '2026-06-02' } as const

test.each([
  [{}, {}, { ok: true, value: '2026-06-02' }],
  [{ verlengdOp: '2026-03-20' }, {}, { ok: false, reason: 'al_uitgesteld' }],
  [{}, { vandaag: '2026-04-03' }, { ok: false, reason: 'te_laat' }],
  [{ besluit: 'geweigerd' }, {}, { ok: false, reason: 'al_beslist' }],
  [{ ingetrokkenOp: new Date() }, {}, { ok: false, reason: 'ingetrokken' }],
  [{}, { nieuweDag: undefined }, { ok: false, reason: 'buiten_kalender' }],
] as const)('%o on %o', (v, anders, uit) => {
  expect(uitstellen(verzoek(v), { ...feiten, ...anders })).toEqual(uit)
})
