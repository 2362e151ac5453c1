// Samenvoegen: two huishoudens become one from a day on; of two plans one goes on.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Bewoning, type Dag, type DagWeigering, dagWeigering } from './bewoning.ts'

export type Weigering =
  | 'zelfde_huishouden'
  | 'al_opgegaan'
  | 'niemand_woont_hier'
  | 'plan_kiezen'
  | 'reden_ontbreekt'
  | DagWeigering

/** Whose plan goes on: of the huishouden that stays, or of the one that comes. */
export const planKeuzes = ['van_hier', 'van_daar'] as const
export type PlanKeuze = (typeof planKeuzes)[number]

export type Samenvoeging = {
  readonly verhuizers: readonly string[]
  /** The plan that goes up in the other, and the one that goes on. */
  readonly opgaand: { readonly planId: string; readonly inId: string } | undefined
}

/** `komt` goes up in `blijft`. One household, one plan (audit 4.1): with two, one must be chosen, and why. */
export function samenvoegen(
  { blijft, komt }: { readonly blijft: Bewoning; readonly komt: Bewoning },
  o: Dag & { readonly plan?: PlanKeuze | undefined; readonly reden: string },
): Result<Samenvoeging, Weigering> {
  if (blijft.id === komt.id) return refused('zelfde_huishouden')
  if (blijft.isOpgegaan || komt.isOpgegaan) return refused('al_opgegaan')
  if (komt.bewoners.length === 0) return refused('niemand_woont_hier')
  const dag = dagWeigering(o, komt.bewoners)
  if (dag) return refused(dag)
  const verhuizers = komt.bewoners.map((b) => b.inwonerId)
  if (!blijft.planId || !komt.planId) return done({ verhuizers, opgaand: undefined })
  if (!o.plan) return refused('plan_kiezen')
  if (o.reden.trim() === '') return refused('reden_ontbreekt')
  const [planId, inId] = o.plan === 'van_hier' ? [komt.planId, blijft.planId] : [blijft.planId, komt.planId]
  return done({ verhuizers, opgaand: { planId, inId } })
}
