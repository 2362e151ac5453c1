// Intrekken: who offered takes it back, as long as there is no answer.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { isMogelijk, type Stand } from './overdracht.ts'

export type Weigering = 'al_beantwoord' | 'niet_van_u'

/** Why this medewerker cannot take it back now, if so: only who offered, and the manager of that team. */
export function weigering(o: Stand, door: Medewerker): Weigering | undefined {
  if (!isMogelijk('intrekken', o.status)) return 'al_beantwoord'
  const isManager = door.rollen.includes('teammanager') && door.teams.some(({ id }) => id === o.vanTeamId)
  return o.aangebodenDoorId === door.id || isManager ? undefined : 'niet_van_u'
}

export function intrekken(o: Stand, door: Medewerker): Result<{ status: 'ingetrokken' }, Weigering> {
  const reason = weigering(o, door)
  return reason ? refused(reason) : done({ status: 'ingetrokken' })
}
