// Weigeren: the one who was asked says no, with a reason.

import { done, type Result, refused } from '../../platform/result.ts'
import { isMogelijk, type Regie } from './regie.ts'

export type Weigering = 'verkeerde_status' | 'niet_aan_u' | 'reden_ontbreekt'

/** Why this medewerker cannot refuse this offer now, if so. */
export function weigering(regie: Regie, doorId: string): Weigering | undefined {
  if (!isMogelijk('weigeren', regie.status)) return 'verkeerde_status'
  return regie.medewerkerId === doorId ? undefined : 'niet_aan_u'
}

export function weigeren<R extends Regie>(regie: R, doorId: string, reden: string): Result<R, Weigering> {
  const reason = weigering(regie, doorId)
  if (reason) return refused(reason)
  // Whoever asked must know what to do next.
  if (reden.trim() === '') return refused('reden_ontbreekt')
  return done({ ...regie, status: 'geweigerd' })
}
