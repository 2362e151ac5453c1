// Intrekken: a list is taken back as long as nothing of it was destroyed.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Lijst } from './vernietigingslijst.ts'

export type Weigering = 'lijst_is_voorbij' | 'al_begonnen'

/** Why it cannot be taken back now, if so. */
export function weigering(lijst: Pick<Lijst, 'status'>, isBegonnen: boolean): Weigering | undefined {
  if (lijst.status !== 'opgesteld' && lijst.status !== 'goedgekeurd') return 'lijst_is_voorbij'
  return isBegonnen ? 'al_begonnen' : undefined
}

export function intrekken(lijst: Pick<Lijst, 'status'>, isBegonnen: boolean): Result<undefined, Weigering> {
  const reason = weigering(lijst, isBegonnen)
  return reason ? refused(reason) : done(undefined)
}
