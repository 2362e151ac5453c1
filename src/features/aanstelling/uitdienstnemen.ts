// Uit dienst nemen: from a day on somebody no longer works here, and everything they have ends with that.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Aanstelling } from './aanstelling.ts'
import { type Anderen, totBij } from './beeindigen.ts'
import { type Dienst, dienstOp, eigenWeigering, type Feiten } from './dienst.ts'

export type Weigering =
  | 'eigen_aanstelling'
  | 'is_uit_dienst'
  | 'gaat_al_uit_dienst'
  | 'dag_is_voorbij'
  | 'voor_het_begin'
  | 'laatste_beheerder'

export type Vertrek = {
  readonly dienst: Dienst
  /** What ends by it, each with its new last day; what had not begun will not begin. */
  readonly eindigt: readonly Aanstelling[]
}

export function uitDienstNemen(
  vanaf: Datum,
  feiten: Feiten & { readonly anderen: Anderen },
): Result<Vertrek, Weigering> {
  const { dienst, aanstellingen, vandaag, anderen } = feiten
  const eigen = eigenWeigering(feiten)
  if (eigen) return refused(eigen)
  const stand = dienstOp(dienst, vandaag)
  if (stand === 'weg') return refused('is_uit_dienst')
  if (dienst.tot !== null) return refused('gaat_al_uit_dienst')
  if (vanaf < vandaag) return refused('dag_is_voorbij')
  if (vanaf < dienst.van) return refused('voor_het_begin')
  const eindigt = aanstellingen.flatMap((a) => {
    const tot = totBij(a.van, vanaf)
    return a.tot === null || a.tot > tot
      ? [{ ...a, tot, einde: 'uit_dienst' as const, totEerder: a.tot }]
      : []
  })
  const isBeheerder = eindigt.some(({ soort, wat }) => soort === 'rol' && wat === 'functioneel_beheerder')
  if (isBeheerder && !anderen.isEenBeheerder) return refused('laatste_beheerder')
  return done({ dienst: { ...dienst, tot: totBij(dienst.van, vanaf) }, eindigt })
}
