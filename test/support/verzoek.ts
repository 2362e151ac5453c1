// A verzoek for the tests: as the rules read it, and as its form is filled in.

import type { Verzoek } from '../../src/features/verzoek/verzoek.ts'
import type { Velden } from './client.ts'

/** A copy that was asked by somebody who is known; a test names only what it is about. */
export const verzoek = (anders: Partial<Verzoek> = {}): Verzoek => ({
  id: 'q',
  inwonerId: 'i',
  soort: 'inzage',
  wet: 'geen',
  ontvangenOp: '2026-03-02',
  identiteit: 'document',
  verlengdOp: null,
  besluit: null,
  weigergrond: null,
  beslotenDoorId: null,
  nakijkerId: null,
  nagekekenOp: null,
  afgerondOp: null,
  verklaring: null,
  ingetrokkenOp: null,
  ...anders,
})

/** As the form is filled in on 2 March 2026 at the desk. */
export const verzoekVelden = (inwonerId: string, anders: Velden = {}): Velden => ({
  inwonerId,
  wie: 'zelf',
  soort: 'inzage',
  woorden: 'Ik wil weten wat u over mij heeft.',
  kanaal: 'balie',
  ontvangenOp: '2-3-2026',
  identiteit: 'document',
  ...anders,
})
