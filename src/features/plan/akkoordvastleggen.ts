// Akkoord vastleggen: one person says yes or no to the versie that was shared.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Akkoord, magAkkoordGeven, type Persoon, type Wijze } from './akkoord.ts'
import { isGedeeld, isPossible, type Plan } from './plan.ts'

export type Weigering =
  | 'plan_afgesloten'
  | 'niet_gedeeld'
  | 'persoon_hoort_er_niet_bij'
  | 'te_jong'
  | 'toelichting_ontbreekt'

/** Why nobody can say yes or no to this plan now, if so. */
export function weigering(plan: Pick<Plan, 'status' | 'versie' | 'gedeeldeVersie'>): Weigering | undefined {
  if (plan.status === 'afgesloten') return 'plan_afgesloten'
  return isPossible('akkoordVastleggen', plan.status) && isGedeeld(plan) ? undefined : 'niet_gedeeld'
}

export function akkoordVastleggen(
  plan: Plan,
  persoon: Persoon | undefined,
  invoer: { readonly wijze: Wijze; readonly toelichting: string | undefined },
): Result<Akkoord, Weigering> {
  const reason = weigering(plan)
  if (reason) return refused(reason)
  if (!persoon) return refused('persoon_hoort_er_niet_bij')
  if (!magAkkoordGeven(persoon)) return refused('te_jong')
  if (invoer.wijze === 'niet_akkoord' && !invoer.toelichting) return refused('toelichting_ontbreekt')
  return done({ inwonerId: persoon.id, versie: plan.versie, wijze: invoer.wijze })
}
