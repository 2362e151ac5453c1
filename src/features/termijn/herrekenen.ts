// Herrekenen: the last day of a clock from its rule and from what was done about it, and nothing else.

import { type Result, refused } from '../../platform/result.ts'
import type { Datum } from './datum.ts'
import { klokOp } from './klokken.ts'
import type { Pauze } from './pauze.ts'
import { type TermijnUitkomst, type TermijnWeigering, termijn } from './termijn.ts'

/** A clock as it ran: an unanswered pause stands with the end of the time given. */
export type Loop = {
  readonly soort: string
  readonly begin: Datum
  readonly pauzes: readonly Pauze[]
  /** By how many weeks it was made longer; null when it was not. */
  readonly weken: number | null
}

export type Weigering = TermijnWeigering | 'klok_onbekend' | 'dag_is_afgesproken'

/**
 * The last day and its steps, under the line of the first day (docs/decisions/0005, point 11).
 * Refused when that line is unknown, when the day was agreed with somebody, or by `termijn` itself.
 */
export function herrekenen({ soort, begin, pauzes, weken }: Loop): Result<TermijnUitkomst, Weigering> {
  const klok = klokOp(soort, begin)
  if (!klok) return refused('klok_onbekend')
  if (klok.isAfgesproken) return refused('dag_is_afgesproken')
  return termijn({ ...klok.regel, ...(weken !== null && { verlenging: `P${weken}W` }) }, begin, pauzes)
}
