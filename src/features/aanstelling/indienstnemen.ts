// In dienst nemen: somebody works here from a day on; what they may do is given after that.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Dienst } from './dienst.ts'

export type Nieuw = Pick<Dienst, 'naam' | 'functie' | 'telefoon' | 'organisatieId'> & {
  /** How the login provider knows this person. */
  readonly sub: string
  readonly van: Datum
}
export type Weigering = 'sub_is_bekend' | 'organisatie_onbekend' | 'van_is_voorbij'

type Feiten = {
  readonly id: string
  readonly vandaag: Datum
  readonly isSubBekend: boolean
  readonly isOrganisatie: boolean
}

/** One person logs in as one medewerker, also after leaving and coming back: else two would answer for the same acts. */
export function inDienstNemen(nieuw: Nieuw, feiten: Feiten): Result<Nieuw & { id: string }, Weigering> {
  if (feiten.isSubBekend) return refused('sub_is_bekend')
  if (!feiten.isOrganisatie) return refused('organisatie_onbekend')
  if (nieuw.van < feiten.vandaag) return refused('van_is_voorbij')
  return done({ ...nieuw, id: feiten.id })
}
