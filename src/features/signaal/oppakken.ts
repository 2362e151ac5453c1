// Oppakken: somebody says to look after this signaal, so that nobody else needs to.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Signaal } from './signaal.ts'

export type Weigering = 'al_afgehandeld' | 'al_van_u' | 'intussen_gewijzigd'

/** Taking it over from a colleague is allowed: who is ill cannot hand on. */
export function weigering(
  s: Pick<Signaal, 'status' | 'opgepaktDoorId'>,
  doorId: string,
): Exclude<Weigering, 'intussen_gewijzigd'> | undefined {
  if (s.status === 'afgehandeld') return 'al_afgehandeld'
  return s.opgepaktDoorId === doorId ? 'al_van_u' : undefined
}

/** `versie` is the one that was on the page. */
export function oppakken(
  s: Pick<Signaal, 'status' | 'opgepaktDoorId' | 'versie'>,
  o: { doorId: string; versie: number },
): Result<undefined, Weigering> {
  const reason = weigering(s, o.doorId)
  if (reason) return refused(reason)
  return s.versie === o.versie ? done(undefined) : refused('intussen_gewijzigd')
}
