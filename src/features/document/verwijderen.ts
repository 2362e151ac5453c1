// Verwijderen: a document that came in wrongly is taken away, with a reason, by who added it or who leads.

import { done, type Result, refused } from '../../platform/result.ts'

export type VerwijderWeigering = 'al_verwijderd' | 'niet_van_u' | 'reden_ontbreekt'

type Stand = {
  readonly isVerwijderd: boolean
  /** Added by who asks, or of a huishouden they lead. */
  readonly isVanLezer: boolean
}

/** Why it cannot be taken away now by who asks, if so. */
export function weigering({ isVerwijderd, isVanLezer }: Stand): VerwijderWeigering | undefined {
  if (isVerwijderd) return 'al_verwijderd'
  return isVanLezer ? undefined : 'niet_van_u'
}

export function verwijderen(
  stand: Stand,
  reden: string | undefined,
): Result<{ readonly reden: string }, VerwijderWeigering> {
  const obstacle = weigering(stand)
  if (obstacle) return refused(obstacle)
  return reden ? done({ reden }) : refused('reden_ontbreekt')
}
