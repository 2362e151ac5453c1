// Toewijzen: a melding goes to a team, and there to one medewerker, or waits to be taken.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { type NietNu, nietNu, type Stand } from './melding.ts'

export type Weigering =
  | NietNu
  | 'niet_te_verdelen'
  | 'ligt_bij_collega'
  | 'niet_uw_team'
  | 'team_niet_gevonden'
  | 'andere_organisatie'
  | 'medewerker_niet_in_team'

/**
 * Where it goes. Without `medewerker` it waits in the team until somebody takes it.
 * `isVanTeam`: works there, and may treat meldingen; responsible is always a professional (domain.md, medewerker).
 */
export type Naar = {
  readonly team: { readonly id: string; readonly deur: string; readonly isAndereOrganisatie: boolean }
  readonly medewerker: { readonly id: string; readonly isVanTeam: boolean } | undefined
}

export type Toewijzing = {
  readonly teamId: string
  readonly deur: string
  readonly behandelaarId: string | undefined
  /** False when it lies there already: then nothing happens. */
  readonly isAnders: boolean
}

const isManagerVan = (door: Medewerker, teamId: string) =>
  door.rollen.includes('teammanager') && isVanTeam(door, teamId)
const isVanTeam = (door: Medewerker, teamId: string) => door.teams.some((team) => team.id === teamId)

/**
 * Why this medewerker may not distribute this melding now, if so.
 * A team manager always may; the behandelaar may hand on; what nobody has may be taken within the team.
 */
export function weigering(m: Stand, door: Medewerker): Weigering | undefined {
  const status = nietNu('toewijzen', m.status)
  if (status) return status
  if (isManagerVan(door, m.teamId) || m.behandelaarId === door.id) return undefined
  if (m.behandelaarId !== null) return 'ligt_bij_collega'
  return isVanTeam(door, m.teamId) || m.isPersoonlijk ? undefined : 'niet_te_verdelen'
}

/** Where this melding goes; refused when this medewerker may not send it there, or the other may not treat it. */
export function toewijzen(m: Stand, door: Medewerker, naar: Naar): Result<Toewijzing, Weigering> {
  const reason = weigering(m, door) ?? nietDaarheen(m, door, naar)
  if (reason) return refused(reason)
  const behandelaarId = naar.medewerker?.id
  const isAnders = m.teamId !== naar.team.id || m.behandelaarId !== (behandelaarId ?? null)
  return done({ teamId: naar.team.id, deur: naar.team.deur, behandelaarId, isAnders })
}

function nietDaarheen(m: Stand, door: Medewerker, { team, medewerker }: Naar): Weigering | undefined {
  // Out of the house only with a package, and with what the inwoner says of it (access.md 2.5).
  if (team.isAndereOrganisatie) return 'andere_organisatie'
  const isEigen = isVanTeam(door, team.id) || isManagerVan(door, m.teamId)
  // To another team, but not to a person there: who takes it up is for that team to say.
  if (!isEigen && medewerker) return 'niet_uw_team'
  return medewerker && !medewerker.isVanTeam ? 'medewerker_niet_in_team' : undefined
}
