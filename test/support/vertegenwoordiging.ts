// A vertegenwoordiging for the tests of its rules, as the database would give it.

import type { Vertegenwoordiging } from '../../src/features/vertegenwoordiging/vertegenwoordiging.ts'

/** Of a mother with gezag over a child; a test names only what it is about. */
export const vertegenwoordiging = (anders: Partial<Vertegenwoordiging> = {}): Vertegenwoordiging => ({
  id: 'v',
  inwonerId: 'kind',
  vertegenwoordigerId: 'moeder',
  naam: null,
  soort: 'ouder_met_gezag',
  waarover: 'alles',
  meldingId: null,
  trajectId: null,
  niveau: 'L3',
  metAfspraken: false,
  magHandelen: false,
  heeftBezwaar: false,
  isAfgeschermd: false,
  van: '2010-01-01',
  totEnMet: null,
  gegevenDoor: null,
  beeindigdOp: null,
  dichtOp: null,
  ...anders,
})
