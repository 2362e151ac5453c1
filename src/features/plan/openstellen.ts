// Openstellen: choosing with whom of the household and near it a part of the plan is shared.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Lezing, Mens } from './lezer.ts'
import { isPossible, type Plan } from './plan.ts'

export type Weigering =
  | 'plan_afgesloten'
  | 'doel_niet_gevonden'
  | 'persoon_hoort_er_niet_bij'
  | 'lezer_te_jong'

/** The readers of one part as they will stand; who is no longer chosen reads it no more. */
export function openstellen(
  plan: Pick<Plan, 'status'>,
  invoer: { readonly doelId: string | null; readonly inwonerIds: readonly string[] },
  feiten: { readonly doelIds: readonly string[]; readonly mensen: readonly Mens[] },
): Result<readonly Lezing[], Weigering> {
  const { doelId, inwonerIds } = invoer
  if (!isPossible('wijzigen', plan.status)) return refused('plan_afgesloten')
  if (doelId !== null && !feiten.doelIds.includes(doelId)) return refused('doel_niet_gevonden')
  const gekozen = inwonerIds.map((id) => feiten.mensen.find((mens) => mens.id === id))
  if (gekozen.includes(undefined)) return refused('persoon_hoort_er_niet_bij')
  if (gekozen.some((mens) => mens?.leeftijd !== undefined && mens.leeftijd < 12))
    return refused('lezer_te_jong')
  return done(inwonerIds.map((inwonerId) => ({ doelId, inwonerId })))
}
