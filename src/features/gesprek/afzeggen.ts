// Afzeggen: the gesprek does not take place, and why.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Gesprek, isPossible } from './gesprek.ts'

export type Weigering = 'is_al_gevoerd' | 'is_afgezegd' | 'reden_ontbreekt'

/** Why this gesprek cannot be called off now, if so. */
export function weigering({ status }: Pick<Gesprek, 'status'>): Weigering | undefined {
  if (isPossible('afzeggen', status)) return undefined
  return status === 'afgezegd' ? 'is_afgezegd' : 'is_al_gevoerd'
}

export function afzeggen(
  gesprek: Gesprek,
  reden: string,
): Result<Gesprek & { status: 'afgezegd'; afzegreden: string }, Weigering> {
  const reason = weigering(gesprek)
  if (reason) return refused(reason)
  if (reden.trim() === '') return refused('reden_ontbreekt')
  return done({ ...gesprek, status: 'afgezegd', afzegreden: reden, versie: gesprek.versie + 1 })
}
