// The recomputation of grants in a test: every difference in words, so that a failure says what is wrong.

import { verschillenNu } from '../../src/features/autorisatie/herrekening.sql.ts'
import type { Verschil } from '../../src/features/autorisatie/herrekening.ts'
import type { TestApp } from './app.ts'

/** What is not as recomputed now, one line each. */
export async function verschillen(app: Pick<TestApp, 'ctx' | 'klok'>): Promise<string[]> {
  const rijen = await app.ctx.db.transaction({ gemeenteId: 1 }, (tx) => verschillenNu(tx, app.klok.now(), 50))
  return rijen.map(inWoorden)
}

const inWoorden = (v: Verschil) =>
  [
    v.soort,
    v.grondslag,
    v.niveau,
    v.houder,
    `van ${v.van} tot ${v.tot} moet ${v.moetTot}`,
    v.meldingId && `melding ${v.meldingId}`,
    v.trajectId && `traject ${v.trajectId}`,
    v.planId && `plan ${v.planId}`,
  ]
    .filter(Boolean)
    .join(' · ')
