// Zicht beëindigen: the inwoner does not want the sender to look on, or it is not safe; withdrawing is as easy as giving (AVG art. 7 lid 3).

import { done, type Result, refused } from '../../platform/result.ts'
import { isMogelijk, type Stand } from './overdracht.ts'

export type Weigering =
  | 'zicht_al_beeindigd'
  | 'verkeerde_status'
  | 'alleen_wie_het_doet'
  | 'onveilig_waarom_ontbreekt'

/** The inwoner asked so, or who treats closes it because somebody is not safe (access.md 2.5.4). */
export const redenen = ['inwoner', 'veiligheid'] as const
export type Invoer = { readonly code: (typeof redenen)[number]; readonly woorden: string | undefined }
export type Einde = { readonly code: Invoer['code']; readonly woorden: string | null }

/** Why the sight cannot end now, if so; whoever of either side hears it from the inwoner writes it down. */
export function weigering(o: Stand): Weigering | undefined {
  if (o.isZichtBeeindigd) return 'zicht_al_beeindigd'
  return isMogelijk('zichtBeeindigen', o.status) ? undefined : 'verkeerde_status'
}

/** `isOntvanger`: received it, and so knows what goes on now. */
export function zichtBeeindigen(
  o: Stand,
  { code, woorden }: Invoer,
  isOntvanger: boolean,
): Result<Einde, Weigering> {
  const reason = weigering(o)
  if (reason) return refused(reason)
  if (code === 'inwoner') return done({ code, woorden: null })
  if (!isOntvanger) return refused('alleen_wie_het_doet')
  return woorden ? done({ code, woorden }) : refused('onveilig_waarom_ontbreekt')
}
