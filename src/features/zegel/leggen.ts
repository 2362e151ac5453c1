// Leggen: what somebody wrote is closed to all but who is named, with a reason of safety.

import { done, type Result, refused } from '../../platform/result.ts'
import { type NaamWeigering, naamWeigering, type Stand } from './zegel.ts'

export type LegWeigering =
  | 'al_verzegeld'
  | 'niet_van_u'
  | 'nog_niet_gevoerd'
  | 'document_verwijderd'
  | 'hangt_nergens_aan'
  | NaamWeigering

/** Why it cannot be sealed now by who asks; undefined when it can. */
export function weigering(stand: Stand): LegWeigering | undefined {
  if (stand.isVerzegeld) return 'al_verzegeld'
  if (!stand.isVanMij) return 'niet_van_u'
  if (stand.isVerwijderd) return 'document_verwijderd'
  if (!stand.isGevoerd) return 'nog_niet_gevoerd'
  return stand.heeftDrager ? undefined : 'hangt_nergens_aan'
}

/** Who seals is always named: nobody shuts themselves out of what they answer for. */
export function leggen(
  stand: Stand,
  o: {
    readonly doorId: string
    readonly genoemden: readonly string[]
    readonly kandidaten: readonly string[]
  },
): Result<{ readonly genoemden: readonly string[] }, LegWeigering> {
  const genoemden = [...new Set([o.doorId, ...o.genoemden])]
  const obstacle = weigering(stand) ?? naamWeigering(genoemden, o.kandidaten)
  return obstacle ? refused(obstacle) : done({ genoemden })
}
