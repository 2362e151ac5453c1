// Aanvaarden: the one who was asked says yes, and from now on there is a regisseur.

import { done, type Result, refused } from '../../platform/result.ts'
import { overdragen } from './overdragen.ts'
import { isMogelijk, type Regie, type RegiePlan, zittend } from './regie.ts'

export type Weigering = 'plan_afgesloten' | 'verkeerde_status' | 'niet_aan_u'

/** Why this medewerker cannot accept this offer now, if so. */
export function weigering(regie: Regie, plan: RegiePlan, doorId: string): Weigering | undefined {
  if (plan.status === 'afgesloten') return 'plan_afgesloten'
  if (!isMogelijk('aanvaarden', regie.status)) return 'verkeerde_status'
  return regie.medewerkerId === doorId ? undefined : 'niet_aan_u'
}

export type Aanvaard<R> = { readonly regie: R; readonly eerdere: R | undefined }

/** The accepted regie, and the earlier one of the layer as handed over: one regisseur per layer at a time. */
export function aanvaarden<R extends Regie>(
  regie: R,
  stand: { readonly plan: RegiePlan; readonly regies: readonly R[] },
  doorId: string,
): Result<Aanvaard<R>, Weigering> {
  const reason = weigering(regie, stand.plan, doorId)
  if (reason) return refused(reason)
  const vorige = zittend(stand.regies, regie.laag)
  const eerdere = vorige && overdragen(vorige)
  if (eerdere && !eerdere.ok) return refused('verkeerde_status')
  return done({ regie: { ...regie, status: 'aanvaard' }, eerdere: eerdere?.value })
}
