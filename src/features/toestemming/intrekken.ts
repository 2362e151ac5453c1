// Toestemming intrekken: whoever of the two sides hears it writes it down, without a reason (AVG art. 7 lid 3).

import { done, type Result, refused } from '../../platform/result.ts'
import type { Toestemming } from './toestemming.ts'

export type Weigering = 'al_ingetrokken'

/** Why it cannot be taken back now, if so. */
export const weigering = (t: Pick<Toestemming, 'isIngetrokken'>): Weigering | undefined =>
  t.isIngetrokken ? 'al_ingetrokken' : undefined

export function intrekken(
  t: Pick<Toestemming, 'isIngetrokken'>,
): Result<{ readonly isIngetrokken: true }, Weigering> {
  const reason = weigering(t)
  return reason ? refused(reason) : done({ isIngetrokken: true })
}
