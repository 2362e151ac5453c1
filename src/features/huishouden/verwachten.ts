// Verwachten: a child that is still to be born is part of the huishouden already (Kansrijke start).

import { done, type Result, refused } from '../../platform/result.ts'
import { type Datum, plusWeken } from '../termijn/datum.ts'
import { type Bewoning, geborenen } from './bewoning.ts'

export type Weigering = 'niemand_woont_hier' | 'al_opgegaan' | 'datum_voorbij' | 'datum_te_ver'

/** No pregnancy is expected to last longer than this from now. */
const hoogstens = 42

export function verwachten(
  huis: Bewoning,
  o: { readonly verwachtOp: Datum; readonly vandaag: Datum },
): Result<{ verwachtOp: Datum }, Weigering> {
  if (huis.isOpgegaan) return refused('al_opgegaan')
  if (geborenen(huis).length === 0) return refused('niemand_woont_hier')
  if (o.verwachtOp <= o.vandaag) return refused('datum_voorbij')
  if (o.verwachtOp > plusWeken(o.vandaag, hoogstens)) return refused('datum_te_ver')
  return done({ verwachtOp: o.verwachtOp })
}
