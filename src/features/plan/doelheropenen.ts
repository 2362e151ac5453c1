// Doel heropenen: it was not done after all; the result goes, what happened stays on the tijdlijn.

import { done, type Result, refused } from '../../platform/result.ts'
import { isPossible, type Plan, type Resultaat } from './plan.ts'

export type Weigering = 'plan_loopt_niet' | 'onderdeel_is_weg' | 'doel_loopt_nog'

/** Answers the id of the doel that goes on; the plan itself must run, for a closed plan stays closed. */
export function doelHeropenen(
  plan: Pick<Plan, 'status'>,
  doel: { readonly id: string; readonly resultaat: Resultaat | null } | undefined,
): Result<string, Weigering> {
  if (!isPossible('doelAfsluiten', plan.status)) return refused('plan_loopt_niet')
  if (!doel) return refused('onderdeel_is_weg')
  return doel.resultaat === null ? refused('doel_loopt_nog') : done(doel.id)
}
