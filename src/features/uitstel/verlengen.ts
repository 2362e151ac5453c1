// Verlengen: once, in time and with a letter, where the law of the clock allows it.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import { herrekenen } from '../termijn/herrekenen.ts'
import { klokVan, loopVan, type NietNu, nietNu, type Stand } from './uitstel.ts'

export type Weigering =
  | NietNu
  | 'niet_verlengbaar'
  | 'al_verlengd'
  | 'verlengen_te_laat'
  | 'weken_te_veel'
  | 'reden_ontbreekt'
  | 'datum_buiten_kalender'

export type Verlengd = {
  readonly weken: number
  readonly reden: string
  readonly artikel: string
  readonly einddatum: Datum
}

/** Why it cannot be made longer now, if so; the last day is still in time (Awb 4:14 lid 3: within this term). */
export function weigering(
  t: Stand,
  door: Pick<Medewerker, 'mandaten'>,
  vandaag: Datum,
): Weigering | undefined {
  if (!klokVan(t)?.verlenging) return 'niet_verlengbaar'
  if (t.weken !== null) return 'al_verlengd'
  return nietNu(t, door) ?? (vandaag > t.einddatum ? 'verlengen_te_laat' : undefined)
}

export function verlengen(
  t: Stand,
  door: Pick<Medewerker, 'mandaten'>,
  { weken, reden }: { readonly weken: number; readonly reden: string },
  vandaag: Datum,
): Result<Verlengd, Weigering> {
  const verlenging = klokVan(t)?.verlenging
  if (!verlenging) return refused('niet_verlengbaar')
  const reason = weigering(t, door, vandaag)
  if (reason) return refused(reason)
  if (weken < 1 || weken > verlenging.weken) return refused('weken_te_veel')
  if (reden.trim() === '') return refused('reden_ontbreekt')
  const berekend = herrekenen({ ...loopVan(t), weken })
  if (!berekend.ok) return refused('datum_buiten_kalender')
  return done({ weken, reden, artikel: verlenging.artikel, einddatum: berekend.value.einddatum })
}
