// Verlengen: support goes on beyond the grens of contacts, because somebody says why.

import { done, type Result, refused } from '../../platform/result.ts'
import { isMogelijk, isOpGrens, type Stand } from './traject.ts'

export type Weigering = 'verkeerde_status' | 'niet_te_behandelen' | 'grens_niet_bereikt' | 'reden_ontbreekt'

/** Why there is nothing to decide now, if so. */
export function weigering(traject: Stand): Weigering | undefined {
  if (!isMogelijk('verlengen', traject.status)) return 'verkeerde_status'
  if (!traject.magBehandelen) return 'niet_te_behandelen'
  return isOpGrens(traject) ? undefined : 'grens_niet_bereikt'
}

/** The reason to go on; a later one takes the place of the earlier. */
export function verlengen(traject: Stand, reden: string): Result<{ redenNaTien: string }, Weigering> {
  const reason = weigering(traject)
  if (reason) return refused(reason)
  return reden.trim() === '' ? refused('reden_ontbreekt') : done({ redenNaTien: reden })
}
