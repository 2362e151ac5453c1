// Doel afsluiten: one doel has its result and its end score; when it was not reached, why not.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Afspraak } from './afspraak.ts'
import { isPossible, type Plan, type Resultaat } from './plan.ts'
import { type Afgerond, type Afronding, type Weigering as VervalWeigering, vervallen } from './vervallen.ts'

export type EindeWeigering = 'resultaat_ontbreekt' | 'score_ontbreekt' | 'waarom_niet_ontbreekt'
export type Weigering =
  | 'plan_loopt_niet'
  | 'onderdeel_is_weg'
  | 'doel_is_afgesloten'
  | EindeWeigering
  | VervalWeigering

/** What was filled in of one doel. */
export type Einde = {
  readonly resultaat: Resultaat | undefined
  readonly score: number | undefined
  readonly reden: string | undefined
}
export type DoelEinde = {
  readonly doelId: string
  readonly resultaat: Resultaat
  readonly score: number
  readonly reden: string | null
}
type Feiten = {
  /** The doel as it stands; undefined when it is not in the plan. */
  readonly doel: { readonly id: string; readonly resultaat: Resultaat | null } | undefined
  readonly afspraken: readonly Afspraak[]
}

/** Why this doel cannot be closed now, if so. */
export function weigering(
  plan: Pick<Plan, 'status'>,
  doel: Feiten['doel'],
): 'plan_loopt_niet' | 'onderdeel_is_weg' | 'doel_is_afgesloten' | undefined {
  if (!isPossible('doelAfsluiten', plan.status)) return 'plan_loopt_niet'
  if (!doel) return 'onderdeel_is_weg'
  return doel.resultaat === null ? undefined : 'doel_is_afgesloten'
}

/** How one doel ended, when what was filled in is whole. */
export function eindeVan(doelId: string, einde: Einde | undefined): Result<DoelEinde, EindeWeigering> {
  if (!einde?.resultaat) return refused('resultaat_ontbreekt')
  if (!einde.score) return refused('score_ontbreekt')
  // Only who writes down why can learn from it (beleid 4.3).
  if (einde.resultaat === 'niet' && !einde.reden) return refused('waarom_niet_ontbreekt')
  return done({ doelId, resultaat: einde.resultaat, score: einde.score, reden: einde.reden ?? null })
}

export function doelAfsluiten(
  plan: Plan,
  feiten: Feiten,
  invoer: { readonly einde: Einde; readonly perAfspraak: Afronding },
): Result<{ readonly einde: DoelEinde; readonly afgerond: readonly Afgerond[] }, Weigering> {
  const reason = weigering(plan, feiten.doel)
  if (reason || !feiten.doel) return refused(reason ?? 'onderdeel_is_weg')
  const { id } = feiten.doel
  const einde = eindeVan(id, invoer.einde)
  if (!einde.ok) return einde
  const afgerond = vervallen(
    feiten.afspraken.filter((a) => a.doelId === id),
    invoer.perAfspraak,
  )
  return afgerond.ok ? done({ einde: einde.value, afgerond: afgerond.value }) : afgerond
}
