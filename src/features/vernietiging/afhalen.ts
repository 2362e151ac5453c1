// Afhalen: one line comes off a list, with a reason; the thing stays, and comes back on a next list.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Beslisser, Lijst, Regel } from './vernietigingslijst.ts'

export type Weigering =
  | 'lijst_is_voorbij'
  | 'staat_te_na'
  | 'regel_is_er_niet'
  | 'regel_is_al_klaar'
  | 'reden_ontbreekt'

/** Refused for the whole list to whom it is too near: by line it would tell which one. */
export function weigering(
  lijst: Pick<Lijst, 'status'>,
  door: Pick<Beslisser, 'isTeNa'>,
): 'lijst_is_voorbij' | 'staat_te_na' | undefined {
  if (lijst.status !== 'opgesteld' && lijst.status !== 'goedgekeurd') return 'lijst_is_voorbij'
  return door.isTeNa ? 'staat_te_na' : undefined
}

export function afhalen(
  lijst: Pick<Lijst, 'status'>,
  regel: Pick<Regel, 'status'> | undefined,
  o: { readonly reden: string | undefined; readonly door: Pick<Beslisser, 'isTeNa'> },
): Result<{ readonly reden: string }, Weigering> {
  const reason = weigering(lijst, o.door)
  if (reason) return refused(reason)
  if (!regel) return refused('regel_is_er_niet')
  if (regel.status !== 'erop') return refused('regel_is_al_klaar')
  return o.reden ? done({ reden: o.reden }) : refused('reden_ontbreekt')
}
