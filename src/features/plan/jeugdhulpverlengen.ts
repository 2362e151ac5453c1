// Jeugdhulp verlengen: help goes on after eighteen, on a ground of the law and to a last day.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Plan } from './plan.ts'
import { type Weigering as OvergangWeigering, weigering } from './volwassenworden.ts'
import { type Grond, type Verlenging, verjaardag } from './volwassenwording.ts'

export type Weigering = OvergangWeigering | 'tot_voor_18' | 'tot_na_grens'

/** Verlengde jeugdhulp ends at 23 at the latest, pleegzorg at 21 (Jeugdwet art. 1.1). */
const grens = { verlengde_jeugdhulp: 23, pleegzorg: 21 } as const

export function jeugdhulpVerlengen(
  plan: Pick<Plan, 'status'>,
  invoer: { readonly grond: Grond; readonly tot: Datum },
  feiten: {
    readonly jongere: { readonly geboortedatum: Datum | null } | undefined
    readonly vandaag: Datum
    readonly id: string
    readonly vorige: readonly Verlenging[]
  },
): Result<Verlenging, Weigering> {
  const reason = weigering(plan, feiten.jongere, feiten.vandaag)
  const geboren = feiten.jongere?.geboortedatum
  if (reason || !geboren) return refused(reason ?? 'niet_in_overgang')
  const soort = invoer.grond === 'pleegzorg_tot_21' ? 'pleegzorg' : 'verlengde_jeugdhulp'
  if (invoer.tot <= verjaardag(geboren, 18)) return refused('tot_voor_18')
  if (invoer.tot > verjaardag(geboren, grens[soort])) return refused('tot_na_grens')
  const vorig = feiten.vorige.find((verlenging) => verlenging.soort === soort)
  return done({ ...invoer, soort, id: vorig?.id ?? feiten.id, versie: (vorig?.versie ?? 0) + 1 })
}
