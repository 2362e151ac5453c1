// Nakomen: a promise was kept, or it was not.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Afspraak } from './afspraak.ts'
import { isPossible, type Plan } from './plan.ts'

export type Weigering = 'plan_loopt_niet' | 'afspraak_is_afgerond'

/** Why nothing can be said about this promise now, if so. */
export function weigering(
  plan: Pick<Plan, 'status'>,
  afspraak: Pick<Afspraak, 'status' | 'betwisting'>,
): Weigering | undefined {
  if (!isPossible('nakomen', plan.status)) return 'plan_loopt_niet'
  // When the other side says it was not so, we say again how it is.
  const isBetwist = afspraak.betwisting !== null && !afspraak.betwisting.isBeslecht
  return afspraak.status === 'open' || isBetwist ? undefined : 'afspraak_is_afgerond'
}

export function nakomen(
  plan: Plan,
  afspraak: Afspraak,
  isNagekomen: boolean,
): Result<Afspraak & { status: 'nagekomen' | 'niet_nagekomen' }, Weigering> {
  const reason = weigering(plan, afspraak)
  return reason
    ? refused(reason)
    : done({ ...afspraak, status: isNagekomen ? 'nagekomen' : 'niet_nagekomen' })
}
