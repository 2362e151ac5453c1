// Intrekken: the inwoner takes back what the inwoner gave; it holds at once and no reason is needed (AVG art. 7 lid 3; access.md 2.6).

import { done, type Result, refused } from '../../platform/result.ts'
import { standOp, type Vertegenwoordiging } from './vertegenwoordiging.ts'
import { isMachtiging } from './vertegenwoordigingsoort.ts'

export type Weigering = 'al_voorbij' | 'niet_van_inwoner'

/** What a court or the law gave is not the inwoner's to take back. */
export function weigering(v: Vertegenwoordiging, nu: Date): Weigering | undefined {
  if (standOp(v, nu) === 'voorbij') return 'al_voorbij'
  return isMachtiging(v.soort) ? undefined : 'niet_van_inwoner'
}

export function intrekken(v: Vertegenwoordiging, nu: Date): Result<{ einde: 'ingetrokken' }, Weigering> {
  const reden = weigering(v, nu)
  return reden ? refused(reden) : done({ einde: 'ingetrokken' })
}
