// Teruggeven: the resident leads again, after the procesregisseur led for a while.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Stand } from './overnemen.ts'
import { isMogelijk, type Regie, zittend } from './regie.ts'

export type Weigering =
  | 'plan_afgesloten'
  | 'verkeerde_status'
  | 'geen_eigen_regie'
  | 'niet_de_regisseur'
  | 'inwoner_leidt_al'

/** Why this medewerker cannot give the eigen regie back now, if so. */
export function weigering(regie: Regie, stand: Stand, doorId: string): Weigering | undefined {
  if (regie.laag !== 'eigen') return 'geen_eigen_regie'
  if (stand.plan.status === 'afgesloten') return 'plan_afgesloten'
  if (!isMogelijk('teruggeven', regie.status)) return 'verkeerde_status'
  if (zittend(stand.regies, 'eigen')) return 'inwoner_leidt_al'
  return zittend(stand.regies, 'proces')?.medewerkerId === doorId ? undefined : 'niet_de_regisseur'
}

/** A new eigen regie; the one that was taken over stays as it was, with its reason. */
export function teruggeven<R extends Regie>(regie: R, stand: Stand, doorId: string): Result<R, Weigering> {
  const reason = weigering(regie, stand, doorId)
  return reason ? refused(reason) : done({ ...regie, status: 'aanvaard' })
}
