// The contactgrens of a gemeente: after so many contacts somebody decides whether support goes on, from a day on.

import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Datum } from '../termijn/datum.ts'

export type Grens = Zakelijk<{
  readonly van: Datum
  readonly aantal: number
  /** Where it was decided, so that anybody can read it there. */
  readonly verwijzing: string
}>

/** The grens that holds on this day. */
export function grensOp(grenzen: readonly Grens[], dag: Datum, standaard: number): number {
  const eerder = grenzen.filter(({ van }) => van <= dag).toSorted((a, b) => a.van.localeCompare(b.van))
  return eerder.at(-1)?.aantal ?? standaard
}
