// Blijven: somebody does not leave after all; until the last day is over, all that would end with it goes on as it was.

import { done, type Result, refused } from '../../platform/result.ts'
import { isLeeg } from './aanstelling.ts'
import { eigenWeigering, type Feiten } from './dienst.ts'
import type { Vertrek } from './uitdienstnemen.ts'

export type Weigering = 'eigen_aanstelling' | 'gaat_niet_uit_dienst' | 'dag_is_voorbij'

export function weigering(feiten: Feiten): Weigering | undefined {
  const { dienst, vandaag } = feiten
  const eigen = eigenWeigering(feiten)
  if (eigen) return eigen
  if (dienst.tot === null) return 'gaat_niet_uit_dienst'
  return (isLeeg(dienst) ? dienst.van < vandaag : dienst.tot < vandaag) ? 'dag_is_voorbij' : undefined
}

export function blijven(feiten: Feiten): Result<Vertrek, Weigering> {
  const reason = weigering(feiten)
  if (reason) return refused(reason)
  const terug = feiten.aanstellingen.filter(({ einde }) => einde === 'uit_dienst')
  return done({
    dienst: { ...feiten.dienst, tot: null },
    eindigt: terug.map((a) => ({ ...a, tot: a.totEerder, einde: null, totEerder: null })),
  })
}
