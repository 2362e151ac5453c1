// A mijlpaal: the day a child becomes 12, 16 or 18, by the Dutch calendar; then who may see and decide changes.

import { dagVanLeeftijd } from '../inwoner/inwoner.ts'
import type { Datum } from '../termijn/datum.ts'

export const mijlpaaljaren = [12, 16, 18] as const
export type Mijlpaaljaar = (typeof mijlpaaljaren)[number]

export type Mijlpaal = {
  readonly jaar: Mijlpaaljaar
  readonly op: Datum
  /** The day is there or behind us. */
  readonly isGeweest: boolean
}

/** The three days of somebody who is not eighteen yet; none for a grown-up (Jeugdwet 7.3.4, 7.3.5; access.md 2.6). */
export function mijlpalen(geboortedatum: Datum, vandaag: Datum): readonly Mijlpaal[] {
  if (dagVanLeeftijd(geboortedatum, 12 * 18) <= vandaag) return []
  return mijlpaaljaren.map((jaar) => {
    const op = dagVanLeeftijd(geboortedatum, 12 * jaar)
    return { jaar, op, isGeweest: op <= vandaag }
  })
}
