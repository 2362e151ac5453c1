// Schrijven: one concept per figure and period, in which whoever may write goes on.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Duiding } from './duiding.ts'

export type Weigering = 'uitleg_ontbreekt' | 'intussen_gewijzigd'

/** `versie` is of the concept that was shown; 0 where there was none. */
export function schrijven(
  concept: Pick<Duiding, 'versie'> | undefined,
  { uitleg, versie }: { readonly uitleg: string; readonly versie: number },
): Result<{ readonly uitleg: string; readonly versie: number }, Weigering> {
  if (uitleg === '') return refused('uitleg_ontbreekt')
  const stand = concept?.versie ?? 0
  return stand === versie ? done({ uitleg, versie: stand + 1 }) : refused('intussen_gewijzigd')
}
