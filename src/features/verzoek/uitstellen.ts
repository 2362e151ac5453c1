// Uitstellen: two months more, once, told with its reason within the first month (AVG 12 lid 3).

import { done, type Result, refused } from '../../platform/result.ts'
import type { Datum } from '../termijn/datum.ts'
import { nietOpen, type Verzoek } from './verzoek.ts'

export type Weigering = 'ingetrokken' | 'al_beslist' | 'al_uitgesteld' | 'te_laat' | 'buiten_kalender'

type Feiten = { readonly vandaag: Datum; readonly einddatum: Datum; readonly nieuweDag: Datum | undefined }

/** `einddatum` is that of the running clock; answers the new last day. */
export function uitstellen(v: Verzoek, { vandaag, einddatum, nieuweDag }: Feiten): Result<Datum, Weigering> {
  const reden = weigering(v, { vandaag, einddatum })
  if (reden) return refused(reden)
  return nieuweDag ? done(nieuweDag) : refused('buiten_kalender')
}

export function weigering(
  v: Verzoek,
  { vandaag, einddatum }: Pick<Feiten, 'vandaag' | 'einddatum'>,
): Weigering | undefined {
  const dicht = nietOpen(v)
  if (dicht) return dicht
  if (v.verlengdOp) return 'al_uitgesteld'
  return vandaag > einddatum ? 'te_laat' : undefined
}
