// Betwisten: the other side says it was not so; that stands beside what we wrote, in their own words.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Afspraak, Betwisting } from './afspraak.ts'
import { isPossible, type Plan } from './plan.ts'

export type Weigering =
  | 'plan_loopt_niet'
  | 'onderdeel_is_weg'
  | 'afspraak_loopt_nog'
  | 'afspraak_al_betwist'
  | 'betwister_ontbreekt'
  | 'woorden_ontbreken'

/** Why this promise cannot be disputed now, if so. */
export function weigering(
  plan: Pick<Plan, 'status'>,
  afspraak: Pick<Afspraak, 'status' | 'betwisting'> | undefined,
): Weigering | undefined {
  if (!isPossible('nakomen', plan.status)) return 'plan_loopt_niet'
  if (!afspraak) return 'onderdeel_is_weg'
  if (afspraak.status === 'open') return 'afspraak_loopt_nog'
  return afspraak.betwisting && !afspraak.betwisting.isBeslecht ? 'afspraak_al_betwist' : undefined
}

export function betwisten(
  plan: Pick<Plan, 'status'>,
  afspraak: Afspraak | undefined,
  invoer: Pick<Betwisting, 'door' | 'woorden'>,
): Result<Betwisting, Weigering> {
  const reason = weigering(plan, afspraak)
  if (reason) return refused(reason)
  if (!invoer.door) return refused('betwister_ontbreekt')
  if (!invoer.woorden) return refused('woorden_ontbreken')
  return done({ ...invoer, isBeslecht: false })
}
