// A running clock as the acts on its last day see it; a test names only what it is about.

import type { Wet } from '../../src/features/medewerker/medewerker.ts'
import type { Stand } from '../../src/features/uitstel/uitstel.ts'

export const wmo: { readonly mandaten: readonly Wet[] } = { mandaten: ['wmo'] }

/** A beschikking Wmo that runs from Monday 2 March to Monday 16 March 2026. */
export const stand = (anders: Partial<Stand> = {}): Stand => ({
  id: 't',
  soort: 'beschikking_wmo',
  wet: 'wmo',
  begin: '2026-03-02',
  einddatum: '2026-03-16',
  gestoptOp: null,
  pauzes: [],
  weken: null,
  inwonerId: 'i',
  heeftAdres: true,
  magBehandelen: true,
  ...anders,
})
