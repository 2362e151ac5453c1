// Terugkomen: who left works here again from a day on, under the own name; what they had before is not given back by itself.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Datum } from '../termijn/datum.ts'
import { type Dienst, dienstOp, eigenWeigering, type Feiten } from './dienst.ts'

export type Weigering = 'eigen_aanstelling' | 'is_in_dienst' | 'van_is_voorbij'

export function terugkomen(van: Datum, feiten: Feiten): Result<Dienst, Weigering> {
  const { dienst, vandaag } = feiten
  const eigen = eigenWeigering(feiten)
  if (eigen) return refused(eigen)
  if (dienstOp(dienst, vandaag) !== 'weg') return refused('is_in_dienst')
  return van < vandaag ? refused('van_is_voorbij') : done({ ...dienst, van, tot: null })
}
