// Verlengen: support goes on after the tenth contact, because somebody says why.

import { done, type Result, refused } from '../../platform/result.ts'
import { isMogelijk, maxContacten, type Stand } from './traject.ts'

export type Weigering = 'verkeerde_status' | 'niet_te_behandelen' | 'nog_geen_tien' | 'reden_ontbreekt'

/** Why there is nothing to decide now, if so. */
export function weigering(traject: Stand): Weigering | undefined {
  if (!isMogelijk('verlengen', traject.status)) return 'verkeerde_status'
  if (!traject.magBehandelen) return 'niet_te_behandelen'
  return traject.contacten < maxContacten ? 'nog_geen_tien' : undefined
}

/** The reason to go on; a later one takes the place of the earlier. */
export function verlengen(traject: Stand, reden: string): Result<{ redenNaTien: string }, Weigering> {
  const reason = weigering(traject)
  if (reason) return refused(reason)
  return reden.trim() === '' ? refused('reden_ontbreekt') : done({ redenNaTien: reden })
}
