// Opgaan: two huishoudens became one, so one plan goes on and the other ends in it; the doelen go along.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Plan, volgendeVersie } from './plan.ts'

export type Weigering = 'zelfde_plan' | 'plan_afgesloten' | 'reden_ontbreekt'

/**
 * The plan that ends, and the one that goes on as a new versie: what is asked of people changed, so they say yes again.
 * No result is demanded of doelen that go on, and no return is watched: nothing came to an end for the inwoner.
 */
export function opgaan(
  { plan, inPlan }: { readonly plan: Plan; readonly inPlan: Plan },
  reden: string,
): Result<{ dicht: Plan; verder: Plan }, Weigering> {
  if (plan.id === inPlan.id) return refused('zelfde_plan')
  if ([plan, inPlan].some((p) => p.status === 'afgesloten')) return refused('plan_afgesloten')
  if (reden.trim() === '') return refused('reden_ontbreekt')
  return done({ dicht: { ...plan, status: 'afgesloten' }, verder: volgendeVersie(inPlan) })
}
