// Namen wijzigen: who is named says who else may see it, and who no longer.

import { done, type Result, refused } from '../../platform/result.ts'
import { type NaamWeigering, naamWeigering } from './zegel.ts'

export type NamenWeigering = NaamWeigering | 'niets_veranderd'

/**
 * Who comes and who goes; what stays the same is no act.
 * Who was named before may stay, also when their rol would not let them be named today.
 */
export function namenWijzigen(
  nu: readonly string[],
  straks: readonly string[],
  kandidaten: readonly string[],
): Result<{ erbij: readonly string[]; eraf: readonly string[] }, NamenWeigering> {
  const obstacle = naamWeigering([...new Set(straks)], [...kandidaten, ...nu])
  if (obstacle) return refused(obstacle)
  // Somebody who can open it must be left.
  if (!straks.some((id) => kandidaten.includes(id))) return refused('niemand_genoemd')
  const erbij = [...new Set(straks)].filter((id) => !nu.includes(id))
  const eraf = nu.filter((id) => !straks.includes(id))
  return erbij.length + eraf.length === 0 ? refused('niets_veranderd') : done({ erbij, eraf })
}
