// Toewijzen: a traject is taken, handed back to its team, or given to a colleague.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { isMogelijk, type Stand } from './traject.ts'

export type Weigering =
  | 'verkeerde_status'
  | 'ligt_bij_collega'
  | 'niet_te_verdelen'
  | 'niet_uw_team'
  | 'andere_organisatie'
  | 'medewerker_niet_in_team'

/** Where it goes; without `medewerker` it waits in the team until somebody takes it. */
export type Naar = {
  readonly teamId: string
  readonly isAndereOrganisatie: boolean
  readonly medewerker: { readonly id: string; readonly isVanTeam: boolean } | undefined
}

export type Toewijzing = {
  readonly teamId: string
  readonly behandelaarId: string | undefined
  /** False when it lies there already: then nothing happens. */
  readonly isAnders: boolean
}

const isVanTeam = (door: Medewerker, teamId: string) => door.teams.some(({ id }) => id === teamId)
const isManagerVan = (door: Medewerker, teamId: string) =>
  door.rollen.includes('teammanager') && isVanTeam(door, teamId)

/**
 * Why this medewerker may not distribute this traject now, if so.
 * A team manager always may; the behandelaar may hand on; what nobody has may be taken within the team.
 */
export function weigering(t: Stand, door: Medewerker): Weigering | undefined {
  if (!isMogelijk('toewijzen', t.status)) return 'verkeerde_status'
  if (isManagerVan(door, t.teamId) || t.behandelaarId === door.id) return undefined
  if (t.behandelaarId !== null) return 'ligt_bij_collega'
  return isVanTeam(door, t.teamId) ? undefined : 'niet_te_verdelen'
}

/** Where this traject goes; to another team only by who works there too, because a hand-over is another act. */
export function toewijzen(t: Stand, door: Medewerker, naar: Naar): Result<Toewijzing, Weigering> {
  const reason = weigering(t, door)
  if (reason) return refused(reason)
  const { teamId, medewerker } = naar
  if (teamId !== t.teamId && !isVanTeam(door, teamId)) return refused('niet_uw_team')
  // Out of the house only with a package, also by who works in both (access.md 2.5).
  if (naar.isAndereOrganisatie) return refused('andere_organisatie')
  if (medewerker && !medewerker.isVanTeam) return refused('medewerker_niet_in_team')
  const behandelaarId = medewerker?.id
  return done({
    teamId,
    behandelaarId,
    isAnders: t.teamId !== teamId || t.behandelaarId !== (behandelaarId ?? null),
  })
}
