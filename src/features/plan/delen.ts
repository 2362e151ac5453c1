// Delen: the resident is given exactly this versie to read.

import { done, type Result, refused } from '../../platform/result.ts'
import { isGedeeld, isPossible, type Plan } from './plan.ts'

export type Weigering = 'plan_afgesloten' | 'al_gedeeld' | 'geen_doel'

/** Why there is nothing to share now, if so. */
export function weigering(
  plan: Pick<Plan, 'status' | 'versie' | 'gedeeldeVersie'>,
  aantalDoelen: number,
): Weigering | undefined {
  if (plan.status === 'afgesloten') return 'plan_afgesloten'
  if (!isPossible('delen', plan.status) || isGedeeld(plan)) return 'al_gedeeld'
  return aantalDoelen === 0 ? 'geen_doel' : undefined
}

export function delen(plan: Plan, aantalDoelen: number, nu: Date): Result<Plan, Weigering> {
  const reason = weigering(plan, aantalDoelen)
  if (reason) return refused(reason)
  const status = plan.status === 'lopend' ? 'lopend' : 'gedeeld'
  return done({ ...plan, status, gedeeldOp: nu, gedeeldeVersie: plan.versie })
}
