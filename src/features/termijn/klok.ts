// A clock: which term starts with which event, where it comes from and what stops it. Clocks are data.

import type { Datum } from './datum.ts'
import type { TermijnRegel } from './termijn.ts'

/** The wetten a clock can belong to; 'geen' for what holds whatever the wet is. */
export type KlokWet = 'wmo' | 'jeugdwet' | 'wgs' | 'geen'

export type Klok = {
  readonly soort: string
  readonly naam: string
  readonly wet: KlokWet
  /** From this day on the line holds; for what is older than our calendar its first day. */
  readonly vanaf: Datum
  /** The last day on which this line can start a clock; absent while it holds. */
  readonly tot?: Datum
  /** The gebeurtenis whose day is the begin of the term, and the one that stops the clock. */
  readonly start: string
  readonly stop: string
  readonly regel: TermijnRegel
  /** Once, by at most so many weeks, when the one who decides says so in time. */
  readonly verlenging?: { readonly weken: number; readonly artikel: string }
  /** The article under which a delay is told; telling never moves the date. */
  readonly mededeling?: string
  /** The day may be agreed otherwise at the start, so no recomputation touches it. */
  readonly isAfgesproken?: true
  readonly bron: { readonly aard: 'wet' | 'norm' | 'eigen'; readonly vindplaats: string }
  /** The sentence on the work list. */
  readonly waarom: string
}
