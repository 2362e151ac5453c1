// Overnemen: the procesregisseur leads for a resident who cannot now, and says why.

import { done, type Result, refused } from '../../platform/result.ts'
import { isMogelijk, type Regie, type RegiePlan, zittend } from './regie.ts'

export type Weigering =
  | 'plan_afgesloten'
  | 'verkeerde_status'
  | 'geen_eigen_regie'
  | 'niet_de_regisseur'
  | 'reden_ontbreekt'

export type Stand = { readonly plan: RegiePlan; readonly regies: readonly Regie[] }

/** Why this medewerker cannot take over this eigen regie now, if so. */
export function weigering(regie: Regie, stand: Stand, doorId: string): Weigering | undefined {
  if (regie.laag !== 'eigen') return 'geen_eigen_regie'
  if (stand.plan.status === 'afgesloten') return 'plan_afgesloten'
  if (!isMogelijk('overnemen', regie.status)) return 'verkeerde_status'
  return zittend(stand.regies, 'proces')?.medewerkerId === doorId ? undefined : 'niet_de_regisseur'
}

export function overnemen<R extends Regie>(
  regie: R,
  stand: Stand,
  doorId: string,
  reden: string,
): Result<R, Weigering> {
  const reason = weigering(regie, stand, doorId)
  if (reason) return refused(reason)
  // The most far-reaching step toward a resident: never without words.
  if (reden.trim() === '') return refused('reden_ontbreekt')
  return done({ ...regie, status: 'overgedragen' })
}
