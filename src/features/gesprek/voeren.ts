// Voeren: what was found at the table, saved as often as wanted until the verslag is fixed.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Datum, datumInAmsterdam, momentInAmsterdam } from '../termijn/datum.ts'
import { type Gesprek, type Inhoud, isGevuld, isPossible } from './gesprek.ts'

export type Weigering = 'verslag_staat_vast' | 'is_afgezegd' | 'datum_in_toekomst' | 'gevoerd_voor_aanleiding'

/** Without a day it is preparation: the gesprek stays planned. */
export type Invoer = Inhoud & { readonly gevoerdOp: Datum | undefined }

/** Why nothing can be written down about this gesprek, if so. */
export function weigering({ status }: Pick<Gesprek, 'status'>): Weigering | undefined {
  if (isPossible('voeren', status)) return undefined
  return status === 'afgezegd' ? 'is_afgezegd' : 'verslag_staat_vast'
}

export function voeren(
  gesprek: Gesprek,
  { gevoerdOp, ...inhoud }: Invoer,
  nu: Date,
): Result<Gesprek & Inhoud, Weigering> {
  const reason = weigering(gesprek)
  if (reason) return refused(reason)
  if (gevoerdOp && gevoerdOp > datumInAmsterdam(nu)) return refused('datum_in_toekomst')
  // What was said before the melding is not its first contact, and stops none of its clocks.
  if (gevoerdOp && gevoerdOp < datumInAmsterdam(gesprek.sinds)) return refused('gevoerd_voor_aanleiding')
  return done({
    ...gesprek,
    ...inhoud,
    bevindingen: inhoud.bevindingen.filter(isGevuld),
    ...(gevoerdOp && { status: 'gevoerd' as const, gevoerdOp: momentVan(gesprek, gevoerdOp, nu) }),
    versie: gesprek.versie + 1,
  })
}

/** On the planned day the planned time, else noon; never later than now. */
function momentVan({ geplandOp }: Gesprek, dag: Datum, nu: Date): Date {
  const moment = datumInAmsterdam(geplandOp) === dag ? geplandOp : momentInAmsterdam(dag, '12:00')
  return moment > nu ? nu : moment
}
