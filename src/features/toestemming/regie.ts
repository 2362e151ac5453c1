// What the inwoner put in the plan for who leads it: the one place where the decision gets that fact (access.md A4, H5).

import type { Voorwerp } from '../autorisatie/voorwerp.ts'
import { leeftijdOp } from '../inwoner/inwoner.ts'
import type { Datum } from '../termijn/datum.ts'
import { ontbreekt } from './stem.ts'
import type { Toestemming } from './toestemming.ts'

export type Geleid = {
  readonly trajectId: string
  readonly geboortedatum: Datum | null
  readonly isOpen: boolean
  readonly toestemmingen: readonly Pick<Toestemming, 'gegevenDoor' | 'tot' | 'isIngetrokken'>[]
}

/** Of a traject in a household this reader leads the plan of; of what was closed without a yes nothing is told. */
export function regieOver(t: Geleid, vandaag: Datum): Voorwerp['regie'] {
  const leeftijd = t.geboortedatum === null ? undefined : leeftijdOp(vandaag, t.geboortedatum)
  if (ontbreekt(leeftijd, t.toestemmingen, vandaag).length === 0) return 'met_toestemming'
  return t.isOpen ? 'zonder_toestemming' : undefined
}
