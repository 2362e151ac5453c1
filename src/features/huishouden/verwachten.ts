// Verwachten: a child that is still to be born is part of the huishouden already (Kansrijke start).

import { done, type Result, refused } from '../../platform/result.ts'
import { type Datum, plusWeken } from '../termijn/datum.ts'
import { type Bewoning, bewonerVan, geborenen } from './bewoning.ts'
import { kanMoederZijn, kanOuderZijn } from './ouderschap.ts'

export type Weigering =
  | 'niemand_woont_hier'
  | 'al_opgegaan'
  | 'datum_voorbij'
  | 'datum_te_ver'
  | 'moeder_past_niet'
  | 'andere_ouder_past_niet'

/** The mother does not live here, or cannot be named yet. */
export const moederElders = 'elders'

type Invoer = {
  readonly verwachtOp: Datum
  /** Who lives here, or `elders`. */
  readonly moederId: string
  readonly andereOuderId?: string | undefined
  readonly vandaag: Datum
}

/** No pregnancy is expected to last longer than this from now. */
const hoogstens = 42

export function verwachten(
  huis: Bewoning,
  o: Invoer,
): Result<{ verwachtOp: Datum; ouderIds: readonly string[] }, Weigering> {
  if (huis.isOpgegaan) return refused('al_opgegaan')
  if (geborenen(huis).length === 0) return refused('niemand_woont_hier')
  if (o.verwachtOp <= o.vandaag) return refused('datum_voorbij')
  if (o.verwachtOp > plusWeken(o.vandaag, hoogstens)) return refused('datum_te_ver')
  const { verwachtOp, moederId, andereOuderId } = o
  const moeder = bewonerVan(huis, moederId)
  if (moederId !== moederElders && !(moeder && kanMoederZijn(moeder, verwachtOp)))
    return refused('moeder_past_niet')
  const ander = bewonerVan(huis, andereOuderId)
  if (andereOuderId && (!ander || ander === moeder || !kanOuderZijn(ander, verwachtOp)))
    return refused('andere_ouder_past_niet')
  return done({ verwachtOp, ouderIds: [moeder, ander].flatMap((ouder) => ouder?.inwonerId ?? []) })
}
