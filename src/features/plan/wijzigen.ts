// Wijzigen: the words, a doel or an afspraak added, changed or taken out; the next versie, and yes is asked again.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Afspraak } from './afspraak.ts'
import { isPossible, type Plan, volgendeVersie } from './plan.ts'

export type Weigering =
  | 'plan_afgesloten'
  | 'onderdeel_is_weg'
  | 'lopend_onderdeel_blijft'
  | 'afspraak_is_afgerond'
  | 'inwoner_hoort_er_niet_bij'
  | 'doel_is_afgesloten'

export type Wijziging =
  | { readonly onderdeel: 'woorden' }
  | { readonly onderdeel: 'doel'; readonly hoe: 'erbij' | 'anders' | 'weg'; readonly is: DoelFeiten }
  | { readonly onderdeel: 'afspraak'; readonly hoe: 'anders' | 'weg'; readonly is: AfspraakFeiten }
type DoelFeiten = {
  readonly bekend: boolean
  readonly vanHuishouden: boolean
  /** It has a result. */
  readonly isAfgesloten: boolean
}
type AfspraakFeiten = { readonly status: Afspraak['status'] | undefined }

/** Why nothing can be changed in this plan, if so. */
export const weigering = ({ status }: Pick<Plan, 'status'>): 'plan_afgesloten' | undefined =>
  isPossible('wijzigen', status) ? undefined : 'plan_afgesloten'

/** Why a part cannot be taken out: what people live by is ended with a result, not wiped. */
export const weigeringWeg = ({ status }: Pick<Plan, 'status'>): Weigering | undefined =>
  weigering({ status }) ?? (status === 'lopend' ? 'lopend_onderdeel_blijft' : undefined)

export function wijzigen(plan: Plan, wijziging: Wijziging): Result<Plan, Weigering> {
  const reason = weigering(plan) ?? weigeringOnderdeel(plan, wijziging)
  return reason ? refused(reason) : done(volgendeVersie(plan))
}

function weigeringOnderdeel(plan: Plan, wijziging: Wijziging): Weigering | undefined {
  if (wijziging.onderdeel === 'woorden') return undefined
  const { onderdeel, hoe, is } = wijziging
  if (onderdeel === 'doel') {
    if (hoe !== 'erbij' && !is.bekend) return 'onderdeel_is_weg'
    if (is.isAfgesloten) return 'doel_is_afgesloten'
    if (hoe !== 'weg' && !is.vanHuishouden) return 'inwoner_hoort_er_niet_bij'
  } else {
    if (is.status === undefined) return 'onderdeel_is_weg'
    if (is.status !== 'open') return 'afspraak_is_afgerond'
  }
  return hoe === 'weg' ? weigeringWeg(plan) : undefined
}
