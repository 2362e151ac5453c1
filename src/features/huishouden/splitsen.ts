// Splitsen: some leave together into a huishouden of their own; the plan stays with one of the two.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Bewoning, type Dag, type DagWeigering, dagWeigering, geborenen } from './bewoning.ts'

export type Weigering =
  | 'niemand_gekozen'
  | 'geen_lid'
  | 'alleen_verwacht_kind'
  | 'niemand_blijft'
  | 'plan_kiezen'
  | 'al_opgegaan'
  | DagWeigering

/** Who keeps the plan: who stay here, or who leave. */
export const planHouders = ['blijvers', 'vertrekkers'] as const
export type PlanHouder = (typeof planHouders)[number]

export type Splitsing = {
  readonly vertrekkers: readonly string[]
  readonly blijvers: readonly string[]
  readonly planGaatMee: boolean
}

/** Who leaves with whom, and where the plan goes. A verwacht kind goes with somebody who is there. */
export function splitsen(
  huis: Bewoning,
  o: Dag & { readonly vertrekkers: readonly string[]; readonly plan?: PlanHouder | undefined },
): Result<Splitsing, Weigering> {
  if (huis.isOpgegaan) return refused('al_opgegaan')
  if (o.vertrekkers.length === 0) return refused('niemand_gekozen')
  const gaan = huis.bewoners.filter((b) => o.vertrekkers.includes(b.inwonerId))
  if (gaan.length !== new Set(o.vertrekkers).size) return refused('geen_lid')
  const blijven = huis.bewoners.filter((b) => !gaan.includes(b))
  if (geborenen({ bewoners: gaan }).length === 0) return refused('alleen_verwacht_kind')
  if (geborenen({ bewoners: blijven }).length === 0) return refused('niemand_blijft')
  const dag = dagWeigering(o, gaan)
  if (dag) return refused(dag)
  if (huis.planId && !o.plan) return refused('plan_kiezen')
  return done({
    vertrekkers: gaan.map((b) => b.inwonerId),
    blijvers: blijven.map((b) => b.inwonerId),
    planGaatMee: huis.planId !== null && o.plan === 'vertrekkers',
  })
}
