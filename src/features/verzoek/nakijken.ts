// Nakijken: the colleague who was asked reads the copy, and says that it may leave.

import { done, type Result, refused } from '../../platform/result.ts'
import { standVan, type Verzoek } from './verzoek.ts'

export type Weigering = 'niet_gevraagd' | 'al_nagekeken'

/** Why this medewerker cannot read or change the copy now, if so. */
export function weigering(v: Verzoek, doorId: string): Weigering | undefined {
  if (v.nakijkerId !== doorId) return 'niet_gevraagd'
  return standVan(v) === 'na_te_kijken' ? undefined : 'al_nagekeken'
}

export function nakijken(v: Verzoek, { doorId, op }: { doorId: string; op: Date }): Result<Date, Weigering> {
  const reden = weigering(v, doorId)
  return reden ? refused(reden) : done(op)
}
