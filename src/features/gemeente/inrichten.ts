// Inrichten: an empty installation becomes a gemeente with kernen, teams and the one who looks after it.

import { done, type Result, refused } from '../../platform/result.ts'

export type Inrichting = {
  readonly naam: string
  readonly cbsCode: string
  readonly telefoon: string
  readonly postadres: string
  readonly kernen: readonly string[]
  readonly teams: readonly string[]
  /** The first functioneel beheerder, by the subject of the login provider. */
  readonly beheerder: { readonly sub: string; readonly naam: string }
}

export type Weigering = 'al_ingericht' | 'geen_kern' | 'kern_dubbel' | 'geen_team' | 'team_dubbel'

/** Once, and never again: a second gemeente on one installation is the work of the owner of the database. */
export function inrichten(
  invoer: Inrichting,
  { isIngericht }: { isIngericht: boolean },
): Result<Inrichting, Weigering> {
  if (isIngericht) return refused('al_ingericht')
  if (invoer.kernen.length === 0) return refused('geen_kern')
  if (isDubbel(invoer.kernen)) return refused('kern_dubbel')
  if (invoer.teams.length === 0) return refused('geen_team')
  if (isDubbel(invoer.teams)) return refused('team_dubbel')
  return done(invoer)
}

/** Two names that differ only in capitals are one name to a reader. */
const isDubbel = (namen: readonly string[]) =>
  new Set(namen.map((naam) => naam.toLowerCase())).size < namen.length
