// Teruggeven: the behandelaar lays the melding back with the team, where somebody else can take it.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { type NietNu, nietNu, type Stand } from './melding.ts'

export type Weigering = NietNu | 'nog_niet_verdeeld' | 'ligt_bij_collega'

/** Why this medewerker cannot give this melding back now, if so. */
export function weigering(m: Stand, door: Medewerker): Weigering | undefined {
  const status = nietNu('teruggeven', m.status)
  if (status) return status
  if (m.behandelaarId === null) return 'nog_niet_verdeeld'
  if (m.behandelaarId === door.id) return undefined
  const isManager = door.rollen.includes('teammanager') && door.teams.some((team) => team.id === m.teamId)
  return isManager ? undefined : 'ligt_bij_collega'
}

/** The team it lies with again. */
export function teruggeven(m: Stand, door: Medewerker): Result<{ teamId: string }, Weigering> {
  const reason = weigering(m, door)
  return reason ? refused(reason) : done({ teamId: m.teamId })
}
