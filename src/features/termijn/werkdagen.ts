// The day by which the house itself wants something done, counted in working days; what the law counts is in the klokken.

import { type Datum, plusDagen } from './datum.ts'
import { termijn } from './termijn.ts'

/** The day so many working days after `begin`. Outside the years of our holidays every day counts as one, so that the day is early rather than missing. */
export function naWerkdagen(begin: Datum, werkdagen: number): Datum {
  const einde = termijn({ duur: { werkdagen }, awt: false, opschortbaar: false }, begin)
  return einde.ok ? einde.value.einddatum : plusDagen(begin, werkdagen)
}
