// Opvolgen: the evaluatie asked for more or less support, and this is what was done about it.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Vervolg } from './evaluatie.ts'

export type Weigering = 'onderdeel_is_weg' | 'niets_op_te_volgen' | 'al_opgevolgd' | 'opvolging_ontbreekt'
export type Opvolgbaar = { readonly id: string; readonly vervolg: Vervolg; readonly opvolging: string | null }

/** Why there is nothing to do about this evaluatie, if so; going on and closing follow by themselves. */
export function weigering(evaluatie: Opvolgbaar | undefined): Weigering | undefined {
  if (!evaluatie) return 'onderdeel_is_weg'
  if (evaluatie.vervolg !== 'opschalen' && evaluatie.vervolg !== 'afschalen') return 'niets_op_te_volgen'
  return evaluatie.opvolging === null ? undefined : 'al_opgevolgd'
}

export function opvolgen(
  evaluatie: Opvolgbaar | undefined,
  woorden: string,
): Result<{ readonly id: string; readonly opvolging: string }, Weigering> {
  const reason = weigering(evaluatie)
  if (reason || !evaluatie) return refused(reason ?? 'onderdeel_is_weg')
  return woorden === '' ? refused('opvolging_ontbreekt') : done({ id: evaluatie.id, opvolging: woorden })
}
