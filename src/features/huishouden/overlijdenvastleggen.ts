// Overlijden vastleggen: living here, relations and own regie end; what still runs is shown, and nothing is closed in silence.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Bewoning, bewonerVan, type Dag, type DagWeigering, dagWeigering } from './bewoning.ts'

export type Weigering = 'geen_lid' | 'nog_niet_geboren' | DagWeigering

/** The person who died, and on which day everything of being there ends. */
export function overlijdenVastleggen(
  huis: Bewoning,
  o: Dag & { readonly inwonerId?: string | undefined },
): Result<{ inwonerId: string; overledenOp: Dag['dag'] }, Weigering> {
  const lid = bewonerVan(huis, o.inwonerId)
  if (!lid) return refused('geen_lid')
  if (lid.isVerwacht) return refused('nog_niet_geboren')
  const dag = dagWeigering(o, [lid])
  return dag ? refused(dag) : done({ inwonerId: lid.inwonerId, overledenOp: o.dag })
}
