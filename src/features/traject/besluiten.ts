// Besluiten: from which day another contactgrens holds, and where that was decided; what ran before keeps its own.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Datum } from '../termijn/datum.ts'
import { type Grens, grensOp } from './contactgrens.ts'

export type Weigering = 'van_is_voorbij' | 'dag_is_besloten' | 'verandert_niets'

/** `grenzen` is what was decided before, in any order; `standaard` holds where nothing was. */
export function besluiten(
  nieuw: Grens,
  feiten: { readonly grenzen: readonly Grens[]; readonly vandaag: Datum; readonly standaard: number },
): Result<Grens, Weigering> {
  const { grenzen, vandaag, standaard } = feiten
  // A traject that started already has its grens; a day that is past would say otherwise.
  if (nieuw.van < vandaag) return refused('van_is_voorbij')
  if (grenzen.some(({ van }) => van === nieuw.van)) return refused('dag_is_besloten')
  return grensOp(grenzen, nieuw.van, standaard) === nieuw.aantal ? refused('verandert_niets') : done(nieuw)
}
