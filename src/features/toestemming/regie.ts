// What the inwoner put in the plan for who leads it, as the fact a decision is asked with (access.md A4, H5).

import type { Datum } from '../termijn/datum.ts'
import { ontbreekt } from './stem.ts'
import type { Toestemming } from './toestemming.ts'

export type Ja = Pick<Toestemming, 'gegevenDoor' | 'tot' | 'isIngetrokken'>
export type Geleid = {
  readonly leeftijd: number | undefined
  readonly isOpen: boolean
  readonly toestemmingen: readonly Ja[]
}

/** Of a traject in a household this reader leads the plan of; of what was closed without a yes nothing is told. */
export function regieOver(t: Geleid, vandaag: Datum): 'met_toestemming' | 'zonder_toestemming' | undefined {
  if (ontbreekt(t.leeftijd, t.toestemmingen, vandaag).length === 0) return 'met_toestemming'
  return t.isOpen ? 'zonder_toestemming' : undefined
}
