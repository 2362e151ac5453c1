// Afsluiten: the plan is done, with a result and an end score for every doel; then we watch whether it comes back.

import { done, type Result, refused } from '../../platform/result.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { type PlanKlok, startKlok } from './evaluatie.ts'
import { isPossible, type Plan, type Resultaat } from './plan.ts'

export type Weigering =
  | 'plan_afgesloten'
  | 'reden_ontbreekt'
  | 'resultaat_ontbreekt'
  | 'score_ontbreekt'
  | 'datum_buiten_kalender'

export type Invoer = {
  readonly reden: string
  readonly perDoel: Readonly<Record<string, { resultaat: Resultaat | undefined; score: number | undefined }>>
}
export type DoelEinde = { readonly doelId: string; readonly resultaat: Resultaat; readonly score: number }
export type Afsluiting = {
  readonly plan: Plan
  readonly einden: readonly DoelEinde[]
  readonly klok: PlanKlok | undefined
}

/** Why this plan cannot be closed, if so. */
export const weigering = ({ status }: Pick<Plan, 'status'>): 'plan_afgesloten' | undefined =>
  isPossible('afsluiten', status) ? undefined : 'plan_afgesloten'

/** A plan that never ran has no results and nothing to come back from; only the reason stays. */
export function afsluiten(
  plan: Plan,
  { reden, perDoel }: Invoer,
  feiten: { readonly doelIds: readonly string[]; readonly nu: Date },
): Result<Afsluiting, Weigering> {
  const reason = weigering(plan)
  if (reason) return refused(reason)
  if (reden.trim() === '') return refused('reden_ontbreekt')
  const dicht: Plan = { ...plan, status: 'afgesloten' }
  if (plan.status !== 'lopend') return done({ plan: dicht, einden: [], klok: undefined })
  const einden: DoelEinde[] = []
  for (const doelId of feiten.doelIds) {
    const { resultaat, score } = perDoel[doelId] ?? {}
    if (!resultaat) return refused('resultaat_ontbreekt')
    if (!score) return refused('score_ontbreekt')
    einden.push({ doelId, resultaat, score })
  }
  const klok = startKlok('terugkeer', datumInAmsterdam(feiten.nu))
  return klok.ok ? done({ plan: dicht, einden, klok: klok.value }) : klok
}
