// A mijlpaal: the day a child becomes 12, 16 or 18, by the Dutch calendar; then who may see and decide changes.

import type { Datum } from '../termijn/datum.ts'

export const mijlpaaljaren = [12, 16, 18] as const
export type Mijlpaaljaar = (typeof mijlpaaljaren)[number]

export type Mijlpaal = {
  readonly jaar: Mijlpaaljaar
  readonly op: Datum
  /** The day is there or behind us. */
  readonly isGeweest: boolean
}

/** Who was born on 29 February has the birthday on 1 March in other years, as leeftijdOp counts it. */
function verjaardag(geboortedatum: Datum, jaren: number): Datum {
  const jaar = Number(geboortedatum.slice(0, 4)) + jaren
  const isSchrikkel = (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0
  const dag = geboortedatum.slice(5)
  return `${jaar}-${dag === '02-29' && !isSchrikkel ? '03-01' : dag}` as Datum
}

/** The three days of somebody who is not eighteen yet; none for a grown-up (Jeugdwet 7.3.4, 7.3.5; access.md 2.6). */
export function mijlpalen(geboortedatum: Datum, vandaag: Datum): readonly Mijlpaal[] {
  if (verjaardag(geboortedatum, 18) <= vandaag) return []
  return mijlpaaljaren.map((jaar) => {
    const op = verjaardag(geboortedatum, jaar)
    return { jaar, op, isGeweest: op <= vandaag }
  })
}
