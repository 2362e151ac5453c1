// Een bewaarder noemen: of a zegel that nobody here can open any more, the functionaris says who keeps it from now on.

import { done, type Result, refused } from '../../platform/result.ts'

export type BewaarderWeigering = 'heeft_bewaarder' | 'uzelf' | 'collega_onbekend'

export type BewaarderStand = {
  /** Who are named on it now. */
  readonly genoemden: readonly string[]
  /** Whose rol opens a zegel today. */
  readonly kandidaten: readonly string[]
}

/** Somebody who is named works here and opens zegels: then nobody else says who may see it. */
export const heeftBewaarder = ({ genoemden, kandidaten }: BewaarderStand): boolean =>
  genoemden.some((id) => kandidaten.includes(id))

/** Who comes and who goes; never the functionaris, whatever other rol they have: who names does not read (access.md 2.7). */
export function bewaarderNoemen(
  stand: BewaarderStand,
  { doorId, medewerkerId }: { readonly doorId: string; readonly medewerkerId: string },
): Result<{ readonly erbij: string; readonly eraf: readonly string[] }, BewaarderWeigering> {
  if (heeftBewaarder(stand)) return refused('heeft_bewaarder')
  if (medewerkerId === doorId) return refused('uzelf')
  if (!stand.kandidaten.includes(medewerkerId)) return refused('collega_onbekend')
  return done({ erbij: medewerkerId, eraf: stand.genoemden })
}
