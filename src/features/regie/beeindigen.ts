// Beëindigen: a regie is needed no longer, or an offer is taken back; with a reason.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { isMogelijk, type Regie, type RegiePlan, zittend } from './regie.ts'

export type Weigering =
  | 'verkeerde_status'
  | 'eigen_regie_blijft'
  | 'niet_uw_aanbod'
  | 'niet_uw_regie'
  | 'plan_loopt'
  | 'reden_ontbreekt'

type Stand = { readonly plan: RegiePlan; readonly regies: readonly Regie[] }

/** Why this medewerker cannot end this regie now, if so. */
export function weigering(regie: Regie, stand: Stand, door: Medewerker): Weigering | undefined {
  if (!isMogelijk('beeindigen', regie.status)) return 'verkeerde_status'
  // The resident leads always; only overnemen, with a reason, changes that (domain.md).
  if (regie.laag === 'eigen') return 'eigen_regie_blijft'
  const leidtProces = zittend(stand.regies, 'proces')?.medewerkerId === door.id
  const isHoger = leidtProces || door.rollen.includes('teammanager')
  if (regie.status === 'aangeboden')
    return isHoger || regie.aangebodenDoorId === door.id ? undefined : 'niet_uw_aanbod'
  if (!isHoger && regie.medewerkerId !== door.id) return 'niet_uw_regie'
  // Exactly one procesregisseur per running plan: hand over first (beleid 4.3).
  if (regie.laag === 'proces' && stand.plan.status === 'lopend') return 'plan_loopt'
  return undefined
}

export function beeindigen<R extends Regie>(
  regie: R,
  stand: Stand,
  door: Medewerker,
  reden: string,
): Result<R, Weigering> {
  const reason = weigering(regie, stand, door)
  if (reason) return refused(reason)
  if (reden.trim() === '') return refused('reden_ontbreekt')
  return done({ ...regie, status: 'beeindigd' })
}
