// Promises in a story: of one of us, or of the resident and who stands near.

import type { Medewerker } from '../../../src/features/medewerker/medewerker.ts'
import type { Invoer } from '../../../src/features/plan/maken.ts'
import { datumInAmsterdam } from '../../../src/features/termijn/datum.ts'
import type { Verteller } from './verteller.ts'

const voor = (v: Verteller, over: number) => datumInAmsterdam(v.straks(over, 12))

/** Due so many working days from today. */
export const onze = (v: Verteller, wie: Medewerker, wat: string, over: number): Invoer => ({
  wat,
  van: 'medewerker',
  wie: undefined,
  medewerkerId: wie.id,
  voorDatum: voor(v, over),
  doelId: undefined,
})

export const van = (
  v: Verteller,
  wiens: 'inwoner' | 'netwerk',
  o: { wie: string; wat: string; over: number; inwonerId?: string },
): Invoer => ({
  wat: o.wat,
  van: wiens,
  wie: o.wie,
  medewerkerId: undefined,
  inwonerId: o.inwonerId,
  voorDatum: voor(v, o.over),
  doelId: undefined,
})
