// Weigeren: the other team returns it, with a code that may stand on the card and words for who has the file.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { isMogelijk, type Stand, type Weigercode } from './overdracht.ts'

export type Weigering = 'al_beantwoord' | 'niet_uw_team' | 'niet_aan_u' | 'woorden_ontbreken'

/** Why this medewerker cannot return it now, if so; a teammanager may for who was named and is not there. */
export function weigering(o: Stand, door: Medewerker): Weigering | undefined {
  if (!isMogelijk('weigeren', o.status)) return 'al_beantwoord'
  if (!door.teams.some(({ id }) => id === o.naarTeamId)) return 'niet_uw_team'
  const isAanMij = o.naarMedewerkerId === null || o.naarMedewerkerId === door.id
  return isAanMij || door.rollen.includes('teammanager') ? undefined : 'niet_aan_u'
}

export type Reden = { readonly code: Weigercode; readonly woorden: string }

export function weigeren(o: Stand, door: Medewerker, reden: Reden): Result<Reden, Weigering> {
  const reason = weigering(o, door)
  if (reason) return refused(reason)
  // Whoever offered must know what to do next.
  return reden.woorden.trim() === '' ? refused('woorden_ontbreken') : done(reden)
}
