// Geven: somebody gets a rol, team, mandaat or kern from a day on; never for a day that is past, and never past their last day.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Datum } from '../termijn/datum.ts'
import { type Aanstelling, isBijzonder, overlapt, type Soort } from './aanstelling.ts'
import { dienstOp, eigenWeigering, type Feiten } from './dienst.ts'

export type Invoer = {
  readonly soort: Soort
  readonly wat: string
  readonly van: Datum
  readonly tot: Datum | null
}

export type TijdWeigering =
  | 'eigen_aanstelling'
  | 'is_uit_dienst'
  | 'van_is_voorbij'
  | 'tot_voor_van'
  | 'nog_niet_in_dienst'
  | 'dan_uit_dienst'
  | 'heeft_al'
export type Weigering = TijdWeigering | 'vraagt_tweede'

/** Why these days do not go for this person, if so; also of a rol that a second person has to confirm. */
export function tijdWeigering(invoer: Invoer, feiten: Feiten): TijdWeigering | undefined {
  const { dienst, vandaag, aanstellingen } = feiten
  const eigen = eigenWeigering(feiten)
  if (eigen) return eigen
  if (dienstOp(dienst, vandaag) === 'weg') return 'is_uit_dienst'
  // The log would say that somebody could have looked when they could not.
  if (invoer.van < vandaag) return 'van_is_voorbij'
  if (invoer.tot !== null && invoer.tot < invoer.van) return 'tot_voor_van'
  if (invoer.van < dienst.van) return 'nog_niet_in_dienst'
  if (dienst.tot !== null && invoer.van > dienst.tot) return 'dan_uit_dienst'
  const zelfde = aanstellingen.filter(({ soort, wat }) => soort === invoer.soort && wat === invoer.wat)
  return zelfde.some((a) => overlapt(a, invoer)) ? 'heeft_al' : undefined
}

/** What is written: of who leaves it ends with that, and would go on if they stay. */
export function binnenDienst({ soort, wat, van, tot }: Invoer, { dienst }: Feiten): Aanstelling {
  const teLaat = dienst.tot !== null && (tot === null || tot > dienst.tot)
  return teLaat
    ? { soort, wat, van, tot: dienst.tot, einde: 'uit_dienst', totEerder: tot }
    : { soort, wat, van, tot, einde: null, totEerder: null }
}

export function geven(invoer: Invoer, feiten: Feiten): Result<Aanstelling, Weigering> {
  if (invoer.soort === 'rol' && isBijzonder(invoer.wat)) return refused('vraagt_tweede')
  const reason = tijdWeigering(invoer, feiten)
  return reason ? refused(reason) : done(binnenDienst(invoer, feiten))
}
