// Herstellen: an end is taken back before the day comes; what somebody has goes on as it would have.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Aanstelling, isDezelfde, isLeeg } from './aanstelling.ts'
import type { Feiten } from './dienst.ts'
import { binnenDienst, type TijdWeigering, tijdWeigering } from './geven.ts'

export type Weigering = TijdWeigering | 'niet_beeindigd' | 'dag_is_voorbij'

/** Why the end stays, if so. A bijzondere rol goes back to what two persons agreed and not a day further. */
export function weigering(a: Aanstelling, feiten: Feiten): Weigering | undefined {
  if (a.einde !== 'beeindigd' || a.tot === null) return 'niet_beeindigd'
  if (isLeeg(a) ? a.van < feiten.vandaag : a.tot < feiten.vandaag) return 'dag_is_voorbij'
  const rest = feiten.aanstellingen.filter((ander) => !isDezelfde(ander, a))
  // It began already, so its first day may be past.
  const van = a.van < feiten.vandaag ? feiten.vandaag : a.van
  return tijdWeigering({ ...a, van, tot: a.totEerder }, { ...feiten, aanstellingen: rest })
}

export function herstellen(a: Aanstelling, feiten: Feiten): Result<Aanstelling, Weigering> {
  const reason = weigering(a, feiten)
  return reason ? refused(reason) : done(binnenDienst({ ...a, tot: a.totEerder }, feiten))
}
