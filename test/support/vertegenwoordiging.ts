// A vertegenwoordiging for the tests: as the database would give it, and as its form is filled in.

import type { Vertegenwoordiging } from '../../src/features/vertegenwoordiging/vertegenwoordiging.ts'
import type { Velden } from './client.ts'

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

/** A neighbour who cares, as the form is filled in on 2 March 2026. */
export const mantelzorgVelden = (inwonerId: string, anders: Velden = {}): Velden => ({
  inwonerId,
  soort: 'mantelzorger',
  wieId: 'buiten',
  naam: 'Ria de Buur',
  waarover: 'alles',
  niveau: 'L1',
  metAfspraken: 'ja',
  van: '2-3-2026',
  totEnMet: '1-3-2027',
  gegevenDoor: 'inwoner',
  bewijs: 'Mondeling bij het gesprek',
  ...anders,
})
