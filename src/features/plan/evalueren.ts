// Evalueren: looking back with the resident, a score now for every doel, and how it goes on.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import type { Klokloop } from '../termijn/klokken.ts'
import { startKlok, type Vervolg } from './evaluatie.ts'
import { isPossible, type Plan } from './plan.ts'

export type Weigering =
  | 'plan_loopt_niet'
  | 'datum_in_toekomst'
  | 'datum_voor_plan'
  | 'datum_voor_vorige'
  | 'score_ontbreekt'
  | 'datum_buiten_kalender'

export type Invoer = {
  readonly gehoudenOp: Datum
  readonly bevindingen: string
  readonly vervolg: Vervolg
  readonly scores: Readonly<Record<string, number | undefined>>
}
export type Terugblik = {
  readonly scores: readonly { readonly doelId: string; readonly score: number }[]
  /** When to look back again; not when the plan is about to be closed. */
  readonly klok: Klokloop | undefined
}

/** Why there is nothing to look back on, if so. */
export const weigering = ({ status }: Pick<Plan, 'status'>): 'plan_loopt_niet' | undefined =>
  isPossible('evalueren', status) ? undefined : 'plan_loopt_niet'

export function evalueren(
  plan: Plan,
  invoer: Invoer,
  feiten: { readonly doelIds: readonly string[]; readonly vorigeOp: Datum | undefined; readonly nu: Date },
): Result<Terugblik, Weigering> {
  const reason = weigering(plan)
  if (reason) return refused(reason)
  if (invoer.gehoudenOp > datumInAmsterdam(feiten.nu)) return refused('datum_in_toekomst')
  if (plan.vastgesteldOp && invoer.gehoudenOp < datumInAmsterdam(plan.vastgesteldOp))
    return refused('datum_voor_plan')
  // The clock runs since the last time: it cannot stop before it began, nor ask sooner than the last one did.
  if (feiten.vorigeOp && invoer.gehoudenOp < feiten.vorigeOp) return refused('datum_voor_vorige')
  const scores = feiten.doelIds.map((doelId) => ({ doelId, score: invoer.scores[doelId] }))
  if (!scores.every((s): s is { doelId: string; score: number } => s.score !== undefined))
    return refused('score_ontbreekt')
  if (invoer.vervolg === 'afsluiten') return done({ scores, klok: undefined })
  const klok = startKlok('evaluatie', invoer.gehoudenOp)
  return klok.ok ? done({ scores, klok: klok.value }) : klok
}
