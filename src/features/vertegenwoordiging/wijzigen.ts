// Wijzigen: a new version of a vertegenwoordiging; who it is and as what stay, and the one before ends.

import { type Result, refused } from '../../platform/result.ts'
import { type Feiten, type Invoer, type Weigering as Vastlegweigering, vastleggen } from './vastleggen.ts'
import { type Inhoud, standOp, type Vertegenwoordiging } from './vertegenwoordiging.ts'

export type Weigering = Vastlegweigering | 'al_voorbij'

/** Why it cannot be changed at all; also for the button. */
export const weigering = (v: Vertegenwoordiging, nu: Date): 'al_voorbij' | undefined =>
  standOp(v, nu) === 'voorbij' ? 'al_voorbij' : undefined

/** By the same rules as a new one; `feiten.bestaand` may hold the one that is changed. */
export function wijzigen(
  v: Vertegenwoordiging,
  invoer: Omit<Invoer, 'soort'>,
  feiten: Feiten,
): Result<Inhoud, Weigering> {
  const reden = weigering(v, feiten.nu)
  if (reden) return refused(reden)
  const bestaand = feiten.bestaand.filter(({ id }) => id !== v.id)
  return vastleggen({ ...invoer, soort: v.soort }, { ...feiten, bestaand })
}
