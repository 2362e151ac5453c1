// An evaluatie: looking back with the resident, and when to do it again.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Datum } from '../termijn/datum.ts'
import { type Klokloop, klokloopOp } from '../termijn/klokken.ts'

export const vervolgen = ['doorgaan', 'opschalen', 'afschalen', 'afsluiten'] as const
export type Vervolg = (typeof vervolgen)[number]

/** The clock of a plan that starts on this day; refused when the calendar does not reach its end. */
export function startKlok(
  soort: 'evaluatie' | 'terugkeer',
  begin: Datum,
): Result<Klokloop, 'datum_buiten_kalender'> {
  const loop = klokloopOp(soort, begin)
  return loop ? done(loop) : refused('datum_buiten_kalender')
}
