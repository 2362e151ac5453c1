// Verslag vaststellen: from now on the verslag stays as it is; the onderzoek is written down.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Gesprek, type Inhoud, isPossible } from './gesprek.ts'

export type Weigering = 'nog_niet_gevoerd' | 'verslag_staat_vast' | 'is_afgezegd' | 'verslag_ontbreekt'

/** Why the verslag of this gesprek cannot be fixed now, if so. */
export function weigering({
  status,
  verslag,
}: Pick<Gesprek & Inhoud, 'status' | 'verslag'>): Weigering | undefined {
  if (status === 'gepland') return 'nog_niet_gevoerd'
  if (!isPossible('verslagVaststellen', status))
    return status === 'afgezegd' ? 'is_afgezegd' : 'verslag_staat_vast'
  // Wmo 2015 art. 2.3.2 lid 8: the college gives the resident a written account.
  return verslag === '' ? 'verslag_ontbreekt' : undefined
}

export function verslagVaststellen<G extends Gesprek & Inhoud>(
  gesprek: G,
  nu: Date,
): Result<G & { status: 'vastgesteld'; vastgesteldOp: Date }, Weigering> {
  const reason = weigering(gesprek)
  return reason ? refused(reason) : done({ ...gesprek, status: 'vastgesteld', vastgesteldOp: nu })
}
