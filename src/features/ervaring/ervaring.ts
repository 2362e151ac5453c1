// What the cliëntervaringsonderzoek knows: a code that stands for nobody, and an answer with marks.

import type { Wet } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Snel, Thema } from './vragen.ts'

export type Aanleiding = 'steekproef' | 'afsluiting'
/** Filled in by the inwoner, or typed in by us from paper. */
export type Weg = 'link' | 'papier'

/** What an answer is counted by; who gave it is not in it. */
export type Herkomst = {
  readonly aanleiding: Aanleiding
  readonly wet: Wet
  readonly teamId: string
  readonly kernId: string | null
}

/** A code as it is kept. */
export type CodeStand = Herkomst & { readonly verlooptOp: Datum; readonly isGebruikt: boolean }

/** A mark is undefined where somebody does not know or filled in nothing. */
export type Antwoorden = Readonly<Partial<Record<Thema, number>>> & { readonly snel?: Snel | undefined }

/** The first day of the quarter of this day: all that is kept of the moment. */
export const kwartaalbegin = (dag: Datum): Datum =>
  `${Number(dag.slice(0, 4))}-${String(Math.floor((Number(dag.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01` as Datum
