// Herroepen: a medewerker asks to take somebody off their list; nothing changes until the privacy officer says so.

import { done, type Result, refused } from '../../platform/result.ts'

export type Weigering = 'niet_gevonden' | 'reden_ontbreekt' | 'al_gevraagd'

/** The reason, as it is kept; refused for the line of somebody else, which is not there for them. */
export function herroepen(
  u: { readonly medewerkerId: string; readonly isGevraagd: boolean } | undefined,
  o: { readonly doorId: string; readonly reden: string },
): Result<string, Weigering> {
  if (!u || u.medewerkerId !== o.doorId) return refused('niet_gevonden')
  if (u.isGevraagd) return refused('al_gevraagd')
  const reden = o.reden.trim()
  return reden === '' ? refused('reden_ontbreekt') : done(reden)
}
