// Stoppen: this may not be destroyed, with a reason; and lifting that again.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Stop } from './vernietigingsstop.ts'

export type Weigering = 'is_er_niet' | 'is_al_gestopt' | 'reden_ontbreekt'
export type OphefWeigering = 'al_opgeheven' | 'reden_ontbreekt'

export function stoppen(
  stand: { readonly isEr: boolean; readonly isGestopt: boolean },
  reden: string | undefined,
): Result<{ readonly reden: string }, Weigering> {
  if (!stand.isEr) return refused('is_er_niet')
  if (stand.isGestopt) return refused('is_al_gestopt')
  return reden ? done({ reden }) : refused('reden_ontbreekt')
}

export function opheffen(
  stop: Pick<Stop, 'opgehevenOp'>,
  reden: string | undefined,
): Result<{ readonly reden: string }, OphefWeigering> {
  if (stop.opgehevenOp) return refused('al_opgeheven')
  return reden ? done({ reden }) : refused('reden_ontbreekt')
}
