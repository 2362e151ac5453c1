// Opnemen: somebody comes to live in the huishouden; who lives elsewhere moves here only when that is said.

import { done, type Result, refused } from '../../platform/result.ts'
import {
  type Bewoning,
  bewonerVan,
  type Dag,
  type DagWeigering,
  dagWeigering,
  geborenen,
} from './bewoning.ts'

export type Weigering =
  | 'woont_hier_al'
  | 'overleden'
  | 'al_opgegaan'
  | 'woont_elders'
  | 'werk_bij_collega'
  | 'laatste_met_plan'
  | DagWeigering

export type Persoon = {
  readonly inwonerId: string
  readonly geboortedatum: Dag['dag'] | null
  readonly isOverleden: boolean
}

/** Where somebody leaves, and that the plan there stays with who stays there. */
export type Opname = { readonly inwonerId: string; readonly vertrektVan: string | undefined }

type Feiten = {
  readonly huis: Bewoning
  readonly persoon: Persoon
  /** Where this person lives now. */
  readonly elders: Bewoning | undefined
  /** Colleagues work with this person there, and who acts does not: nobody takes a client from under their hands by knowing a name. */
  readonly isBijCollega: boolean
}

/** `isBewust` says that moving here was a choice. */
export function opnemen(
  { huis, persoon, elders, isBijCollega }: Feiten,
  o: Dag & { readonly isBewust: boolean },
): Result<Opname, Weigering> {
  const { inwonerId } = persoon
  if (huis.isOpgegaan) return refused('al_opgegaan')
  if (bewonerVan(huis, inwonerId)) return refused('woont_hier_al')
  if (persoon.isOverleden) return refused('overleden')
  if (persoon.geboortedatum !== null && o.dag < persoon.geboortedatum) return refused('dag_voor_geboorte')
  const woonde = elders && bewonerVan(elders, inwonerId)
  const dag = dagWeigering(o, woonde ? [woonde] : [])
  if (dag) return refused(dag)
  if (!elders || !woonde) return done({ inwonerId, vertrektVan: undefined })
  if (isBijCollega) return refused('werk_bij_collega')
  // A plan without anybody it is for would remain; joining the two settles it on one page.
  const alleen = geborenen(elders).every((b) => b.inwonerId === inwonerId)
  if (alleen && (elders.planId !== null || elders.bewoners.length > 1)) return refused('laatste_met_plan')
  return o.isBewust ? done({ inwonerId, vertrektVan: elders.id }) : refused('woont_elders')
}
