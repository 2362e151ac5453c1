// Afhalen: one line comes off a list, with a reason; the thing stays, and comes back on a next list.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Lijst, Regel } from './vernietigingslijst.ts'

export type Weigering = 'lijst_is_voorbij' | 'regel_is_er_niet' | 'regel_is_al_klaar' | 'reden_ontbreekt'

export function afhalen(
  lijst: Pick<Lijst, 'status'>,
  regel: Pick<Regel, 'status'> | undefined,
  reden: string | undefined,
): Result<{ readonly reden: string }, Weigering> {
  if (lijst.status !== 'opgesteld' && lijst.status !== 'goedgekeurd') return refused('lijst_is_voorbij')
  if (!regel) return refused('regel_is_er_niet')
  if (regel.status !== 'erop') return refused('regel_is_al_klaar')
  return reden ? done({ reden }) : refused('reden_ontbreekt')
}
