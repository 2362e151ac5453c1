// Toevoegen: a vraag added to a running plan goes to who leads that plan, unless somebody works on it already.

import type { Team } from '../medewerker/medewerker.ts'
import type { Stand } from './melding.ts'
import type { Toewijzing } from './toewijzen.ts'

/** Who leads the plan and may treat meldingen, with the teams she works in. */
export type Regisseur = { readonly id: string; readonly teams: readonly Team[] }

/**
 * Where the melding goes; undefined when it stays: nobody leads, she works in no team, or a colleague has it.
 * In the team it came in when she works there, else in her first (beleidsplan 2020-2025, 4.3: one plan, one regisseur).
 */
export function toevoegen(
  m: Pick<Stand, 'teamId' | 'behandelaarId'>,
  regisseur: Regisseur | undefined,
): Toewijzing | undefined {
  if (!regisseur || m.behandelaarId !== null) return undefined
  const team = regisseur.teams.find(({ id }) => id === m.teamId) ?? regisseur.teams[0]
  return team && { teamId: team.id, deur: team.deur, behandelaarId: regisseur.id, isAnders: true }
}
