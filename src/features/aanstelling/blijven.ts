// Blijven: somebody does not leave after all; until the last day is over, all that would end with it goes on as it was.

import { done, type Result, refused } from '../../platform/result.ts'
import { laatsteVan } from '../termijn/datum.ts'
import { isLeeg, type Tijd } from './aanstelling.ts'
import { eigenWeigering, type Feiten } from './dienst.ts'
import { zijnErTeVeel } from './rolvoorstel.ts'
import type { Vertrek } from './uitdienstnemen.ts'

export type Weigering = 'eigen_aanstelling' | 'gaat_niet_uit_dienst' | 'dag_is_voorbij' | 'te_veel_bewaarders'

export function weigering(feiten: Feiten): Weigering | undefined {
  const { dienst, vandaag } = feiten
  const eigen = eigenWeigering(feiten)
  if (eigen) return eigen
  if (dienst.tot === null) return 'gaat_niet_uit_dienst'
  return (isLeeg(dienst) ? dienst.van < vandaag : dienst.tot < vandaag) ? 'dag_is_voorbij' : undefined
}

/** `andereBewaarders`: when others keep the hidden addresses; the place may have been given to another meanwhile. */
export function blijven(
  feiten: Feiten & { readonly andereBewaarders: readonly Tijd[] },
): Result<Vertrek, Weigering> {
  const reason = weigering(feiten)
  if (reason) return refused(reason)
  const eindigt = feiten.aanstellingen
    .filter(({ einde }) => einde === 'uit_dienst')
    .map((a) => ({ ...a, tot: a.totEerder, einde: null, totEerder: null }))
  const isTeVeel = eindigt.some(
    (a) =>
      a.soort === 'rol' &&
      zijnErTeVeel(a.wat, { ...a, van: laatsteVan(a.van, feiten.vandaag) }, feiten.andereBewaarders),
  )
  return isTeVeel ? refused('te_veel_bewaarders') : done({ dienst: { ...feiten.dienst, tot: null }, eindigt })
}
