// Whose yes it takes, by the age on the day itself (Jeugdwet art. 7.3.4, 7.3.11; Wmo 2015 art. 5.3.2; access.md 2.6).

import type { Datum } from '../termijn/datum.ts'
import { type Door, isGeldig, type Toestemming } from './toestemming.ts'

/** The inwoner's own yes, or that of who speaks for a child. */
export type Stem = 'zelf' | 'wie_spreekt'

/** Under twelve who speaks for the child, from twelve to sixteen both, from sixteen the inwoner; an age nobody asked is a grown-up's. */
export function nodig(leeftijd: number | undefined): readonly Stem[] {
  if (leeftijd === undefined || leeftijd >= 16) return ['zelf']
  return leeftijd >= 12 ? ['zelf', 'wie_spreekt'] : ['wie_spreekt']
}

/** Which yes this is; undefined when this person's does not count at this age. */
export function stemVan(door: Door, leeftijd: number | undefined): Stem | undefined {
  const isJong = leeftijd !== undefined && leeftijd < 16
  if (door === 'inwoner') return isJong && leeftijd < 12 ? undefined : 'zelf'
  if (door === 'ouder') return isJong ? 'wie_spreekt' : undefined
  // Who acts for somebody of sixteen or older does so because they cannot say it themselves.
  return isJong ? 'wie_spreekt' : 'zelf'
}

type Gegeven = Pick<Toestemming, 'gegevenDoor' | 'tot' | 'isIngetrokken'>

/** Whose yes is still missing on this day; none missing is a yes. */
export const ontbreekt = (
  leeftijd: number | undefined,
  toestemmingen: readonly Gegeven[],
  dag: Datum,
): readonly Stem[] =>
  nodig(leeftijd).filter(
    (stem) => !toestemmingen.some((t) => isGeldig(t, dag) && stemVan(t.gegevenDoor, leeftijd) === stem),
  )
