// Afsluiten: the plan is done, with a result and an end score for every doel; then we watch whether it comes back.

import { done, type Result, refused } from '../../platform/result.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import type { Klokloop } from '../termijn/klokken.ts'
import type { Afspraak } from './afspraak.ts'
import { type DoelEinde, type Einde, type EindeWeigering, eindeVan } from './doelafsluiten.ts'
import { startKlok } from './evaluatie.ts'
import { isPossible, type Plan, type Resultaat } from './plan.ts'
import { type Afgerond, type Afronding, type Weigering as VervalWeigering, vervallen } from './vervallen.ts'

export type Weigering =
  | 'plan_afgesloten'
  | 'reden_ontbreekt'
  | EindeWeigering
  | VervalWeigering
  | 'datum_buiten_kalender'

export type Invoer = {
  readonly reden: string
  readonly perDoel: Readonly<Record<string, Einde>>
  readonly perAfspraak: Afronding
}
export type Feiten = {
  readonly doelen: readonly { readonly id: string; readonly resultaat: Resultaat | null }[]
  readonly afspraken: readonly Afspraak[]
  readonly nu: Date
}
type Afsluiting = {
  readonly plan: Plan
  /** Of the doelen that were not closed before. */
  readonly einden: readonly DoelEinde[]
  readonly afgerond: readonly Afgerond[]
  readonly klok: Klokloop | undefined
}

/** Why this plan cannot be closed, if so. */
export const weigering = ({ status }: Pick<Plan, 'status'>): 'plan_afgesloten' | undefined =>
  isPossible('afsluiten', status) ? undefined : 'plan_afgesloten'

/** A plan that never ran has no results and nothing to come back from; what was agreed in it ends for the same reason. */
export function afsluiten(
  plan: Plan,
  { reden, perDoel, perAfspraak }: Invoer,
  feiten: Feiten,
): Result<Afsluiting, Weigering> {
  const reason = weigering(plan)
  if (reason) return refused(reason)
  if (reden.trim() === '') return refused('reden_ontbreekt')
  const dicht: Plan = { ...plan, status: 'afgesloten' }
  if (plan.status !== 'lopend') {
    const open = feiten.afspraken.filter(({ status }) => status === 'open')
    const afgerond = open.map(({ id }) => ({ id, status: 'vervallen' as const, reden }))
    return done({ plan: dicht, einden: [], afgerond, klok: undefined })
  }
  const einden: DoelEinde[] = []
  for (const { id } of feiten.doelen.filter(({ resultaat }) => resultaat === null)) {
    const einde = eindeVan(id, perDoel[id])
    if (!einde.ok) return einde
    einden.push(einde.value)
  }
  const afgerond = vervallen(feiten.afspraken, perAfspraak)
  if (!afgerond.ok) return afgerond
  const klok = startKlok('terugkeer', datumInAmsterdam(feiten.nu))
  return klok.ok ? done({ plan: dicht, einden, afgerond: afgerond.value, klok: klok.value }) : klok
}
