// An evaluatie: looking back with the resident, and when to do it again.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Datum } from '../termijn/datum.ts'
import { klokOp } from '../termijn/klokken.ts'
import { termijn } from '../termijn/termijn.ts'

export const vervolgen = ['doorgaan', 'opschalen', 'afschalen', 'afsluiten'] as const
export type Vervolg = (typeof vervolgen)[number]

export type PlanKlok = {
  readonly soort: string
  readonly wet: string
  readonly begin: Datum
  readonly einddatum: Datum
}

/** The clock of a plan that starts on this day; refused when the calendar does not reach its end. */
export function startKlok(
  soort: 'evaluatie' | 'terugkeer',
  begin: Datum,
): Result<PlanKlok, 'datum_buiten_kalender'> {
  const klok = klokOp(soort, begin)
  const berekend = klok && termijn(klok.regel, begin)
  if (!klok || !berekend?.ok) return refused('datum_buiten_kalender')
  return done({ soort, wet: klok.wet, begin, einddatum: berekend.value.einddatum })
}
