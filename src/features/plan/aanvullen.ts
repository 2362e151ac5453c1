// Aanvullen: the resident adds own words to the plan; typed by us as long as there is no portaal.

import { done, type Result, refused } from '../../platform/result.ts'
import { isGedeeld, isPossible, type Plan } from './plan.ts'

export type Weigering = 'plan_afgesloten' | 'woorden_te_lang'

const maxWoorden = 20_000

/** Why nothing can be added to this plan, if so. */
export const weigering = ({ status }: Pick<Plan, 'status'>): 'plan_afgesloten' | undefined =>
  isPossible('aanvullen', status) ? undefined : 'plan_afgesloten'

/** Who writes it has read it, so what was shared stays shared; the others say yes again. */
export function aanvullen(plan: Plan, woorden: string): Result<Plan, Weigering> {
  const reason = weigering(plan)
  if (reason) return refused(reason)
  const eigenWoorden = [plan.eigenWoorden, woorden].filter(Boolean).join('\n\n')
  if (eigenWoorden.length > maxWoorden) return refused('woorden_te_lang')
  const versie = plan.versie + 1
  const gedeeldeVersie = isGedeeld(plan) ? versie : plan.gedeeldeVersie
  return done({ ...plan, eigenWoorden, heeftEigenBijdrage: true, versie, gedeeldeVersie })
}
