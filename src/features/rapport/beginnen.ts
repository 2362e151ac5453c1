// Beginning a rapport: of which period one may be drawn up, and when it is a correction.

import { done, type Result, refused } from '../../platform/result.ts'
import { isJaar, leesPeriode, type Periode } from '../monitor/periode.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Rapport, Soort } from './rapport.ts'

/** What the rules look at of the rapporten there are. */
export type Bestaand = Pick<Rapport, 'id' | 'soort' | 'periode' | 'uitgave' | 'status' | 'gepubliceerdOp'>
type Stand = { readonly vandaag: Datum; readonly alle: readonly Bestaand[] }

export type Begin = {
  readonly soort: Soort
  readonly periode: Periode
  readonly uitgave: number
  readonly corrigeertId: string | null
  readonly wijziging: string | null
}

export type OpstelWeigering =
  | 'geen_periode'
  | 'periode_loopt'
  | 'concept_bestaat'
  | 'al_gepubliceerd'
  | 'was_gepubliceerd'
  | 'nulmeting_bestaat'

const isOpen = ({ status }: Bestaand) => status === 'concept' || status === 'vastgesteld'

/**
 * The first uitgave of a period.
 * Refuses a period that has not ended, one that has a rapport already, and a second nulmeting.
 */
export function opstellen(
  o: { readonly soort: Soort; readonly periode: string },
  { vandaag, alle }: Stand,
): Result<Begin, OpstelWeigering> {
  const periode = leesPeriode(o.periode)
  if (!periode || isJaar(periode) !== (o.soort !== 'kwartaal')) return refused('geen_periode')
  if (vandaag < periode.tot) return refused('periode_loopt')
  const zelfde = alle.filter((r) => r.soort === o.soort && r.periode === periode.code)
  if (zelfde.some(isOpen)) return refused('concept_bestaat')
  if (zelfde.some(({ status }) => status === 'gepubliceerd')) return refused('al_gepubliceerd')
  // The public read one of these: what is different now, must be said.
  if (zelfde.some(({ gepubliceerdOp }) => gepubliceerdOp !== null)) return refused('was_gepubliceerd')
  const ander = alle.some(
    (r) => r.soort === 'nulmeting' && r.periode !== periode.code && r.status !== 'ingetrokken',
  )
  if (o.soort === 'nulmeting' && ander) return refused('nulmeting_bestaat')
  return done({ soort: o.soort, periode, uitgave: 1, corrigeertId: null, wijziging: null })
}

export type CorrectieWeigering =
  | 'nooit_gepubliceerd'
  | 'niet_de_laatste'
  | 'concept_bestaat'
  | 'zonder_woorden'

/** The next uitgave of what was published, withdrawn or not; refuses without words for what it changes. */
export function corrigeren(
  rapport: Bestaand,
  wijziging: string,
  alle: readonly Bestaand[],
): Result<Begin, CorrectieWeigering> {
  const periode = leesPeriode(rapport.periode)
  if (!periode || rapport.gepubliceerdOp === null) return refused('nooit_gepubliceerd')
  const zelfde = alle.filter((r) => r.soort === rapport.soort && r.periode === rapport.periode)
  if (zelfde.some((r) => r.uitgave > rapport.uitgave && r.gepubliceerdOp !== null))
    return refused('niet_de_laatste')
  if (zelfde.some(isOpen)) return refused('concept_bestaat')
  if (wijziging === '') return refused('zonder_woorden')
  const { id, soort, uitgave } = rapport
  return done({ soort, periode, uitgave: uitgave + 1, corrigeertId: id, wijziging })
}
