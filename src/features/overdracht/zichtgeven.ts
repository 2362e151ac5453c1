// Zicht geven: the inwoner finds it good after all that the sender looks on; asked and written down by who does the work now (access.md 2.5.1).

import { done, type Result, refused } from '../../platform/result.ts'
import type { Datum } from '../termijn/datum.ts'
import { type Antwoord, isMogelijk, type Stand } from './overdracht.ts'

export type Weigering =
  | 'verkeerde_status'
  | 'zicht_loopt'
  | 'ja_door_wie_het_doet'
  | 'antwoord_ontbreekt'
  | 'antwoord_in_toekomst'

type Nu = Pick<Stand, 'status' | 'isZichtBeeindigd'> & { readonly heeftGrondslag: boolean }

/** Why no new yes can be written down now, if so. */
export function weigering(o: Nu, isOntvanger: boolean): Weigering | undefined {
  if (!isMogelijk('zichtGeven', o.status)) return 'verkeerde_status'
  if (!isOntvanger) return 'ja_door_wie_het_doet'
  return o.heeftGrondslag && !o.isZichtBeeindigd ? 'zicht_loopt' : undefined
}

/** The answer as it is kept: consent is a record of who, when and how (AVG art. 7 lid 1). */
export function zichtGeven(
  o: Nu,
  antwoord: Partial<Antwoord>,
  { isOntvanger, vandaag }: { readonly isOntvanger: boolean; readonly vandaag: Datum },
): Result<Antwoord, Weigering> {
  const reason = weigering(o, isOntvanger)
  if (reason) return refused(reason)
  const { door, op, wijze } = antwoord
  if (!door || !op || !wijze) return refused('antwoord_ontbreekt')
  return op > vandaag ? refused('antwoord_in_toekomst') : done({ door, op, wijze })
}
