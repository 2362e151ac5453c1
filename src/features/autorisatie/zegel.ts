// The zegel in a decision: the one place that says to decide whether the reader is named, and that sealed is LX or nothing.

import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Doel } from './autorisatie.ts'
import { type Decision, decide } from './decide.ts'
import type { Verzoek, Voorwerp, Zegel } from './voorwerp.ts'

/** The zegel on one row as zegelOp reads it; null where there is none. */
export type ZegelOp = (Zegel & { readonly id: string }) | null

/**
 * The decision about one thing that somebody wrote: that of the work it hangs on, or of its zegel alone.
 * Whoever is named without a rol that opens zegels is denied, whatever else they hold (access.md H4).
 */
export function beslisStuk(
  door: Medewerker,
  voorwerp: Voorwerp,
  { doel = 'behandeling', zegel, ...verzoek }: Verzoek & { doel?: Doel; zegel?: ZegelOp | undefined } = {},
): Decision {
  if (!zegel) return decide(door, voorwerp, doel, verzoek)
  const besluit = decide(door, { ...voorwerp, zegel }, doel, verzoek)
  return !besluit.allow || besluit.niveau === 'LX'
    ? besluit
    : { allow: false, regel: 'H4', isDoorbreekbaar: false }
}
