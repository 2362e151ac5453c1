// Zicht beëindigen: the inwoner does not want the sender to look on any more; withdrawing is as easy as giving (AVG art. 7 lid 3).

import { done, type Result, refused } from '../../platform/result.ts'
import { isMogelijk, type Stand } from './overdracht.ts'

export type Weigering = 'zicht_al_beeindigd' | 'verkeerde_status'

/** Why the sight cannot end now, if so; whoever of either side hears it from the inwoner writes it down. */
export function weigering(o: Stand): Weigering | undefined {
  if (o.isZichtBeeindigd) return 'zicht_al_beeindigd'
  return isMogelijk('zichtBeeindigen', o.status) ? undefined : 'verkeerde_status'
}

export function zichtBeeindigen(o: Stand): Result<{ isZichtBeeindigd: true }, Weigering> {
  const reason = weigering(o)
  return reason ? refused(reason) : done({ isZichtBeeindigd: true })
}
