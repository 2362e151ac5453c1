// Mededelen: the inwoner hears that it will be late and when the decision comes; the term stays (Awb 4:14 lid 1).

import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import { isInKalender } from '../termijn/feestdagen.ts'
import { klokVan, type NietNu, nietNu, type Stand } from './uitstel.ts'

export type Weigering =
  | NietNu
  | 'geen_mededeling'
  | 'dag_niet_later'
  | 'reden_ontbreekt'
  | 'datum_buiten_kalender'

export type Meegedeeld = { readonly verwachtOp: Datum; readonly reden: string; readonly artikel: string }

/** Why there is nothing to tell under this article, if so. */
export const weigering = (t: Stand, door: Pick<Medewerker, 'mandaten'>): Weigering | undefined =>
  klokVan(t)?.mededeling ? nietNu(t, door) : 'geen_mededeling'

export function mededelen(
  t: Stand,
  door: Pick<Medewerker, 'mandaten'>,
  { verwachtOp, reden }: { readonly verwachtOp: Datum; readonly reden: string },
  vandaag: Datum,
): Result<Meegedeeld, Weigering> {
  const artikel = klokVan(t)?.mededeling
  if (!artikel) return refused('geen_mededeling')
  const reason = weigering(t, door)
  if (reason) return refused(reason)
  if (verwachtOp <= t.einddatum || verwachtOp < vandaag) return refused('dag_niet_later')
  if (!isInKalender(verwachtOp)) return refused('datum_buiten_kalender')
  return reden.trim() === '' ? refused('reden_ontbreekt') : done({ verwachtOp, reden, artikel })
}
