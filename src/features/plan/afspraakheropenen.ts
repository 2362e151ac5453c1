// Afspraak heropenen: what was said of a promise was a slip; it stands open again, and what was said stays in the log.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Afspraak } from './afspraak.ts'
import { isPossible, type Plan, type Resultaat } from './plan.ts'

export type Weigering =
  | 'plan_loopt_niet'
  | 'onderdeel_is_weg'
  | 'afspraak_staat_open'
  | 'afspraak_was_betwist'
  | 'doel_is_afgesloten'
  | 'niet_zelf_vandaag_gezegd'

export type Feiten = {
  /** Of the doel it is under; of the whole plan null. */
  readonly doelResultaat: Resultaat | null
  /** The last word about it was today, and by who asks. */
  readonly isZelfVandaagGezegd: boolean
}

/** Why this promise cannot stand open again, if so. */
export function weigering(
  plan: Pick<Plan, 'status'>,
  afspraak: Pick<Afspraak, 'status' | 'betwisting'> | undefined,
  feiten: Feiten,
): Weigering | undefined {
  if (!isPossible('nakomen', plan.status)) return 'plan_loopt_niet'
  if (!afspraak) return 'onderdeel_is_weg'
  if (afspraak.status === 'open') return 'afspraak_staat_open'
  // The words of the other side stand beside what was said: then it is said again, never unsaid.
  if (afspraak.betwisting) return 'afspraak_was_betwist'
  if (feiten.doelResultaat !== null) return 'doel_is_afgesloten'
  // A slip is seen at once; what somebody else said, or what others may have read since, is disputed and not undone.
  return feiten.isZelfVandaagGezegd ? undefined : 'niet_zelf_vandaag_gezegd'
}

/** Answers the id of the promise that stands open again. */
export function afspraakHeropenen(
  plan: Pick<Plan, 'status'>,
  afspraak: Pick<Afspraak, 'id' | 'status' | 'betwisting'> | undefined,
  feiten: Feiten,
): Result<string, Weigering> {
  const reason = weigering(plan, afspraak, feiten)
  return reason || !afspraak ? refused(reason ?? 'onderdeel_is_weg') : done(afspraak.id)
}
