// Overdragen: the earlier regie ends because another was accepted in the same layer.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { isMogelijk, type Regie } from './regie.ts'

export type Weigering = 'verkeerde_status' | 'niet_uw_regie'

/** Why this medewerker cannot hand this regie to somebody else, if so. */
export function weigering(regie: Regie, door: Medewerker): Weigering | undefined {
  if (!isMogelijk('overdragen', regie.status)) return 'verkeerde_status'
  // Whoever leads asks the next one; a teammanager may when the regisseur is away (access.md: team manager distributes).
  const mag = regie.medewerkerId === door.id || door.rollen.includes('teammanager')
  return mag ? undefined : 'niet_uw_regie'
}

/** Ends the earlier regie; the database holds no second one in the layer, so this comes before the new one. */
export const overdragen = <R extends Regie>(eerdere: R): Result<R, Weigering> =>
  isMogelijk('overdragen', eerdere.status)
    ? done({ ...eerdere, status: 'overgedragen' })
    : refused('verkeerde_status')
